// What the card of a touchpoint says, on screen and in exports, and for the ear. Short: a card is no wider than a note.
import { enPlural, phrases, ruPlural } from './language';

const ruAnswers = (count: number): string => `${count} ${ruPlural(count, 'ответ', 'ответа', 'ответов')}`;
const enAnswers = (count: number): string => `${count} ${enPlural(count, 'answer', 'answers')}`;

export const cardText = phrases({
  unnamed: { ru: 'Без названия', en: 'No name' },
  empty: {
    ru: 'Пока пусто: канал, кто отвечает, оценки, время',
    en: 'Empty so far: channel, department, ratings, times',
  },
  unrated: { ru: 'Оценок пока нет', en: 'Not rated yet' },
  rates: {
    ru: (expectation: string, actual: string) => `Ож. ${expectation} → Опыт ${actual}`,
    en: (expectation: string, actual: string) => `Exp. ${expectation} → Act. ${actual}`,
  },
  answers: {
    ru: (count: number, spreadE: string, spreadA: string) =>
      `${ruAnswers(count)}, разброс ${spreadE} / ${spreadA}`,
    en: (count: number, spreadE: string, spreadA: string) =>
      `${enAnswers(count)}, spread ${spreadE} / ${spreadA}`,
  },
  /** `beside`: by how much it rates the actual above the customer; empty where either is silent. */
  company: {
    ru: (expectation: string, actual: string, beside: string) =>
      `Компания: ${expectation} → ${actual}${beside === '' ? '' : ` (${beside})`}`,
    en: (expectation: string, actual: string, beside: string) =>
      `Company: ${expectation} → ${actual}${beside === '' ? '' : ` (${beside})`}`,
  },
  actualTime: { ru: (time: string) => `Факт ${time}`, en: (time: string) => `Actual ${time}` },
  normTime: { ru: (time: string) => `Норма ${time}`, en: (time: string) => `Norm ${time}` },
  ratio: {
    ru: (ratio: string) => `×${ratio} от нормы`,
    en: (ratio: string) => `×${ratio} of the norm`,
  },
  bottleneck: {
    ru: (ratio: string) => `Узкое место ×${ratio}`,
    en: (ratio: string) => `Bottleneck ×${ratio}`,
  },
  nobody: { ru: 'Рядом никого', en: 'Nobody present' },
  transactional: { ru: 'Транзакция', en: 'Transaction' },
  absent: { ru: 'Точки ещё нет', en: 'Not there yet' },
  weak: { ru: 'Слабая точка', en: 'Weak point' },
  hypothesis: { ru: 'Гипотеза', en: 'Hypothesis' },
});
