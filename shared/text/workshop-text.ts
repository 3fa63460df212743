// What is said of a workshop's description: what is wrong with a value, and what was made of what.
import type { TypeName } from '../model/records';
import type { WorkshopReport } from '../model/templates/workshop/project-from-workshop';
import type { WorkshopFault } from '../model/templates/workshop/workshop-fault';
import type { NoteOrigin } from '../model/templates/workshop/workshop-notes';
import { type Language, type Phrase, phrases, speak } from './language';
import { recordCount } from './record-text';

const faults: Readonly<Record<WorkshopFault, Phrase<string>>> = {
  missing: { ru: 'должно быть указано', en: 'must be given' },
  object: { ru: 'нужен объект {…}', en: 'an object {…} is needed' },
  list: { ru: 'нужен список […]', en: 'a list […] is needed' },
  text: { ru: 'нужна строка', en: 'a text is needed' },
  name: {
    ru: 'нужна строка или {"ru": …, "en": …}',
    en: 'a text or {"ru": …, "en": …} is needed',
  },
  empty: { ru: 'не может быть пустым', en: 'may not be empty' },
  'too-long': { ru: 'текст слишком длинный', en: 'the text is too long' },
  'too-many': { ru: 'слишком много элементов', en: 'too many items' },
  'hidden-characters': {
    ru: 'в тексте есть невидимые управляющие знаки',
    en: 'the text holds invisible control characters',
  },
  'reserved-key': { ru: 'такого ключа быть не может', en: 'there can be no such key' },
  'too-deep': { ru: 'слишком глубокая вложенность', en: 'nested too deeply' },
  rating: { ru: 'нужна оценка от 1 до 10', en: 'a rating from 1 to 10 is needed' },
  importance: { ru: 'нужна важность — целое от 1 до 5', en: 'an importance, whole, from 1 to 5 is needed' },
  minutes: { ru: 'нужны минуты — число от 0', en: 'minutes, a number from 0, are needed' },
  norm: { ru: 'норма в минутах должна быть больше 0', en: 'a norm in minutes must be above 0' },
  amount: { ru: 'нужно число от 0', en: 'a number from 0 is needed' },
  emotion: { ru: 'нужно число от −9 до 9', en: 'a number from −9 to 9 is needed' },
  flag: { ru: 'нужно true или false', en: 'true or false is needed' },
  number: { ru: 'нужно целое число от 1', en: 'a whole number from 1 is needed' },
  'number-used': { ru: 'этот номер уже есть у другого шага', en: 'another step has this number' },
  'no-such-step': { ru: 'шага с таким номером нет', en: 'there is no step of this number' },
  'no-such-stage': { ru: 'такого этапа или фазы нет', en: 'there is no such stage or phase' },
  'no-such-touchpoint': { ru: 'такой точки контакта нет', en: 'there is no such touchpoint' },
  'no-place': { ru: 'у шага нет ни этапа, ни фазы', en: 'the step has neither a stage nor a phase' },
  'no-steps': {
    ru: 'нужен хотя бы один шаг: в steps или в scenarios',
    en: 'at least one step is needed, in steps or in scenarios',
  },
  columns: {
    ru: 'значений должно быть столько, сколько в factColumns',
    en: 'there must be as many values as factColumns has',
  },
  day: { ru: 'нужен день вида 2026-03-31', en: 'a day like 2026-03-31 is needed' },
  word: { ru: 'такого слова здесь быть не может', en: 'no such word can stand here' },
};

/** «steps[3].actual: нужна оценка от 1 до 10. Ничего не создано.» */
export function workshopFaultText(path: string, fault: WorkshopFault, language: Language): string {
  const place = path === '' ? '' : `${path}: `;
  const head = { ru: 'Описание воркшопа — ', en: 'Description of the workshop — ' }[language];
  const tail = { ru: 'Ничего не создано.', en: 'Nothing was made.' }[language];
  return `${head}${place}${faults[fault][language]}. ${tail}`;
}

const told: readonly TypeName[] = [
  'stage',
  'step',
  'touchpoint',
  'rating',
  'department',
  'channel',
  'company_step',
  'trigger',
  'note',
];

const words = phrases({
  made: { ru: (list: string) => `Взято: ${list}.`, en: (list: string) => `Taken: ${list}.` },
  buts: {
    ru: (count: number) => `НО-ситуации: ${count} — стикеры дорожки «НО-ситуации».`,
    en: (count: number) => `BUT situations: ${count}, as notes of the lane “BUT situations”.`,
  },
  facts: {
    ru: (count: number) => `Значения фактов: ${count} — стикеры дорожки «Коммуникации».`,
    en: (count: number) => `Values of facts: ${count}, as notes of the lane “Communications”.`,
  },
  sms: {
    ru: (count: number) => `Сообщения: ${count} — стикеры дорожки «Коммуникации».`,
    en: (count: number) => `Messages: ${count}, as notes of the lane “Communications”.`,
  },
  support: {
    ru: () => 'Цена обращений в поддержку — стикер дорожки «Коммуникации».',
    en: () => 'The cost of support: a note of the lane “Communications”.',
  },
  parked: {
    ru: (count: number) => `Без места, на парковке: ${count}.`,
    en: (count: number) => `Without a place, in the parking lot: ${count}.`,
  },
  left: {
    ru: (list: string) => `Не взято, потому что в формате этого нет: ${list}.`,
    en: (list: string) => `Not taken, being no part of the format: ${list}.`,
  },
  more: { ru: (count: number) => `… и ещё ${count}`, en: (count: number) => `… and ${count} more` },
});

/** Paths named one by one; beyond them a count says the rest. */
const namedPaths = 20;

/** What was made of a description, a line each. `unknown`: paths of what was not taken. */
export function workshopReportText(
  { counts, asNotes, parked }: WorkshopReport,
  unknown: readonly string[],
  language: Language,
): string[] {
  const say = speak(words, language);
  const made = told.flatMap((type) => {
    const count = counts[type] ?? 0;
    return count === 0 ? [] : [recordCount(type, count, language)];
  });
  const origins = Object.entries(asNotes) as [Exclude<NoteOrigin, 'notes'>, number][];
  const rest = unknown.length - namedPaths;
  const paths = [...unknown.slice(0, namedPaths), ...(rest > 0 ? [say.more(rest)] : [])];
  return [
    say.made(made.join(', ')),
    ...origins.map(([origin, count]) => say[origin](count)),
    ...(parked > 0 ? [say.parked(parked)] : []),
    ...(paths.length > 0 ? [say.left(paths.join(', '))] : []),
  ];
}
