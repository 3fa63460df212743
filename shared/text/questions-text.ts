// The facilitator's panel: its words, and what may be asked about a row of each kind.
import type { LaneKind } from '../model/records/lane';
import { type Phrase, phrases } from './language';

export const questionsText = phrases({
  title: { ru: 'Вопросы фасилитатора', en: 'Facilitator’s questions' },
  close: { ru: 'Закрыть вопросы', en: 'Close the questions' },
  previous: { ru: 'Предыдущий этап', en: 'Previous stage' },
  next: { ru: 'Следующий этап', en: 'Next stage' },
  place: {
    ru: (at: number, of: number) => `Этап ${at} из ${of}`,
    en: (at: number, of: number) => `Stage ${at} of ${of}`,
  },
  nameless: { ru: 'Этап без имени', en: 'Nameless stage' },
  edit: { ru: 'Изменить вопросы', en: 'Edit the questions' },
  field: { ru: 'Вопросы этапа, по одному в строке', en: 'Questions of the stage, one a line' },
  none: {
    ru: 'На этом этапе вопросов пока нет. Запишите свои: их видите только вы.',
    en: 'There are no questions at this stage yet. Write your own: only you see them.',
  },
  noStages: { ru: 'На карте ещё нет этапов.', en: 'The map has no stages yet.' },
  lanes: { ru: 'Что спросить о дорожках', en: 'What to ask about the lanes' },
  private: {
    ru: 'Вопросы не печатаются и не выгружаются, пока вы не попросите об этом при экспорте.',
    en: 'Questions are never printed or exported unless you ask for them in the export.',
  },
  /** Over the questions of a printed map. */
  printed: { ru: 'Вопросы фасилитатора', en: 'Facilitator’s questions' },
});

/** A question about a row, by its kind. */
export const laneQuestions: Readonly<Record<LaneKind, Phrase<string>>> = {
  actions: {
    ru: 'Что именно я делаю? Что — прямо перед этим и сразу после?',
    en: 'What exactly do I do? What comes right before, and right after?',
  },
  thoughts: { ru: 'О чём я думаю, но не говорю вслух?', en: 'What do I think but not say aloud?' },
  motivations: { ru: 'Ради чего я вообще это начал?', en: 'What did I start all this for?' },
  needs: { ru: 'Без чего я не смогу идти дальше?', en: 'What can I not go on without?' },
  expectations: {
    ru: 'Чего я жду и кто мне это пообещал?',
    en: 'What do I expect, and who promised it to me?',
  },
  quotes: {
    ru: 'Какими словами об этом рассказывают сами клиенты?',
    en: 'In which words do customers themselves tell it?',
  },
  pains: {
    ru: 'Что здесь злит, пугает или отнимает время? Как часто?',
    en: 'What annoys, frightens or takes time here? How often?',
  },
  opportunities: {
    ru: 'Что стало бы возможно, если бы этой боли не было?',
    en: 'What would be possible if that pain were gone?',
  },
  ideas: {
    ru: 'Что можно попробовать уже на этой неделе?',
    en: 'What could be tried this very week?',
  },
  'front-stage': {
    ru: 'Что из нашей работы клиент видит своими глазами?',
    en: 'Which of our work does the customer see?',
  },
  'back-stage': {
    ru: 'Что делают за кулисами, чтобы это получилось?',
    en: 'What is done behind the scenes to make it work?',
  },
  support: {
    ru: 'На какие системы и процессы это опирается?',
    en: 'Which systems and processes does it rest on?',
  },
  free: { ru: 'О чём мы ещё не спросили?', en: 'What have we not asked yet?' },
  triggers: {
    ru: 'Что заставило прийти именно сегодня?',
    en: 'What made them come today of all days?',
  },
  buts: {
    ru: 'Что было хорошо, НО всё-таки сорвалось? Что клиент сделал дальше?',
    en: 'What was good, BUT still went wrong? What did the customer do next?',
  },
  communications: {
    ru: 'Что мы сказали слово в слово и не спорит ли это с другими каналами?',
    en: 'What did we say word for word, and does it agree with other channels?',
  },
  touchpoints: {
    ru: 'Через что и с кем я здесь встречаюсь? Кто за это отвечает?',
    en: 'Through what, and whom, do I meet here? Who answers for it?',
  },
  emotion: {
    ru: 'Где кривая вас удивляет и почему?',
    en: 'Where does the curve surprise you, and why?',
  },
  metrics: {
    ru: 'По какому числу мы поймём, что стало лучше?',
    en: 'By which number shall we know that it got better?',
  },
  images: {
    ru: 'Какой кадр лучше всего показал бы этот момент?',
    en: 'Which picture would show this moment best?',
  },
  company: {
    ru: 'Что в это время делает компания и знает ли об этом шаге?',
    en: 'What does the company do meanwhile, and does it know of this step?',
  },
};
