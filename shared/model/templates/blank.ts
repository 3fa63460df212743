// The blank map: three stages to rename and the rows most workshops begin with.
import { type MapPlan, rows, stage } from './map-plan';

export const blank: MapPlan = {
  title: { ru: 'Новый проект', en: 'New project' },
  mapName: { ru: 'Новая карта', en: 'New map' },
  runs: [
    {
      phase: null,
      stages: [1, 2, 3].map((at) =>
        stage(
          [`Этап ${at}`, `Stage ${at}`],
          [
            [
              'Чего клиент хочет добиться на этом этапе?',
              'What does the customer want to achieve at this stage?',
            ],
            ['Что он делает и с кем встречается?', 'What do they do, and whom do they meet?'],
            ['По чему он поймёт, что этап пройден?', 'How do they know that the stage is behind them?'],
          ],
        ),
      ),
    },
  ],
  lanes: rows('actions', 'thoughts', 'pains', 'ideas'),
};
