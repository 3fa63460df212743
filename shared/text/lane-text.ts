// What the kinds of lanes are for, in a few words each, and what is said where one is chosen.
import type { LaneKind } from '../model/records/lane';
import { type Phrase, phrases } from './language';

export const laneKindText = phrases({
  add: { ru: 'Какую дорожку добавить?', en: 'Which lane to add?' },
  change: { ru: 'Чем станет эта дорожка?', en: 'What should this lane become?' },
  ofNotes: { ru: 'Стикеры', en: 'Sticky notes' },
  drawn: { ru: 'Рисует карта', en: 'Drawn by the map' },
});

/** What goes into a lane of each kind. Its name stands beside: `laneNames`. */
export const laneHints = phrases({
  actions: { ru: 'Что делает клиент', en: 'What the customer does' },
  thoughts: { ru: 'О чём он думает', en: 'What is on their mind' },
  motivations: { ru: 'Что им движет', en: 'What drives them' },
  needs: { ru: 'Что ему нужно', en: 'What they need' },
  expectations: { ru: 'Чего он ждёт', en: 'What they expect' },
  quotes: { ru: 'Его слова дословно', en: 'Their very words' },
  pains: { ru: 'Что мешает и злит', en: 'What hinders and annoys' },
  opportunities: { ru: 'Где можно стать лучше', en: 'Where to get better' },
  ideas: { ru: 'Что попробовать', en: 'What to try' },
  'front-stage': { ru: 'Что сотрудники делают при нём', en: 'What staff do in plain view' },
  'back-stage': { ru: 'Что делают без него', en: 'What staff do out of sight' },
  support: { ru: 'Системы и службы, на которых всё стоит', en: 'Systems and services behind it all' },
  free: { ru: 'Всё остальное', en: 'Anything else' },
  triggers: { ru: 'Почему он пришёл', en: 'Why the customer came' },
  buts: { ru: 'Было хорошо, НО…', en: 'It was good, BUT…' },
  communications: { ru: 'Что и где мы ему говорим', en: 'What we tell them, and where' },
  touchpoints: { ru: 'Карточки с каналом, оценками и временем', en: 'Cards with channel, ratings and time' },
  emotion: { ru: 'Кривая из разрыва ожиданий', en: 'A curve of the expectation gap' },
  metrics: { ru: 'Цифры по этапам', en: 'Figures by stage' },
  images: { ru: 'Фото и рисунки по этапам', en: 'Photos and sketches by stage' },
  company: { ru: 'Шаги компании рядом с путём клиента', en: 'The company’s steps beside the journey' },
}) satisfies Readonly<Record<LaneKind, Phrase<string>>>;
