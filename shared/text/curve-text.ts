// What an emotion curve says: on the board, in exports, in its tooltip and to a screen reader.
import { phrases } from './language';

export const curveText = phrases({
  strongGood: { ru: 'Сильно лучше ожиданий', en: 'Far better than expected' },
  strongBad: { ru: 'Сильно хуже ожиданий', en: 'Far worse than expected' },
  manual: { ru: 'вручную', en: 'manual' },
  peak: { ru: 'пик', en: 'peak' },
  end: { ru: 'финал', en: 'end' },
  empty: {
    ru: 'Кривая строится по разрыву: факт минус ожидание. Оцените точки контакта шага или потяните его точку.',
    en: 'The curve is drawn from the gap: actual minus expectation. Rate a step’s touchpoints, or drag its point.',
  },
  'as-is': { ru: 'Как есть', en: 'As is' },
  'to-be': { ru: 'Как будет', en: 'To be' },
  expectation: { ru: 'Ожидание', en: 'Expectation' },
  actual: { ru: 'Опыт', en: 'Actual' },
  gap: { ru: 'Разрыв', en: 'Gap' },
  byHand: { ru: 'Задано вручную', en: 'Set by hand' },
  noValue: { ru: 'Оценок пока нет', en: 'Not rated yet' },
  dragHint: {
    ru: 'Потяните, чтобы задать вручную',
    en: 'Drag to set it by hand',
  },
  keysHint: { ru: 'Alt+↑ и Alt+↓ двигают точку', en: 'Alt+↑ and Alt+↓ move the point' },
  point: {
    ru: (number: number, title: string) => `Точка шага ${number}${title === '' ? '' : ` «${title}»`}`,
    en: (number: number, title: string) => `Point of step ${number}${title === '' ? '' : ` “${title}”`}`,
  },
  pointVerb: { ru: 'Точка кривой', en: 'Point of the curve' },
  overlay: { ru: 'Наложить кривые…', en: 'Overlay curves…' },
  noOtherMaps: { ru: 'В проекте одна карта', en: 'The project has one map' },
});
