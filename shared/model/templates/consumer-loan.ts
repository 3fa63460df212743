// A consumer loan, from the need for money to the loan repaid: stages and steps, no answers.
import { type MapPlan, rows, stage } from './map-plan';

export const consumerLoan: MapPlan = {
  title: { ru: 'Потребительский кредит', en: 'Consumer loan' },
  mapName: { ru: 'Путь заёмщика', en: 'The borrower’s journey' },
  runs: [
    {
      phase: null,
      stages: [
        stage(
          ['Потребность', 'Need'],
          [
            [
              'На что нужны деньги и что случится, если их не будет?',
              'What is the money for, and what happens without it?',
            ],
            [
              'Чего человек боится, когда думает о кредите?',
              'What does a person fear when thinking of a loan?',
            ],
          ],
          [['Понимаю, что своих денег не хватит', 'I see that my own money will not do']],
        ),
        stage(
          ['Выбор банка', 'Choosing a bank'],
          [
            ['Какое число он запоминает из рекламы?', 'Which number do they remember from the ads?'],
            [
              'Что он сравнивает: ставку, платёж, срок решения?',
              'What do they compare: rate, payment, time to decide?',
            ],
            ['Где об одном и том же сказано по-разному?', 'Where is the same thing told differently?'],
          ],
          [
            ['Сравниваю предложения', 'I compare offers'],
            ['Считаю платёж', 'I work out the payment'],
          ],
        ),
        stage(
          ['Заявка', 'Application'],
          [
            [
              'Какие сведения он ищет, пока заполняет анкету?',
              'What do they have to look up while filling in the form?',
            ],
            ['На каком поле люди останавливаются?', 'At which field do people stop?'],
          ],
          [
            ['Собираю документы', 'I gather the papers'],
            ['Заполняю заявку', 'I fill in the application'],
          ],
        ),
        stage(
          ['Решение', 'Decision'],
          [
            [
              'Что он знает о своей заявке, пока ждёт?',
              'What do they know of their application while waiting?',
            ],
            [
              'Как звучит отказ и что он может сделать дальше?',
              'How is a refusal worded, and what can they do next?',
            ],
          ],
          [
            ['Жду решения', 'I wait for the decision'],
            ['Узнаю решение', 'I learn the decision'],
          ],
        ),
        stage(
          ['Договор и выдача', 'Contract and payout'],
          [
            ['Какая строка договора удивляет его?', 'Which line of the contract surprises them?'],
            [
              'Что изменилось между рекламой и подписью?',
              'What has changed between the ad and the signature?',
            ],
          ],
          [
            ['Читаю и подписываю договор', 'I read and sign the contract'],
            ['Получаю деньги', 'I get the money'],
          ],
        ),
        stage(
          ['Погашение', 'Repayment'],
          [
            ['Откуда он узнаёт дату и сумму платежа?', 'Where do they learn date and sum of a payment?'],
            ['Что происходит, когда он опаздывает на один день?', 'What happens when they are one day late?'],
            ['С каким вопросом он звонит чаще всего?', 'Which question do they call about most often?'],
          ],
          [
            ['Плачу по графику', 'I pay as scheduled'],
            ['Спрашиваю в поддержке', 'I ask support'],
          ],
        ),
        stage(
          ['Закрытие', 'Closing'],
          [
            [
              'Легко ли погасить раньше срока и кто об этом рассказывает?',
              'Is early repayment easy, and who tells about it?',
            ],
            [
              'Как он убеждается, что больше ничего не должен?',
              'How do they make sure that nothing is owed?',
            ],
          ],
          [
            ['Погашаю кредит', 'I repay the loan'],
            ['Получаю справку о закрытии', 'I get the closure letter'],
          ],
        ),
      ],
    },
  ],
  lanes: rows('actions', 'thoughts', 'touchpoints', 'emotion', 'communications', 'pains', 'ideas'),
};
