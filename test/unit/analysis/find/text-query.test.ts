// The laws of matching: case, ё, order of words and width of spaces do not matter, and nothing else is forgiven.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersText, asksNothing, textQuery } from '#shared/analysis/find/text-query';
import { cleanText } from '#shared/base/clean-text';
import { makeRecord } from '#shared/model/record-type';
import { type Note, note as noteType } from '#shared/model/records/note';
import { testId } from '../../change/arbitrary-project';
import { mapId } from '../../change/small-project';

const noteOf = (text: string, code = 'A12'): Note =>
  makeRecord(noteType, testId('N', 1), { mapId, order: 'a0', text, code });
const answers = (typed: string, text: string, code = 'A12'): boolean =>
  answersText(
    noteOf(text, code),
    textQuery(typed, (asked) => asked === code),
  );

const letters = [...'абвгдежзийклмнопрстуфхцчшщъыьэюяәіңғүұқөһabcxyz079'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const words = fc.array(word, { minLength: 1, maxLength: 6 });

describe('a search', () => {
  it('finds every part of every word of a text, in any order and either case', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.boolean(), (texts, seed, loud) => {
        const parts = texts.map((one, at) => one.slice((seed + at) % one.length));
        const typed = parts.toSorted((a, b) => ((a.length + seed) % 3) - ((b.length + seed) % 3)).join('  ');
        expect(answers(loud ? typed.toUpperCase() : typed, texts.join('\n'))).toBe(true);
      }),
    );
  });

  it('finds whatever was copied from the note itself', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 }).map(cleanText);
    fc.assert(fc.property(texts, (text) => answers(text, text)));
  });

  it('finds fewer notes with every word more', () => {
    fc.assert(
      fc.property(words, words, word, (text, typed, more) => {
        const narrow = answers([...typed, more].join(' '), text.join(' '));
        if (narrow) expect(answers(typed.join(' '), text.join(' '))).toBe(true);
      }),
    );
  });

  it('asks every word of the text', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(answers([...text, 'ёлка-ёлка'].join(' '), text.join(' '))).toBe(false);
      }),
    );
  });

  it.each([
    ['ЕЩЕ', 'Позвонили ещё раз'],
    ['ещё', 'ЕЩЕ РАЗ'],
    ['күтемін ұзақ', 'Өте ұзақ КҮТЕМІН'],
    ['ӘҢҒҮҰҚӨҺІ', 'әңғүұқөһі'],
    ['мастер  приём', 'Приёмка: жду мастера'],
    ['й', 'ждали мастера и\u0306'],
    ['12,9 %', 'Ставка от 12,9 % годовых'],
  ])('«%s» finds «%s»', (typed, text) => expect(answers(typed, text)).toBe(true));

  it.each([
    ['қ', 'к'],
    ['и', 'й'],
    ['мастера нет', 'мастера ждут'],
  ])('«%s» does not find «%s»', (typed, text) => expect(answers(typed, text)).toBe(false));

  it.each(['a12', 'A12', 'а12', 'А12', 'ф12'])('reads %s as the code A12', (typed) => {
    expect(answers(typed, 'слова')).toBe(true);
    expect(answers(`сло ${typed}`, 'слова')).toBe(true);
  });

  it('takes a code whole: A1 is not A12, and a code nobody has is a word', () => {
    expect(answers('A1', 'слова')).toBe(false);
    expect(answers('B7', 'слова')).toBe(false);
    expect(answers('B7', 'ряд b7')).toBe(true);
  });

  it('asks nothing when only spaces are typed', () => {
    expect(asksNothing(textQuery(' \n\t\u00a0', () => true))).toBe(true);
    expect(asksNothing(textQuery(' а', () => true))).toBe(false);
  });
});
