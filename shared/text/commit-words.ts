// The words of every command, as what was done to something: «перемещение 3 стикеров», "move 3 notes". A command
// without words here fails test/unit/text/commit-text.test.ts.
import type { Phrase } from './language';

/** `what`: the object, counted and in the right case. */
export type Words = Phrase<(what: string) => string>;

/** A verbal noun with the genitive, and a verb. */
const verb = (ru: string, en: string): Words => ({
  ru: (what) => `${ru} ${what}`,
  en: (what) => `${en} ${what}`,
});

/** The whole of it, whatever it was done to. */
const whole = (ru: string, en: string): Words => ({ ru: () => ru, en: () => en });

const add = verb('добавление', 'add');
const move = verb('перемещение', 'move');
const rename = verb('переименование', 'rename');

/** What a commit did whose label has no words: one of a newer or much older version. */
export const anyEdit = verb('изменение', 'change');

/** By the label of the commit, which is the name of its command. */
export const commitWords: Readonly<Record<string, Words>> = {
  'add-channels': add,
  'add-departments': add,
  'add-company-step': add,
  'add-drawing': add,
  'add-lane': add,
  'add-lying': add,
  'add-map': add,
  'add-note-table': add,
  'add-notes': add,
  'add-persona': add,
  'add-pictures': add,
  'add-stage': add,
  'add-step': add,
  'add-touchpoint': add,
  'add-trigger': add,
  'align-items': verb('выравнивание', 'align'),
  'caption-picture': verb('подпись', 'caption'),
  'change-lane-kind': whole('смена вида дорожки', 'change the kind of a lane'),
  'connect-notes': add,
  'distribute-items': verb('распределение', 'distribute'),
  'duplicate-map': verb('дублирование', 'duplicate'),
  'duplicate-notes': verb('дублирование', 'duplicate'),
  'duplicate-touchpoints': verb('дублирование', 'duplicate'),
  'edit-channel': verb('правка', 'edit'),
  'edit-department': verb('правка', 'edit'),
  'edit-cells': verb('правка', 'edit'),
  'edit-free-text': verb('правка', 'edit'),
  'edit-map': verb('правка свойств', 'edit the properties of'),
  'edit-note-text': verb('правка', 'edit'),
  'edit-questions': whole('правка вопросов этапа', 'edit the questions of a stage'),
  'edit-touchpoints': verb('правка', 'edit'),
  'edit-persona': verb('правка', 'edit'),
  'edit-company-step': verb('правка', 'edit'),
  'edit-trigger': verb('правка', 'edit'),
  'emphasize-notes': verb('смена начертания', 'change the emphasis of'),
  'fold-parts': verb('сворачивание или разворачивание', 'fold or unfold'),
  'group-items': whole('объединение в группу', 'group'),
  'group-stages': whole('объединение этапов в фазу', 'group stages into a phase'),
  'label-connector': verb('подпись', 'label'),
  'link-company-step': verb('связи', 'link'),
  'list-notes': verb('список в тексте', 'change lists in'),
  'lock-notes': verb('закрепление или открепление', 'lock or unlock'),
  'merge-listed': whole('слияние двух названий в списке', 'merge two names of a list'),
  'move-in-list': move,
  'move-company-step': move,
  'lock-structure': whole('закрепление или открепление структуры', 'lock or unlock the structure'),
  'merge-stages': whole('слияние этапов', 'merge stages'),
  'merge-steps': whole('слияние шагов', 'merge steps'),
  'move-items': move,
  'move-lane': move,
  'move-notes': move,
  'move-phase': whole('перемещение фазы', 'move a phase'),
  'move-pictures': move,
  'move-stage': move,
  'move-step': move,
  'move-touchpoints': move,
  'overlay-curves': whole('наложение кривых', 'overlay curves'),
  'rate-touchpoint': whole('оценка точки контакта', 'rate a touchpoint'),
  'picture-persona': verb('смена портрета', 'change the picture of'),
  'move-trigger': move,
  'paste-cells': whole('вставка в таблицу', 'paste into the table'),
  'put-stage-in-phase': whole('смена фазы этапа', 'change the phase of a stage'),
  'recolor-notes': verb('смена цвета', 'recolour'),
  'remove-items': verb('удаление', 'delete'),
  'rename-item': rename,
  'resize-items': verb('изменение размера', 'resize'),
  'restack-items': verb('смена порядка', 'restack'),
  'set-lane-unit': whole('единица показателей', 'set the unit of a lane'),
  'set-line-below': whole('линия под дорожкой', 'set the line below a lane'),
  'set-metric': whole('запись показателя', 'set a metric'),
  'set-stage-contact': verb('смена контакта', 'set the contact of'),
  'set-hand-off': verb('правка', 'edit'),
  'split-stage': whole('разделение этапа', 'split a stage'),
  'split-step': whole('разделение шага', 'split a step'),
  'set-manual-emotion': whole('правка кривой эмоций', 'edit the emotion curve'),
  'style-lying': verb('смена вида', 'restyle'),
  'tick-guide': whole('отметка в руководстве', 'tick in the guide'),
  'tidy-items': verb('раскладка', 'tidy'),
  'turn-into-triggers': whole('стикеры в триггеры', 'turn notes into triggers'),
  'ungroup-items': whole('разъединение группы', 'ungroup'),
  'ungroup-phase': whole('роспуск фазы', 'dissolve a phase'),
  'style-connectors': verb('смена вида', 'restyle'),
  'unite-files': whole('объединение файлов', 'unite files'),
  restore: whole('возврат к прежнему состоянию', 'restore an earlier state'),
};
