// The customer's whole life with a company in nine stages: before, during and after the purchase.
import type { Bilingual } from './bilingual';
import type { MapPlan, StagePlan } from './map-plan';

const stages = (...names: readonly Bilingual[]): readonly StagePlan[] =>
  names.map((name) => ({ name, steps: [] }));

export const lifecycle: MapPlan = {
  title: { ru: 'Жизненный цикл клиента', en: 'Customer lifecycle' },
  mapName: { ru: 'Жизненный цикл', en: 'Lifecycle' },
  runs: [
    {
      phase: { ru: 'До', en: 'Before' },
      stages: stages(
        { ru: 'Узнавание', en: 'Awareness' },
        { ru: 'Рассмотрение', en: 'Consideration' },
        { ru: 'Заинтересованность', en: 'Interest' },
        { ru: 'Намерение', en: 'Intent' },
      ),
    },
    { phase: { ru: 'Во время', en: 'During' }, stages: stages({ ru: 'Покупка', en: 'Purchase' }) },
    {
      phase: { ru: 'После', en: 'After' },
      stages: stages(
        { ru: 'После покупки', en: 'Post-purchase' },
        { ru: 'Удержание', en: 'Retention' },
        { ru: 'Сторонник', en: 'Advocacy' },
        { ru: 'Лояльность', en: 'Loyalty' },
      ),
    },
  ],
  lanes: ['actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'opportunities'],
};
