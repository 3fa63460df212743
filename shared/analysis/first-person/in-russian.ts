// Russian names of steps told from outside: «Клиент ждёт мастера», «Ждать мастера».
import type { FromOutside } from './from-outside';

/** Verbs of a customer's way: I, he, they, and the infinitives that mean the same. */
const verbs: readonly (readonly [i: string, he: string, they: string, ...to: string[]])[] = [
  ['жду', 'ждёт', 'ждут', 'ждать', 'подождать'],
  ['ищу', 'ищет', 'ищут', 'искать'],
  ['нахожу', 'находит', 'находят', 'находить', 'найти'],
  ['звоню', 'звонит', 'звонят', 'звонить', 'позвонить'],
  ['пишу', 'пишет', 'пишут', 'писать', 'написать'],
  ['спрашиваю', 'спрашивает', 'спрашивают', 'спрашивать', 'спросить'],
  ['узнаю', 'узнаёт', 'узнают', 'узнавать', 'узнать'],
  ['читаю', 'читает', 'читают', 'читать', 'прочитать'],
  ['смотрю', 'смотрит', 'смотрят', 'смотреть', 'посмотреть'],
  ['сравниваю', 'сравнивает', 'сравнивают', 'сравнивать', 'сравнить'],
  ['выбираю', 'выбирает', 'выбирают', 'выбирать', 'выбрать'],
  ['решаю', 'решает', 'решают', 'решать', 'решить'],
  ['записываюсь', 'записывается', 'записываются', 'записываться', 'записаться'],
  ['обращаюсь', 'обращается', 'обращаются', 'обращаться', 'обратиться'],
  ['заказываю', 'заказывает', 'заказывают', 'заказывать', 'заказать'],
  ['оформляю', 'оформляет', 'оформляют', 'оформлять', 'оформить'],
  ['заполняю', 'заполняет', 'заполняют', 'заполнять', 'заполнить'],
  ['подписываю', 'подписывает', 'подписывают', 'подписывать', 'подписать'],
  ['согласую', 'согласует', 'согласуют', 'согласовать', 'согласовывать'],
  ['приезжаю', 'приезжает', 'приезжают', 'приезжать', 'приехать'],
  ['прихожу', 'приходит', 'приходят', 'приходить', 'прийти'],
  ['покупаю', 'покупает', 'покупают', 'покупать', 'купить'],
  ['плачу', 'платит', 'платят', 'платить', 'заплатить'],
  ['оплачиваю', 'оплачивает', 'оплачивают', 'оплачивать', 'оплатить'],
  ['получаю', 'получает', 'получают', 'получать', 'получить'],
  ['проверяю', 'проверяет', 'проверяют', 'проверять', 'проверить'],
  ['пользуюсь', 'пользуется', 'пользуются', 'пользоваться'],
  ['жалуюсь', 'жалуется', 'жалуются', 'жаловаться', 'пожаловаться'],
  ['советую', 'советует', 'советуют', 'советовать', 'посоветовать'],
  ['возвращаюсь', 'возвращается', 'возвращаются', 'возвращаться', 'вернуться'],
];

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');
const byForm = new Map(verbs.flatMap(([i, ...others]) => others.map((form) => [folded(form), i] as const)));

const outsider =
  /^(?:клиент|клиентка|клиенты|покупатель|покупательница|покупатели|пользователь|пользователи|посетитель|посетители|заказчик|заказчики|гость|гости|пациент|пациенты|пассажир|пассажиры|человек|люди|он|она|они)\s+(не\s+)?([а-яё]+)/iu;
/** Endings of verbs said of others, of now and of the past. */
const saidOfOthers = /(?:[еёи]т|[юуая]т|тся|[аеиоуыя]л[аио]?|[аеиоуыя]л[аи]?с[ья])$/iu;

const infinitive = /^(не\s+)?([а-яё]+(?:[аеиоуыя]ть|ться|тись|сти|зти|чь|йти)(?:с[ья])?)(?![а-яё])/iu;
/** Nouns and particles that only look like infinitives. */
const notInfinitive = new Set(
  'печать кровать тетрадь мать память пять опять прочь ночь дочь речь помощь вещь хоть суть путь муть жуть нить сеть плеть новости части гости вести почти желчь дичь'.split(
    ' ',
  ),
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name with its first words replaced by what the first person says; null where the verb is not known. */
const retold = (verb: string, negated: boolean, rest: string): string | null => {
  const first = byForm.get(folded(verb));
  return first === undefined ? null : capital(`${negated ? 'не ' : ''}${first}${rest}`);
};

export function inRussian(title: string): FromOutside | null {
  const spoken = outsider.exec(title);
  if (spoken !== null) {
    const [whole, negation, verb = ''] = spoken;
    if (!saidOfOthers.test(verb) && !byForm.has(folded(verb))) return null;
    return { kind: 'outsider', better: retold(verb, negation !== undefined, title.slice(whole.length)) };
  }
  const [whole, negation, verb = ''] = infinitive.exec(title) ?? [];
  if (whole === undefined || notInfinitive.has(verb.toLowerCase())) return null;
  return { kind: 'infinitive', better: retold(verb, negation !== undefined, title.slice(whole.length)) };
}
