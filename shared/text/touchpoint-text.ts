// The panel of touchpoints: its fields, what they hold, and the figures above them.
import type { EmotionLevel } from '../analysis/gap';
import { enPlural, phrases, ruPlural } from './language';

const count = {
  ru: (touchpoints: number) =>
    `${touchpoints} ${ruPlural(touchpoints, 'точка контакта', 'точки контакта', 'точек контакта')}`,
  en: (touchpoints: number) => `${touchpoints} ${enPlural(touchpoints, 'touchpoint', 'touchpoints')}`,
};

export const touchpointText = phrases({
  title: { ru: 'Точка контакта', en: 'Touchpoint' },
  several: count,
  place: {
    ru: (at: number, of: number) => `${at} из ${of}`,
    en: (at: number, of: number) => `${at} of ${of}`,
  },
  step: {
    ru: (number: number, title: string) => `Шаг ${number}. ${title}`,
    en: (number: number, title: string) => `Step ${number}. ${title}`,
  },
  previous: { ru: 'Предыдущая точка контакта', en: 'Previous touchpoint' },
  next: { ru: 'Следующая точка контакта', en: 'Next touchpoint' },
  close: { ru: 'Закрыть панель', en: 'Close the panel' },
  none: {
    ru: 'Выделите точки контакта на карте: здесь правят одну или сразу несколько.',
    en: 'Select touchpoints on the map: here one is edited, or several at once.',
  },
  noneYet: {
    ru: 'На карте ещё нет точек контакта. Выделите шаг и добавьте первую.',
    en: 'The map has no touchpoints yet. Select a step and add the first one.',
  },
  first: { ru: 'К первой точке контакта', en: 'To the first touchpoint' },
  mixed: { ru: 'разные', en: 'mixed' },
  together: {
    ru: 'Изменится только то, что вы здесь поменяете, сразу у всех выделенных.',
    en: 'Only what you change here is changed, in all that are selected.',
  },
  ratingsApart: {
    ru: 'Оценки ставятся каждой точке отдельно.',
    en: 'Ratings are given to each touchpoint by itself.',
  },

  name: { ru: 'Название', en: 'Name' },
  nameHint: { ru: 'Как канал', en: 'As the channel' },
  channel: { ru: 'Канал', en: 'Channel' },
  channelHint: { ru: 'Найти или создать', en: 'Find or create' },
  departments: { ru: 'Подразделения', en: 'Departments' },
  departmentsHint: { ru: 'Кто отвечает', en: 'Who answers for it' },
  create: { ru: (name: string) => `Создать «${name}»`, en: (name: string) => `Create “${name}”` },
  openList: { ru: 'Показать список', en: 'Show the list' },
  clear: { ru: 'Убрать', en: 'Clear' },
  remove: { ru: (name: string) => `Убрать: ${name}`, en: (name: string) => `Remove ${name}` },
  emptyList: {
    ru: 'Список пуст: напишите название, чтобы создать.',
    en: 'The list is empty: type a name to create one.',
  },
  heldBySome: { ru: 'Не у всех', en: 'Not all of them' },
  giveAll: { ru: (name: string) => `${name}: назначить всем`, en: (name: string) => `${name}: give to all` },
  takeFromAll: {
    ru: (name: string) => `${name}: убрать у всех`,
    en: (name: string) => `${name}: take from all`,
  },

  importance: { ru: 'Важность для клиента', en: 'Importance to the customer' },
  ratings: { ru: 'Оценки от 1 до 10', en: 'Ratings from 1 to 10' },
  respondent: { ru: 'Кто оценил', en: 'Who rated' },
  newRespondent: { ru: 'Имя', en: 'Name' },
  company: { ru: 'Компания', en: 'Company' },
  nameless: { ru: (number: number) => `Ответ ${number}`, en: (number: number) => `Answer ${number}` },
  nextAnswer: { ru: 'Новый ответ', en: 'New answer' },
  expectation: { ru: 'Ожидание', en: 'Expectation' },
  actual: { ru: 'Опыт', en: 'Actual' },
  gap: { ru: 'Разрыв', en: 'Gap' },
  of: {
    ru: (who: string, what: string) => `${who}: ${what}`,
    en: (who: string, what: string) => `${who}: ${what}`,
  },
  removeAnswer: {
    ru: (who: string) => `Удалить ответ: ${who}`,
    en: (who: string) => `Delete the answer: ${who}`,
  },
  participant: { ru: 'Участник сессии', en: 'Participant of the session' },
  mean: { ru: 'Среднее', en: 'Mean' },
  spread: { ru: 'Разброс', en: 'Spread' },
  disagree: { ru: 'Мнения расходятся', en: 'They disagree' },
  difference: { ru: 'Компания − клиенты', en: 'Company − customers' },

  actualTime: { ru: 'Время', en: 'Time taken' },
  normTime: { ru: 'Норма', en: 'Norm' },
  timeHint: { ru: '1 ч 30 мин', en: '1 h 30 min' },
  nobodyPresent: { ru: 'Никого нет рядом', en: 'Nobody present' },
  momentOfTruth: { ru: 'Момент истины', en: 'Moment of truth' },
  transactional: { ru: 'Транзакция', en: 'Transactional' },
  suggested: { ru: 'Похоже на момент истины:', en: 'Likely a moment of truth:' },
  suggestedFirst: { ru: 'первый шаг', en: 'first step' },
  suggestedLast: { ru: 'последний шаг', en: 'last step' },
  suggestedHandOff: { ru: 'шаг после передачи', en: 'step after a hand-off' },
  markIt: { ru: 'Отметить', en: 'Mark it' },
  state: { ru: 'Состояние', en: 'State' },
  stateNone: { ru: 'Не указано', en: 'Not said' },
  stateAbsent: { ru: 'Отсутствует', en: 'Absent' },
  stateWeak: { ru: 'Слабая', en: 'Weak' },
  stateOk: { ru: 'В порядке', en: 'OK' },
  team: { ru: 'Команда', en: 'Team' },
  teamNone: { ru: 'По фазе', en: 'By its phase' },
  teamFind: { ru: 'Найти (маркетинг)', en: 'Find (marketing)' },
  teamBuy: { ru: 'Купить (продажи)', en: 'Buy (sales)' },
  teamUse: { ru: 'Использовать (сервис)', en: 'Use (service)' },
  evidence: { ru: 'Источник, доказательства', en: 'Evidence' },
  evidenceHint: {
    ru: 'Откуда известно: интервью, опрос, жалобы…',
    en: 'How it is known: interview, survey, complaints…',
  },

  figures: { ru: 'Показатели', en: 'Figures' },
  notRated: { ru: 'Нет оценок', en: 'Not rated' },
  pain: { ru: 'Индекс боли', en: 'Pain index' },
  timeRatio: { ru: 'Время / норма', en: 'Time / norm' },
  times: { ru: (ratio: string) => `×\u00a0${ratio}`, en: (ratio: string) => `×\u00a0${ratio}` },
  bottleneck: { ru: 'Узкое место', en: 'Bottleneck' },
  meanGap: { ru: 'Средний разрыв', en: 'Mean gap' },
  weightedGap: { ru: 'С учётом важности', en: 'By importance' },
  rated: { ru: 'Оценено', en: 'Rated' },
});

/** What a level of emotion is called. */
export const levelText = {
  '-2': { ru: 'Сильно хуже ожиданий', en: 'Far below expectation' },
  '-1': { ru: 'Хуже ожиданий', en: 'Below expectation' },
  '0': { ru: 'Как ожидалось', en: 'As expected' },
  '1': { ru: 'Лучше ожиданий', en: 'Above expectation' },
  '2': { ru: 'Сильно лучше ожиданий', en: 'Far above expectation' },
} as const satisfies Readonly<Record<`${EmotionLevel}`, { readonly ru: string; readonly en: string }>>;
