// The two sides of the map and what stands on the company's: its process, contacts, metrics, triggers, blueprint lines.
import { enPlural, phrases, ruPlural } from './language';

const ruSteps = (count: number): string => `${count} ${ruPlural(count, 'шаг', 'шага', 'шагов')}`;
const enSteps = (count: number): string => `${count} ${enPlural(count, 'step', 'steps')}`;

export const sideText = phrases({
  side: { ru: 'Взгляд', en: 'View' },
  both: { ru: 'Оба', en: 'Both' },
  customer: { ru: 'Клиент', en: 'Customer' },
  company: { ru: 'Компания', en: 'Company' },
  seenAs: {
    ru: (side: string) => `Взгляд на карту: ${side}`,
    en: (side: string) => `The map as seen by: ${side}`,
  },
});

export const companyText = phrases({
  companyStep: { ru: 'Шаг компании', en: 'Company step' },
  newCompanyStep: { ru: 'Новый шаг', en: 'New step' },
  link: { ru: 'Связать с шагами клиента', en: 'Link to customer steps' },
  linked: {
    ru: (count: number) => (count === 0 ? 'Связей нет: фантом' : `Связан: ${ruSteps(count)} клиента`),
    en: (count: number) => (count === 0 ? 'Not linked: a phantom' : `Linked to ${enSteps(count)}`),
  },
  findStep: { ru: 'Найти шаг', en: 'Find a step' },
  noSuchStep: { ru: 'Такого шага нет', en: 'There is no such step' },
  minutes: { ru: 'Время', en: 'Time' },
  minutesHint: { ru: 'Например: 45 или 1 ч 30 мин', en: 'Such as 45 or 1 h 30 min' },
  departments: { ru: 'Подразделения', en: 'Departments' },
  findDepartment: { ru: 'Найти подразделение', en: 'Find a department' },
  noDepartments: {
    ru: 'Подразделений пока нет: заведите их в списке подразделений.',
    en: 'There are no departments yet: add them to the list of departments.',
  },
  moveEarlier: { ru: 'Сдвинуть раньше', en: 'Move earlier' },
  moveLater: { ru: 'Сдвинуть позже', en: 'Move later' },
  contact: { ru: 'Контакт на этапе', en: 'Contact at the stage' },
  line: { ru: 'Линия под дорожкой', en: 'Line below the lane' },
  unit: { ru: 'Единица показателей', en: 'Unit of the values' },
  unitHint: { ru: 'Например: %, мин, ₽', en: 'Such as %, min, €' },
});

export const metricText = phrases({
  metric: { ru: 'Показатель', en: 'Metric' },
  valueHint: { ru: '12,5 или NPS: 30', en: '12.5 or NPS: 30' },
  mend: { ru: 'Исправить', en: 'Correct it' },
});

export const triggerText = phrases({
  trigger: { ru: 'Триггер', en: 'Trigger' },
  newTrigger: { ru: 'Новый триггер', en: 'New trigger' },
  kind: { ru: 'Вид триггера', en: 'Kind of trigger' },
  more: { ru: 'Ещё раз услышали', en: 'Heard once more' },
  less: { ru: 'На один раз меньше', en: 'Heard once less' },
  count: { ru: (count: number) => `×${count}`, en: (count: number) => `×${count}` },
});

/** What may stand below a lane. */
export const laneLineText = phrases({
  none: { ru: 'Без линии', en: 'No line' },
  interaction: { ru: 'Линия взаимодействия', en: 'Line of interaction' },
  visibility: { ru: 'Линия видимости', en: 'Line of visibility' },
  'internal-interaction': { ru: 'Линия внутреннего взаимодействия', en: 'Line of internal interaction' },
});

/** How a BUT is written: what was good, what went wrong, what the customer did next. */
export const butHint = { ru: 'Хорошо … НО … поэтому …', en: 'It was good … BUT … so …' } as const;
