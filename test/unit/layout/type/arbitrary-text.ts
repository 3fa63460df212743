// Texts as people write them on notes: Russian, Kazakh and English words with punctuation, figures and emoji.
import fc from 'fast-check';

export const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';
export const kazakh = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';
export const english = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const signs = '0123456789 .,;:!?-–—«»„“()[]{}"\'/\\№%₸₽$€+=*&#@…<>→←↑↓©•';
export const emoji = ['👍🏽', '👨‍👩‍👧', '🇰🇿', '❤️', '1️⃣', '😀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '☎', '🧑🏿‍🤝‍🧑🏻'];

const charactersOf = (alphabet: string) => fc.constantFrom(...alphabet);

const word = fc.oneof(
  fc.string({ unit: charactersOf(russian), minLength: 1, maxLength: 14 }),
  fc.string({ unit: charactersOf(kazakh + russian), minLength: 1, maxLength: 14 }),
  fc.string({ unit: charactersOf(english), minLength: 1, maxLength: 14 }),
  fc.string({ unit: charactersOf(signs), minLength: 1, maxLength: 4 }),
);

/** Words of all three languages that touch one another, so that kerning and changes of script are met often. */
export const mixedText = fc.array(word, { maxLength: 8 }).map((words) => words.join(''));

const separator = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00a0', '-', '\t', '');

/** Notes: words, spaces of several kinds, newlines, emoji. */
export const noteText = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: word }, fc.constantFrom(...emoji)), separator), {
    maxLength: 20,
  })
  .map((pieces) => pieces.flat().join(''));

/** Anything a string can hold, lone surrogates and all of Unicode included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('\ud83d', '\udc4d', '\u200d', '\ufe0f', 'й', ' ', '\r', '\n', '🇰', '🇿'),
    maxLength: 40,
  }),
  noteText,
);
