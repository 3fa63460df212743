// What the records of a project are called, counted: «3 стикера», "3 notes", and in the genitive that follows a
// verbal noun: «перемещение 3 стикеров». Knows no single record.
import type { TypeName } from '../model/records';
import { enPlural, type Language, ruPlural } from './language';

/** Russian: one (nominative), two to four (which is the genitive of one), five. English: one, many. */
interface Noun {
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, many: string];
}

const noun = (one: string, few: string, many: string, enOne: string, enMany = `${enOne}s`): Noun => ({
  ru: [one, few, many],
  en: [enOne, enMany],
});

const nouns: Readonly<Record<TypeName, Noun>> = {
  project: noun('проект', 'проекта', 'проектов', 'project'),
  participant: noun('участник', 'участника', 'участников', 'participant'),
  image: noun('изображение', 'изображения', 'изображений', 'image'),
  department: noun('подразделение', 'подразделения', 'подразделений', 'department'),
  channel: noun('канал', 'канала', 'каналов', 'channel'),
  tag: noun('метка', 'метки', 'меток', 'tag'),
  persona: noun('типаж', 'типажа', 'типажей', 'persona'),
  map: noun('карта', 'карты', 'карт', 'map'),
  phase: noun('фаза', 'фазы', 'фаз', 'phase'),
  stage: noun('этап', 'этапа', 'этапов', 'stage'),
  step: noun('шаг', 'шага', 'шагов', 'step'),
  lane: noun('дорожка', 'дорожки', 'дорожек', 'lane'),
  touchpoint: noun('точка контакта', 'точки контакта', 'точек контакта', 'touchpoint'),
  rating: noun('оценка', 'оценки', 'оценок', 'rating'),
  note: noun('стикер', 'стикера', 'стикеров', 'note'),
  connector: noun('связь', 'связи', 'связей', 'connector'),
  group: noun('группа', 'группы', 'групп', 'group'),
  frame: noun('рамка', 'рамки', 'рамок', 'frame'),
  free_text: noun('надпись', 'надписи', 'надписей', 'text'),
  arrow: noun('стрелка', 'стрелки', 'стрелок', 'arrow'),
  drawing: noun('рисунок', 'рисунка', 'рисунков', 'drawing'),
  trigger: noun('триггер', 'триггера', 'триггеров', 'trigger'),
  company_step: noun('шаг компании', 'шага компании', 'шагов компании', 'company step'),
  hand_off: noun('передача', 'передачи', 'передач', 'hand-off'),
  picture: noun('картинка', 'картинки', 'картинок', 'picture'),
  metric: noun('показатель', 'показателя', 'показателей', 'metric'),
  session: noun('сессия', 'сессии', 'сессий', 'session'),
  agenda_step: noun('пункт повестки', 'пункта повестки', 'пунктов повестки', 'agenda item'),
  vote: noun('голосование', 'голосования', 'голосований', 'vote'),
  vote_count: noun('подсчёт голосов', 'подсчёта голосов', 'подсчётов голосов', 'vote count'),
  decision: noun('решение', 'решения', 'решений', 'decision'),
  guide_tick: noun('отметка руководства', 'отметки руководства', 'отметок руководства', 'guide tick'),
  action: noun('действие', 'действия', 'действий', 'action'),
};

/** So many of a type: «3 стикера», "3 notes". */
export function recordCount(type: TypeName, count: number, language: Language): string {
  const { ru, en } = nouns[type];
  return `${count} ${language === 'ru' ? ruPlural(count, ...ru) : enPlural(count, ...en)}`;
}

/** What a verbal noun or a verb is about: «стикера», «3 стикеров», "note", "3 notes". One is not counted. */
export function recordObject(type: TypeName, count: number, language: Language): string {
  const { ru, en } = nouns[type];
  const [, one, many] = ru;
  if (count === 1) return language === 'ru' ? one : en[0];
  return `${count} ${language === 'ru' ? ruPlural(count, one, many, many) : enPlural(count, ...en)}`;
}
