// The communications map: everything the company says to a customer who joins, uses and leaves.
import { type MapPlan, rows, stage } from './map-plan';

export const communications: MapPlan = {
  title: { ru: 'Карта коммуникаций', en: 'Communications map' },
  mapName: { ru: 'Коммуникации', en: 'Communications' },
  runs: [
    {
      phase: { ru: 'Подключаюсь', en: 'I join' },
      stages: [
        stage(
          ['Узнаю и выбираю', 'I learn and choose'],
          [
            [
              'Что именно мы обещаем в рекламе, слово в слово?',
              'What exactly do our ads promise, word for word?',
            ],
            [
              'Совпадает ли обещание с тем, что стоит на сайте?',
              'Does the promise agree with what the site says?',
            ],
            ['Какие условия человек узнаёт слишком поздно?', 'Which terms does a person learn too late?'],
          ],
        ),
        stage(
          ['Оформляю', 'I sign up'],
          [
            [
              'Что говорят ему по телефону, в сообщениях и в договоре об одном и том же?',
              'What do calls, messages and the contract say about one and the same thing?',
            ],
            [
              'Какие документы просят и кто называет их список?',
              'Which papers are asked for, and who names the list?',
            ],
            [
              'Понятны ли язык и слова тем, кто их читает?',
              'Are language and words clear to those who read them?',
            ],
          ],
        ),
      ],
    },
    {
      phase: { ru: 'Пользуюсь', en: 'I use' },
      stages: [
        stage(
          ['Начинаю', 'I begin'],
          [
            [
              'Какое сообщение приходит первым и что после него нужно сделать?',
              'Which message comes first, and what is to be done after it?',
            ],
            [
              'О чём человек спрашивает поддержку в первую неделю?',
              'What do people ask support in the first week?',
            ],
          ],
        ),
        stage(
          ['Пользуюсь каждый день', 'I use it every day'],
          [
            [
              'Какие сообщения он перестал читать и почему?',
              'Which messages have they stopped reading, and why?',
            ],
            [
              'Приходит ли одно и то же по нескольким каналам?',
              'Does the same thing arrive through several channels?',
            ],
            ['Что мы меняем молча?', 'What do we change without a word?'],
          ],
        ),
      ],
    },
    {
      phase: { ru: 'Ухожу', en: 'I leave' },
      stages: [
        stage(
          ['Закрываю', 'I close'],
          [
            [
              'Где написано, как уйти, и легко ли это найти?',
              'Where does it say how to leave, and is it easy to find?',
            ],
            [
              'Что человек слышит, когда говорит, что уходит?',
              'What is a person told who says they are leaving?',
            ],
          ],
        ),
        stage(
          ['Вспоминаю', 'I look back'],
          [
            ['Какими словами заканчивается наш разговор?', 'With which words does our talk end?'],
            [
              'Спрашиваем ли мы, почему он ушёл, и кто читает ответ?',
              'Do we ask why they left, and who reads the answer?',
            ],
          ],
        ),
      ],
    },
  ],
  lanes: rows('actions', 'touchpoints', 'communications', 'thoughts', 'pains', 'ideas'),
};
