// Which names of steps are told from outside, and how they read in the first person.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromOutside } from '#shared/analysis/first-person/from-outside';
import { unwrap } from '#shared/base/result';
import { projectOf } from '#shared/model/project';
import { templateNames } from '#shared/model/templates/names';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';
import { freshContext } from '../model/templates/fresh-project';

describe('told from outside', () => {
  test.each([
    ['Клиент ждёт мастера', 'outsider', 'Жду мастера'],
    ['клиент ждет', 'outsider', 'Жду'],
    ['Клиенты звонят в сервис', 'outsider', 'Звоню в сервис'],
    ['Она не находит въезд', 'outsider', 'Не нахожу въезд'],
    ['Покупатель оформил заказ', 'outsider', null],
    ['Пользователь кликает по баннеру', 'outsider', null],
    ['Ждать мастера', 'infinitive', 'Жду мастера'],
    ['Записаться на время', 'infinitive', 'Записываюсь на время'],
    ['Не платить дважды', 'infinitive', 'Не плачу дважды'],
    ['Найти въезд', 'infinitive', 'Нахожу въезд'],
    ['Принести документы', 'infinitive', null],
    ['Добраться до офиса', 'infinitive', null],
    ['Customer waits for the adviser', 'outsider', 'I wait for the adviser'],
    ['The customers pay', 'outsider', 'I pay'],
    ['She goes home', 'outsider', 'I go home'],
    ['Wait for the adviser', 'infinitive', 'I wait for the adviser'],
    ['To choose a bank', 'infinitive', 'I choose a bank'],
    ['Wait', 'infinitive', 'I wait'],
    ['Провести замеры', 'infinitive', null],
    ['Отвезти машину в сервис', 'infinitive', null],
    ['Приобрести полис', 'infinitive', null],
    ['Привезти документы', 'infinitive', null],
    ['Попасть на приём', 'infinitive', null],
    ['Прочесть договор', 'infinitive', null],
    ['Учесть скидку', 'infinitive', null],
    ['Сесть за руль', 'infinitive', null],
    ['Пройти осмотр', 'infinitive', null],
    ['Идти к стойке', 'infinitive', null],
    ['Помочь другу с выбором', 'infinitive', null],
    ['Постричься', 'infinitive', null],
    ['Договориться о встрече', 'infinitive', null],
    ['Не забыть чек', 'infinitive', null],
    ['Стать постоянным клиентом', 'infinitive', null],
    ['Открыть счёт', 'infinitive', null],
    ['Подать заявку', 'infinitive', null],
    ['Получить посылку', 'infinitive', 'Получаю посылку'],
    ['Оплатить заказ', 'infinitive', 'Оплачиваю заказ'],
    ['Клиент увидел рекламу', 'outsider', null],
    ['Гость заселяется', 'outsider', null],
    ['Они пришли вдвоём', 'outsider', null],
    ['Она позвонила сама', 'outsider', null],
    ['Пациент записался на приём', 'outsider', null],
    ['Люди стоят в очереди', 'outsider', null],
    ['Choose a car', 'infinitive', 'I choose a car'],
    ['Compare offers', 'infinitive', 'I compare offers'],
    ['Receive the invoice', 'infinitive', 'I receive the invoice'],
    ['Check in at the desk', 'infinitive', 'I check in at the desk'],
    ['Check whether it works', 'infinitive', 'I check whether it works'],
    ['Sign the contract', 'infinitive', 'I sign the contract'],
    ['Sign up for the app', 'infinitive', 'I sign up for the app'],
    ['Return the goods', 'infinitive', 'I return the goods'],
    ['Open an account', 'infinitive', 'I open an account'],
    ['Use it at home', 'infinitive', 'I use it at home'],
    ['Find out about the offer', 'infinitive', 'I find out about the offer'],
    ['To order', 'infinitive', 'I order'],
    ['Call the hotline', 'infinitive', 'I call the hotline'],
    ['Book a visit', 'infinitive', 'I book a visit'],
    ['A guest asks for help', 'outsider', 'I ask for help'],
    ['Customers return', 'outsider', 'I return'],
    ['They look around', 'outsider', 'I look around'],
    ['User opens the app', 'outsider', 'I open the app'],
  ] as const)('%s', (title, kind, better) => {
    expect(fromOutside(title)).toEqual({ kind, better });
  });
});

describe('left alone', () => {
  test.each([
    'Жду мастера-приёмщика',
    'Слышу стук в подвеске',
    'Осмотр и диагностика',
    'Новость о задержке',
    'Оплата',
    'Печать договора',
    'Помощь на дороге',
    'Память о визите',
    'Клиентская зона',
    'Клиент Андрей',
    'Решаю: вернуться, советовать?',
    'Мне звонят',
    'Новости о доставке',
    'Области, куда доставляют',
    'Части и материалы',
    'Гости на диване',
    'Вести из сервиса',
    'Сложности на входе',
    'Кости для собаки',
    'Власти и документы',
    'Честь имею',
    'Есть вопросы',
    'Часть суммы',
    'Область доставки',
    'Пропасть между словом и делом',
    'Соцсеть магазина',
    'Нить разговора',
    'Путь до офиса',
    'Треть суммы',
    'Пять минут ожидания',
    'Двадцать минут в очереди',
    'Мелочь на кассе',
    'Ночь перед поездкой',
    'Речь менеджера',
    'Течь в кране',
    'Очередь на кассе',
    'Площадь перед входом',
    'Клиент филиала',
    'Клиенты отдела продаж',
    'Покупатель мебели',
    'Пользователь портала',
    'Клиент интернет-магазина',
    'Гость зала ожидания',
    'Сдача машины',
    'Доставка домой',
    'Чат-бот отвечает',
    'Шеберді күту',
    'Клиент күтеді',
    'I wait for the service adviser',
    'Inspection and diagnostics',
    'Customer service',
    'User manual',
    'Payment',
    'Waiting',
    'Check-in',
    'Return policy',
    'Returns',
    'Return of the goods',
    'Customer returns',
    'Customer checks',
    'User returns process',
    'Sign at the entrance',
    'Use case',
    'Open hours',
    'Opening',
    'Wait time',
    'Read receipt',
    'Look and feel',
    'Order status',
    'Call centre',
    'Book club',
    'Visit report',
    'Pay slip',
    'Check at the desk',
    'First call',
    'Guest book',
    'Client order',
    'Customer visit',
    'The waiting room',
    'We look around',
    'My visit',
    'My call is answered',
    '',
    '…',
    '42',
  ])('%s', (title) => {
    expect(fromOutside(title)).toBeNull();
  });

  test('every step of every template', () => {
    for (const name of templateNames) {
      for (const language of ['ru', 'en'] as const) {
        const { step } = projectOf(unwrap(projectFromTemplate(name, language, freshContext())));
        const told = [...step.values()]
          .map(({ title }) => title)
          .filter((title) => fromOutside(title) !== null);
        expect(told).toEqual([]);
      }
    }
  });
});

test('what is offered instead is not told from outside itself', () => {
  const heads = ['Ждать', 'Клиент ждёт', 'Она не звонит', 'Wait', 'Customer asks', 'To pay'];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.string(), (head, rest) => {
      const better = fromOutside(`${head} ${rest}`)?.better ?? '';
      expect(fromOutside(better)).toBeNull();
    }),
  );
});

test('a name of prefixes without end is read at once: read in every way, this test would not end', () => {
  for (const word of ['обо'.repeat(100), 'подо'.repeat(75)]) {
    expect(fromOutside(`Клиент ${word}`)).toBeNull();
    expect(fromOutside(`Клиенту ${word}`)).toBeNull();
    expect(fromOutside(word)).toBeNull();
  }
});
