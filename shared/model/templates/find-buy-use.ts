// Find, buy, use: three teams and one customer, with the row of what was good, BUT.
import { type MapPlan, rows, stage } from './map-plan';

export const findBuyUse: MapPlan = {
  title: { ru: 'Найти — купить — использовать', en: 'Find–buy–use' },
  mapName: { ru: 'Три команды, один клиент', en: 'Three teams, one customer' },
  runs: [
    {
      phase: { ru: 'Найти', en: 'Find' },
      stages: [
        stage(
          ['Ищу', 'I look'],
          [
            ['Какими словами он ищет то, что ему нужно?', 'In which words do they look for what they need?'],
            ['Где он нас не находит, хотя мы там есть?', 'Where do they not find us though we are there?'],
            [
              'Чего из обещанного маркетингом не знают продажи?',
              'What has marketing promised that sales do not know?',
            ],
          ],
        ),
        stage(
          ['Выбираю', 'I choose'],
          [
            ['Что ему понравилось, НО он не выбрал нас?', 'What did they like, BUT still did not choose us?'],
            [
              'Каким отзывам он верит и кто на них отвечает?',
              'Which reviews do they trust, and who answers them?',
            ],
          ],
        ),
      ],
    },
    {
      phase: { ru: 'Купить', en: 'Buy' },
      stages: [
        stage(
          ['Заказываю', 'I order'],
          [
            [
              'Хотел купить, НО не смог: что помешало?',
              'They wanted to buy, BUT could not: what stood in the way?',
            ],
            [
              'Что он рассказывал маркетингу и теперь рассказывает снова?',
              'What have they told marketing and now tell again?',
            ],
          ],
        ),
        stage(
          ['Плачу и получаю', 'I pay and receive'],
          [
            [
              'Что он видит и слышит между оплатой и получением?',
              'What do they see and hear between paying and receiving?',
            ],
            [
              'Что продажи передают сервису, а чего не передают?',
              'What do sales pass on to service, and what not?',
            ],
          ],
        ),
      ],
    },
    {
      phase: { ru: 'Использовать', en: 'Use' },
      stages: [
        stage(
          ['Начинаю пользоваться', 'I start using'],
          [
            ['Что ему непонятно в первый день?', 'What puzzles them on the first day?'],
            [
              'На какой его вопрос стоило ответить ещё до покупки?',
              'Which of their questions should have been answered before the purchase?',
            ],
          ],
        ),
        stage(
          ['Обращаюсь за помощью', 'I ask for help'],
          [
            ['Сколько раз он объясняет одно и то же?', 'How often do they explain the same thing?'],
            [
              'О каких обращениях маркетинг и продажи не узнают никогда?',
              'Which requests do marketing and sales never hear of?',
            ],
          ],
        ),
      ],
    },
  ],
  lanes: rows('actions', 'touchpoints', 'emotion', 'buts', 'pains', 'ideas'),
};
