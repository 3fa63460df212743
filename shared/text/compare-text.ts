// What is said of two maps beside one another: what became of each part, in which of its values, and the totals.
import type { ComparedValue } from '../analysis/compare/changed-fields';
import type { StageField, StepField, TouchpointField } from '../analysis/compare/compared-kinds';
import type { TotalName } from '../analysis/compare/map-totals';
import type { Project } from '../model/project';
import type { Stage } from '../model/records/stage';
import type { Touchpoint } from '../model/records/touchpoint';
import { contactText } from './analysis-text';
import { figureText, gapText, noFigure, percentText } from './figure-text';
import { type Language, type Phrase, phrases } from './language';
import { minutesText } from './minutes-text';
import { touchpointText } from './touchpoint-text';

export const compareText = phrases({
  title: { ru: 'Сравнение карт', en: 'Compare maps' },
  close: { ru: 'Вернуться на доску', en: 'Back to the board' },
  before: { ru: 'Было', en: 'Before' },
  after: { ru: 'Стало', en: 'After' },
  swap: { ru: 'Поменять карты местами', en: 'Swap the maps' },
  views: { ru: 'Как сравнить', en: 'How to compare' },
  list: { ru: 'Список изменений', en: 'List of changes' },
  beside: { ru: 'Карты рядом', en: 'Side by side' },
  lay: { ru: 'Наложить кривую «было»', en: 'Lay the earlier curve over' },
  noLane: {
    ru: 'На карте «стало» нет дорожки эмоций: добавьте её, чтобы наложить кривую.',
    en: 'The map after has no emotion lane: add one to lay a curve over it.',
  },
  kinds: { ru: 'Что показать', en: 'What to show' },
  copy: { ru: 'Скопировать таблицей', en: 'Copy as a table' },
  copied: { ru: 'Таблица изменений в буфере обмена', en: 'The table of changes is on the clipboard' },
  totals: { ru: 'Итоги', en: 'Totals' },
  difference: { ru: 'Разница', en: 'Difference' },
  changes: { ru: 'Изменения', en: 'Changes' },
  kind: { ru: 'Вид', en: 'Kind' },
  where: { ru: 'Где', en: 'Where' },
  what: { ru: 'Что', en: 'What' },
  go: {
    ru: (name: string) => `Показать на доске: ${name}`,
    en: (name: string) => `Show on the board: ${name}`,
  },
  none: { ru: 'Карты не отличаются.', en: 'The maps do not differ.' },
  noneShown: { ru: 'Таких изменений нет.', en: 'There are no such changes.' },
  onlyOne: {
    ru: 'Сравнивать пока не с чем: в файле одна карта. Сделайте из неё карту «как будет».',
    en: 'There is nothing to compare with yet: the file has one map. Make a to-be map of it.',
  },
  whole: { ru: 'целиком', en: 'as a whole' },
  place: { ru: 'место', en: 'place' },
  unnamed: { ru: 'без названия', en: 'untitled' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  pane: {
    ru: (name: string) => `Карта «${name}»: стрелки двигают обе, + и − меняют масштаб`,
    en: (name: string) => `Map “${name}”: arrow keys move both, + and − zoom`,
  },
});

export type ChangeKind = 'added' | 'removed' | 'moved' | 'changed';

export const changeKindText = phrases({
  added: { ru: 'Добавлено', en: 'Added' },
  removed: { ru: 'Удалено', en: 'Removed' },
  moved: { ru: 'Перемещено', en: 'Moved' },
  changed: { ru: 'Изменено', en: 'Changed' },
}) satisfies Readonly<Record<ChangeKind, Phrase<string>>>;

export type PartType = 'stage' | 'step' | 'touchpoint';

export const partTypeText = phrases({
  stage: { ru: 'Этап', en: 'Stage' },
  step: { ru: 'Шаг', en: 'Step' },
  touchpoint: { ru: 'Точка контакта', en: 'Touchpoint' },
}) satisfies Readonly<Record<PartType, Phrase<string>>>;

export type ComparedField = StageField | StepField | TouchpointField;

export const comparedFieldText = phrases({
  name: { ru: 'Название', en: 'Name' },
  title: { ru: 'Название', en: 'Name' },
  phase: { ru: 'Фаза', en: 'Phase' },
  contact: { ru: 'Контакт', en: 'Contact' },
  weightedGap: { ru: 'Разрыв с учётом важности', en: 'Gap by importance' },
  manualEmotion: { ru: 'Кривая вручную', en: 'Curve by hand' },
  linked: { ru: 'Связан с процессом компании', en: 'Linked to the company’s process' },
  channelId: { ru: 'Канал', en: 'Channel' },
  departmentIds: { ru: 'Подразделения', en: 'Departments' },
  importance: { ru: 'Важность', en: 'Importance' },
  expectation: { ru: 'Ожидание E', en: 'Expectation E' },
  actual: { ru: 'Опыт A', en: 'Actual A' },
  gap: { ru: 'Разрыв g', en: 'Gap g' },
  companyExpectation: { ru: 'Ожидание, по мнению компании', en: 'Expectation, says the company' },
  companyActual: { ru: 'Опыт, по мнению компании', en: 'Actual, says the company' },
  actualMinutes: { ru: 'Время', en: 'Time taken' },
  normMinutes: { ru: 'Норма времени', en: 'Norm time' },
  bottleneck: { ru: 'Узкое место', en: 'Bottleneck' },
  nobodyPresent: { ru: 'Никого нет рядом', en: 'Nobody present' },
  momentOfTruth: { ru: 'Момент истины', en: 'Moment of truth' },
  transactional: { ru: 'Транзакция', en: 'Transactional' },
  state: touchpointText.state,
  team: touchpointText.team,
  evidence: touchpointText.evidence,
}) satisfies Readonly<Record<ComparedField, Phrase<string>>>;

const teamText: Readonly<Record<NonNullable<Touchpoint['team']>, Phrase<string>>> = {
  find: touchpointText.teamFind,
  buy: touchpointText.teamBuy,
  use: touchpointText.teamUse,
};

const stateText: Readonly<Record<NonNullable<Touchpoint['state']>, Phrase<string>>> = {
  absent: { ru: 'отсутствует', en: 'absent' },
  weak: { ru: 'слабая', en: 'weak' },
  ok: { ru: 'в порядке', en: 'OK' },
};

export const totalText = phrases({
  weightedGap: { ru: 'Разрыв с учётом важности', en: 'Gap by importance' },
  meanGap: { ru: 'Средний разрыв', en: 'Mean gap' },
  peakEnd: { ru: 'Пик и конец', en: 'Peak and end' },
  actualMinutes: { ru: 'Время, всего', en: 'Time taken, in all' },
  normMinutes: { ru: 'Норма, всего', en: 'Norm, in all' },
  bottlenecks: { ru: 'Узкие места', en: 'Bottlenecks' },
  handOffs: { ru: 'Передачи', en: 'Hand-offs' },
  stages: { ru: 'Этапы', en: 'Stages' },
  trackedStages: { ru: 'Этапы, где опыт отслеживают', en: 'Stages with experience tracked' },
  stageShare: { ru: 'Охват этапов', en: 'Coverage of stages' },
  steps: { ru: 'Шаги', en: 'Steps' },
  linkedSteps: { ru: 'Шаги, известные компании', en: 'Steps the company knows of' },
  stepShare: { ru: 'Охват шагов', en: 'Coverage of steps' },
  phantoms: { ru: 'Фантомы', en: 'Phantoms' },
  touchpoints: { ru: 'Точки контакта', en: 'Touchpoints' },
  rated: { ru: 'Оценено точек', en: 'Rated touchpoints' },
}) satisfies Readonly<Record<TotalName, Phrase<string>>>;

/** How a number is said. */
type Manner = 'gap' | 'mean' | 'minutes' | 'share' | 'count';

/** Of means, as the charts have it. */
const meanDigits = 2;

const mannerOf: Partial<Record<ComparedField | TotalName, Manner>> = {
  weightedGap: 'mean',
  meanGap: 'mean',
  gap: 'gap',
  peakEnd: 'gap',
  manualEmotion: 'gap',
  actualMinutes: 'minutes',
  normMinutes: 'minutes',
  stageShare: 'share',
  stepShare: 'share',
};

function numberText(name: ComparedField | TotalName, value: number, language: Language): string {
  switch (mannerOf[name] ?? 'count') {
    case 'gap':
      return gapText(value, language);
    case 'mean':
      return gapText(value, language, meanDigits);
    case 'minutes':
      return minutesText(value, language);
    case 'share':
      return percentText(value, language);
    default:
      return figureText(value, language);
  }
}

/** A value as a person reads it; `noFigure` for none. */
export function comparedValueText(
  field: ComparedField | TotalName,
  value: ComparedValue,
  { channel, department }: Pick<Project, 'channel' | 'department'>,
  language: Language,
): string {
  if (value === null || value === '') return noFigure;
  if (typeof value === 'number') return numberText(field, value, language);
  if (typeof value === 'boolean') return compareText[value ? 'yes' : 'no'][language];
  if (typeof value === 'object') {
    const names = value.flatMap((id) => department.get(id)?.name ?? []);
    return names.length === 0 ? noFigure : names.join(', ');
  }
  if (field === 'channelId') return channel.get(value)?.name ?? noFigure;
  if (field === 'contact') return contactText(value as Stage['contact'], language);
  if (field === 'team') return teamText[value as NonNullable<Touchpoint['team']>][language];
  if (field === 'state') return stateText[value as NonNullable<Touchpoint['state']>][language];
  return value;
}

/** What lies between two shares is told in points: it is no share of anything. */
const pointsText = phrases({
  points: { ru: (size: string) => `${size}\u00a0п.\u00a0п.`, en: (size: string) => `${size}\u00a0pp` },
});

/** How far a number went, with its sign; empty where either side is no number. */
export function comparedDifferenceText(
  name: ComparedField | TotalName,
  before: ComparedValue,
  after: ComparedValue,
  language: Language,
): string {
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  const difference = after - before;
  const manner = mannerOf[name] ?? 'count';
  if (manner === 'gap' || manner === 'count') return gapText(difference, language);
  if (manner === 'mean') return gapText(difference, language, meanDigits);
  if (manner === 'share') return pointsText.points[language](gapText(100 * difference, language, 0));
  const size = numberText(name, Math.abs(difference), language);
  return difference === 0 ? figureText(0, language) : `${difference < 0 ? '−' : '+'}${size}`;
}
