// The customer's whole life with a company in nine stages: before, during and after the purchase.
import { type MapPlan, rows, stage } from './map-plan';

export const lifecycle: MapPlan = {
  title: { ru: 'Жизненный цикл клиента', en: 'Customer lifecycle' },
  mapName: { ru: 'Жизненный цикл', en: 'Lifecycle' },
  runs: [
    {
      phase: { ru: 'До', en: 'Before' },
      stages: [
        stage(
          ['Узнавание', 'Awareness'],
          [
            [
              'После какого события человек впервые задумывается о такой покупке?',
              'What happens in a person’s life just before the need is felt?',
            ],
            ['Где он впервые слышит о нас и от кого?', 'Where are they first told about us, and by whom?'],
            [
              'Что он о нас думает ещё до первого контакта?',
              'What do they think of us before the first contact?',
            ],
          ],
        ),
        stage(
          ['Рассмотрение', 'Consideration'],
          [
            [
              'С чем он нас сравнивает, включая «ничего не делать»?',
              'What do they compare us with, doing nothing included?',
            ],
            ['По каким признакам он отсеивает варианты?', 'By which signs do they drop options?'],
            [
              'Каких сведений ему не хватает и где он их ищет?',
              'Which facts do they miss, and where do they look for them?',
            ],
          ],
        ),
        stage(
          ['Заинтересованность', 'Interest'],
          [
            ['Что заставляет его захотеть именно нас?', 'What makes them want us in particular?'],
            [
              'Какой вопрос он задаёт первым и кто на него отвечает?',
              'Which question do they ask first, and who answers it?',
            ],
            [
              'Что может охладить интерес за один разговор?',
              'What can cool their interest within one conversation?',
            ],
          ],
        ),
        stage(
          ['Намерение', 'Intent'],
          [
            ['Что останавливает его за шаг до покупки?', 'What holds them back one step before buying?'],
            [
              'Кого ещё он должен убедить: семью, начальника, бухгалтерию?',
              'Whom else must they convince: family, a manager, accounting?',
            ],
            ['Какое обещание он ждёт услышать?', 'Which promise are they waiting to hear?'],
          ],
        ),
      ],
    },
    {
      phase: { ru: 'Во время', en: 'During' },
      stages: [
        stage(
          ['Покупка', 'Purchase'],
          [
            [
              'Что он делает от решения до оплаты, шаг за шагом?',
              'What do they do from the decision to the payment, step by step?',
            ],
            [
              'Где он ждёт, повторяет уже сказанное или заполняет лишнее?',
              'Where do they wait, repeat themselves or fill in too much?',
            ],
            ['Откуда он знает, что всё получилось?', 'How do they know that it worked?'],
          ],
        ),
      ],
    },
    {
      phase: { ru: 'После', en: 'After' },
      stages: [
        stage(
          ['После покупки', 'Post-purchase'],
          [
            [
              'Что происходит в первый час и в первый день с покупкой?',
              'What happens in the first hour and the first day with it?',
            ],
            ['С чем он остаётся один на один?', 'What are they left alone with?'],
            ['Совпало ли полученное с обещанным?', 'Is what they got what they were promised?'],
          ],
        ),
        stage(
          ['Удержание', 'Retention'],
          [
            [
              'Почему он обращается к нам снова, а почему молчит?',
              'Why do they come back to us, and why do they keep silent?',
            ],
            [
              'Какие напоминания от нас полезны ему, а не нам?',
              'Which of our reminders serve them rather than us?',
            ],
            [
              'По какому признаку видно, что он вот-вот уйдёт?',
              'Which sign tells that they are about to leave?',
            ],
          ],
        ),
        stage(
          ['Сторонник', 'Advocacy'],
          [
            ['Какую историю о нас он рассказывает другим?', 'Which story do they tell others about us?'],
            [
              'В какой момент ему хочется посоветовать нас?',
              'At which moment do they feel like recommending us?',
            ],
            [
              'Что мы делаем с его похвалой и с его жалобой?',
              'What do we do with their praise, and with their complaint?',
            ],
          ],
        ),
        stage(
          ['Лояльность', 'Loyalty'],
          [
            ['Что удержит его, когда предложат дешевле?', 'What keeps them when somebody offers it cheaper?'],
            [
              'Чего он ждёт от нас как давний клиент?',
              'What do they expect of us as a customer of many years?',
            ],
            ['Какую ошибку он нам не простит?', 'Which mistake would they not forgive?'],
          ],
        ),
      ],
    },
  ],
  lanes: rows('actions', 'thoughts', 'touchpoints', 'emotion', 'pains', 'opportunities'),
};
