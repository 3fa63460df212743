// Russian names of steps told from outside: «Клиент ждёт мастера», «Ждать мастера».
import { capital } from '../../base/capital';
import { plainText } from '../../base/plain-text';
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

const byForm = new Map(
  verbs.flatMap(([i, ...others]) => others.map((form) => [plainText(form), i] as const)),
);

/** A noun or a pronoun for the customer, and the word behind it; a word with a hyphen is no verb. */
const outsider =
  /^(?:(он|она|они)|клиент|клиентка|клиенты|покупатель|покупательница|покупатели|пользователь|пользователи|посетитель|посетители|заказчик|заказчики|гость|гости|пациент|пациенты|пассажир|пассажиры|человек|люди)\s+(не\s+)?([а-яё]+)(?![а-яё-])/iu;
/** Endings of verbs said of others, of now and of the past. */
const saidOfOthers = /(?:[еёи]т|[юуая]т|тся|[аеиоуыя]л|[аеиоуыя]л[аи]?с[ья])$/iu;
/** Behind a noun these may be another one, «покупатель мебели»; behind a pronoun they are verbs. */
const saidOfThem = /л[аои]$/iu;

/** The word a name begins with. */
const head = /^(не\s+)?([а-яё]+)(?![а-яё-])/iu;
/** Many infinitives, and some nouns and numbers. */
const plainInfinitive = /[аеиоуыя]ть(?:ся)?$/iu;
const notInfinitive = new Set(
  'печать фотопечать кровать мать память сеть соцсеть нейросеть плеть клеть треть нить прыть суть муть путь жуть ртуть копоть ломоть локоть ноготь зять рукоять благодать пять девять десять двадцать тридцать опять вспять хоть чуть'.split(
    ' ',
  ),
);
/** «Найти», «пройтись», «идти». */
const goingInfinitive = /(?:йти|йтись|^идти)$/iu;
/** «Принести», «провести», «сесть», «попасть», «учесть»: few roots with few beginnings; all else that ends so is a noun. */
const closedInfinitive =
  /^(?:в|вз|воз|вы|до|за|из|на|низ|о|об|обо|от|пере|по|под|пре|при|про|раз|рас|с|у){0,4}(?:(?:нес|вес|вез|мес|плес|грес|скрес|брес|рес|цвес|блюс|пас|тряс|рас|полз)ти(?:сь)?|(?:сес|пас|крас|клас|чес|ъес|лез)ть)$/iu;
/** «Помочь», «привлечь», «постричься». */
const backInfinitive = /(?:мо|ле|бере|стере|испе|стри|сти|же|пря|небре)чь(?:ся)?$/iu;
/** They end so and are nouns, or may be. */
const notClosed = new Set(
  'вести мести пасти повести извести совести напасти напасть пропасть пасть честь'.split(' '),
);

function isInfinitive(word: string): boolean {
  const verb = word.toLowerCase();
  if (plainInfinitive.test(verb)) return !notInfinitive.has(verb);
  if (goingInfinitive.test(verb) || backInfinitive.test(verb)) return true;
  return closedInfinitive.test(verb) && !notClosed.has(verb);
}

/** The name with its first words replaced by what the first person says; null where the verb is not known. */
const retold = (verb: string, negated: boolean, rest: string): string | null => {
  const first = byForm.get(plainText(verb));
  return first === undefined ? null : capital(`${negated ? 'не ' : ''}${first}${rest}`);
};

export function inRussian(title: string): FromOutside | null {
  const spoken = outsider.exec(title);
  if (spoken !== null) {
    const [whole, pronoun, negation, verb = ''] = spoken;
    const isSure = saidOfOthers.test(verb) || (pronoun !== undefined && saidOfThem.test(verb));
    if (!isSure && !byForm.has(plainText(verb))) return null;
    return { kind: 'outsider', better: retold(verb, negation !== undefined, title.slice(whole.length)) };
  }
  const [whole, negation, verb = ''] = head.exec(title) ?? [];
  if (whole === undefined || !isInfinitive(verb)) return null;
  return { kind: 'infinitive', better: retold(verb, negation !== undefined, title.slice(whole.length)) };
}
