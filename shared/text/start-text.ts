// What the start screen says.
import { phrases } from './language';

export const startText = phrases({
  tagline: { ru: 'Карты пути клиента', en: 'Customer journey maps' },
  newMap: { ru: 'Новая карта', en: 'New map' },
  newMapHint: {
    ru: 'Возьмите готовую структуру или начните с пустой: всё можно изменить на доске.',
    en: 'Take a ready structure or an empty one: everything can be changed on the board.',
  },
  blank: { ru: 'С чистого листа', en: 'Blank map' },
  blankHint: { ru: 'Пустые этапы и дорожки', en: 'Empty stages and lanes' },
  lifecycle: { ru: 'Девять этапов', en: 'Nine stages' },
  lifecycleHint: { ru: 'От узнавания до лояльности', en: 'From awareness to loyalty' },
  carService: { ru: 'Автосервис', en: 'Car service' },
  carServiceHint: { ru: 'Структура без ответов', en: 'The structure, no answers yet' },
  examples: { ru: 'Примеры', en: 'Examples' },
  carServiceSample: { ru: 'Автосервис: заполненная карта', en: 'Car service, filled in' },
  carServiceSampleHint: {
    ru: 'Настоящая карта мастерской: шаги, стикеры, оценки. Откроется копия — меняйте смело.',
    en: 'A real workshop’s map: steps, notes, ratings. It opens as a copy, so change anything.',
  },
  open: { ru: 'Открыть файл…', en: 'Open a file…' },
  recent: { ru: 'Недавние', en: 'Recent' },
  recentEmpty: {
    ru: 'Здесь появятся проекты, которые вы откроете или сохраните.',
    en: 'Projects you open or save will appear here.',
  },
  missing: { ru: 'Файл не найден', en: 'File not found' },
  forget: {
    ru: (name: string) => `Убрать «${name}» из списка`,
    en: (name: string) => `Remove “${name}” from the list`,
  },
  opening: { ru: 'Открываем…', en: 'Opening…' },
});
