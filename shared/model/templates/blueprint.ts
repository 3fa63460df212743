// The service blueprint: what the customer does, what he sees of the company, what works out of his sight, and what holds
// it all up, with the lines of interaction, visibility and internal interaction between them.
import { type MapPlan, stage } from './map-plan';

export const serviceBlueprint: MapPlan = {
  title: { ru: 'Сервис-блюпринт', en: 'Service blueprint' },
  mapName: { ru: 'Блюпринт услуги', en: 'Service blueprint' },
  runs: [
    {
      phase: null,
      stages: [
        stage(
          ['Обращение', 'Request'],
          [
            [
              'С чем клиент приходит и что уже сделал сам?',
              'What does the customer come with, and what have they already done?',
            ],
            ['Кто и через сколько ему отвечает?', 'Who answers them, and after how long?'],
            ['Откуда сотрудник знает, что ответить?', 'How does the employee know what to answer?'],
          ],
        ),
        stage(
          ['Договорённость', 'Agreement'],
          [
            [
              'О чём договариваются вслух, а что записывают?',
              'What is agreed aloud, and what is written down?',
            ],
            ['Куда попадает запись и кто её увидит?', 'Where does the record go, and who will see it?'],
          ],
        ),
        stage(
          ['Оказание услуги', 'Service'],
          [
            [
              'Что клиент видит, а что происходит без него?',
              'What does the customer see, and what happens without them?',
            ],
            [
              'Где работа переходит из рук в руки и что при этом теряется?',
              'Where does work change hands, and what gets lost?',
            ],
            [
              'От какой системы или поставщика всё зависит?',
              'Which system or supplier does everything depend on?',
            ],
          ],
        ),
        stage(
          ['Передача результата', 'Handover'],
          [
            [
              'Как клиент понимает, что всё готово и сделано хорошо?',
              'How does the customer know that it is ready and well done?',
            ],
            [
              'Кто объясняет результат и хватает ли ему для этого сведений?',
              'Who explains the result, and do they know enough to do so?',
            ],
          ],
        ),
        stage(
          ['После услуги', 'Afterwards'],
          [
            [
              'Куда клиент обращается, если что-то не так?',
              'Where does the customer turn if something is wrong?',
            ],
            [
              'Как то, что он сказал, доходит до тех, кто может это исправить?',
              'How does what they say reach those who can mend it?',
            ],
          ],
        ),
      ],
    },
  ],
  lanes: [
    { kind: 'images', lineBelow: 'none' },
    { kind: 'actions', lineBelow: 'interaction' },
    { kind: 'front-stage', lineBelow: 'visibility' },
    { kind: 'back-stage', lineBelow: 'internal-interaction' },
    { kind: 'support', lineBelow: 'none' },
    { kind: 'pains', lineBelow: 'none' },
    { kind: 'ideas', lineBelow: 'none' },
  ],
};
