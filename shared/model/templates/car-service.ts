// A first visit to a car service, from the knock to loyalty: stages and steps, no answers.
import { type MapPlan, rows, stage } from './map-plan';

export const carService: MapPlan = {
  title: { ru: 'Автосервис', en: 'Car service' },
  mapName: { ru: 'Первый визит', en: 'First visit' },
  runs: [
    {
      phase: null,
      stages: [
        stage(
          ['Осознание', 'Need'],
          [
            [
              'По какому признаку он понимает, что пора в сервис?',
              'Which sign tells them that it is time for a garage?',
            ],
            [
              'Что он делает сначала: терпит, гуглит, спрашивает?',
              'What do they do first: put up with it, search, ask?',
            ],
          ],
          [['Слышу стук в подвеске', 'I hear a knock']],
        ),
        stage(
          ['Поиск', 'Search'],
          [
            [
              'Кому он верит больше: знакомым, картам, отзывам?',
              'Whom do they trust most: friends, maps, reviews?',
            ],
            ['Что он хочет узнать за первую минуту?', 'What do they want to learn within the first minute?'],
          ],
          [
            ['Спрашиваю знакомых', 'I ask friends'],
            ['Ищу СТО в картах и отзывах', 'I look in maps and reviews'],
          ],
        ),
        stage(
          ['Выбор', 'Choice'],
          [
            ['По какому признаку он вычёркивает сервис?', 'What makes them cross a garage out?'],
            ['Понимает ли он цену до визита?', 'Do they understand the price before the visit?'],
          ],
          [['Сравниваю цены на сайте', 'I compare prices on the site']],
        ),
        stage(
          ['Обращение', 'Contact'],
          [
            [
              'Сколько раз ему приходится объяснять, что с машиной?',
              'How often do they have to explain what is wrong?',
            ],
            ['О чём договорились и где это записано?', 'What was agreed, and where is it written down?'],
          ],
          [
            ['Звоню на СТО', 'I call the workshop'],
            ['Записываюсь на время', 'I book a slot'],
          ],
        ),
        stage(
          ['Визит', 'Visit'],
          [
            [
              'Что он видит в первую минуту на площадке?',
              'What do they see in their first minute in the yard?',
            ],
            [
              'Кто его встречает и чем он занят, пока ждёт?',
              'Who meets them, and what do they do while waiting?',
            ],
            ['Понятно ли ему, за что он платит?', 'Do they understand what they pay for?'],
          ],
          [
            ['Нахожу въезд', 'I find the entrance'],
            ['Жду мастера-приёмщика', 'I wait for the service adviser'],
            ['Осмотр и диагностика', 'Inspection and diagnostics'],
            ['Согласую смету', 'I agree the estimate'],
          ],
        ),
        stage(
          ['Ремонт', 'Repair'],
          [
            ['Как он живёт без машины?', 'How do they get by without the car?'],
            [
              'Кто и когда сообщает, если планы изменились?',
              'Who tells them when plans change, and how soon?',
            ],
          ],
          [
            ['Жду ремонт без машины', 'I wait without the car'],
            ['Согласую доп. работы по телефону', 'Extra work agreed by phone'],
          ],
        ),
        stage(
          ['Выдача', 'Handover'],
          [
            ['Что ему показывают и объясняют?', 'What are they shown and told?'],
            ['Совпал ли счёт со сметой?', 'Does the bill match the estimate?'],
          ],
          [
            ['Оплачиваю', 'I pay'],
            ['Получаю авто и объяснения', 'I get the car and an explanation'],
          ],
        ),
        stage(
          ['Использование', 'Use'],
          [
            ['Как он проверяет, что проблема ушла?', 'How do they check that the problem is gone?'],
            ['Что он делает, если она вернулась?', 'What do they do if it is back?'],
          ],
          [['Проверяю в поездке', 'I check on the road']],
        ),
        stage(
          ['Гарантия', 'Warranty'],
          [
            ['С чего он начинает, когда что-то не так?', 'Where do they begin when something is wrong?'],
            ['Верят ли ему на слово?', 'Are they taken at their word?'],
          ],
          [['Обращаюсь по гарантии', 'I claim warranty']],
        ),
        stage(
          ['Лояльность', 'Loyalty'],
          [
            [
              'Что он скажет другу, который спросит о сервисе?',
              'What will they tell a friend who asks about the garage?',
            ],
            ['Что напомнит ему о нас к следующему ТО?', 'What reminds them of us before the next service?'],
          ],
          [['Решаю: вернуться, советовать?', 'I decide: return, recommend?']],
        ),
      ],
    },
  ],
  lanes: rows('actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'ideas'),
};
