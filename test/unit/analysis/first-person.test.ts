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
    'Шеберді күту',
    'Клиент күтеді',
    'I wait for the service adviser',
    'Inspection and diagnostics',
    'Customer service',
    'User manual',
    'Payment',
    'Waiting',
    'Check-in',
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
