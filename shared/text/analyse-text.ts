// What `analyse` tells a person of a map.
import { enPlural, phrases, ruPlural } from './language';

export const analyseText = phrases({
  rated: {
    ru: (count: number) =>
      `${count} ${ruPlural(count, 'точка контакта с оценкой', 'точки контакта с оценкой', 'точек контакта с оценкой')}`,
    en: (count: number) => `${count} rated ${enPlural(count, 'touchpoint', 'touchpoints')}`,
  },
  gaps: {
    ru: (mean: string, weighted: string, verdict: string) =>
      `Разрыв: средний ${mean}, взвешенный ${weighted} — ${verdict}`,
    en: (mean: string, weighted: string, verdict: string) =>
      `Gap: mean ${mean}, weighted ${weighted} — ${verdict}`,
  },
  company: {
    ru: (weighted: string) => `Компания о себе: взвешенный разрыв ${weighted}`,
    en: (weighted: string) => `The company of itself: weighted gap ${weighted}`,
  },
  peakEnd: {
    ru: (gap: string) => `Пик и конец: ${gap}`,
    en: (gap: string) => `Peak and end: ${gap}`,
  },
  positive: { ru: 'Лучше ожиданий, шаги', en: 'Better than expected, steps' },
  level2: { ru: 'Сильные эмоции, шаги', en: 'Strong emotions, steps' },
  pain: { ru: 'Больнее всего', en: 'Where it hurts most' },
  bottlenecks: { ru: 'Узкие места', en: 'Bottlenecks' },
  times: {
    ru: (actual: string, norm: string) => `${actual} при норме ${norm}`,
    en: (actual: string, norm: string) => `${actual}, the norm is ${norm}`,
  },
  nobody: { ru: 'никого нет', en: 'nobody present' },
  departments: { ru: 'Подразделения, слабые первыми', en: 'Departments, the weak first' },
  departmentCounts: {
    ru: (rated: number, negative: number, bottlenecks: number, buts: number) =>
      `оценено ${rated}, хуже ожиданий ${negative}, узких мест ${bottlenecks}, НО-ситуаций ${buts}`,
    en: (rated: number, negative: number, bottlenecks: number, buts: number) =>
      `rated ${rated}, below expectations ${negative}, bottlenecks ${bottlenecks}, BUTs ${buts}`,
  },
  thin: { ru: 'мало данных', en: 'thin data' },
  phases: { ru: 'Фазы', en: 'Phases' },
  stages: { ru: 'Этапы', en: 'Stages' },
  handOffs: { ru: 'Передачи между подразделениями', en: 'Hand-offs between departments' },
  moments: { ru: 'Вероятные моменты истины', en: 'Likely moments of truth' },
  tracked: {
    ru: (part: number, whole: number) => `Этапы, где опыт отслеживается: ${part} из ${whole}`,
    en: (part: number, whole: number) => `Stages where the experience is tracked: ${part} of ${whole}`,
  },
  linked: {
    ru: (part: number, whole: number) => `Шаги, связанные с процессом компании: ${part} из ${whole}`,
    en: (part: number, whole: number) => `Steps linked to the company’s process: ${part} of ${whole}`,
  },
  blindSpots: { ru: 'Слепые зоны, шаги', en: 'Blind spots, steps' },
  phantoms: {
    ru: 'Фантомы: шаги компании без клиента',
    en: 'Phantoms: steps of the company without a customer',
  },
  triggers: { ru: 'Почему пришли', en: 'Why customers came' },
});
