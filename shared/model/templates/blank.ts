// The blank map: three stages to rename and the rows most workshops begin with.
import type { MapPlan } from './map-plan';

export const blank: MapPlan = {
  title: { ru: 'Новый проект', en: 'New project' },
  mapName: { ru: 'Новая карта', en: 'New map' },
  runs: [
    {
      phase: null,
      stages: [1, 2, 3].map((at) => ({ name: { ru: `Этап ${at}`, en: `Stage ${at}` }, steps: [] })),
    },
  ],
  lanes: ['actions', 'thoughts', 'pains', 'ideas'],
};
