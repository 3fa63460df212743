// Pasted text as notes-to-be: lists lose their marks, tables become rows, no word is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted, withoutMark } from '#shared/text/pasted-lines';

describe('a line of a list', () => {
  it.each([
    ['- Долго ждать', 'Долго ждать'],
    ['• Дорого', 'Дорого'],
    ['•\tиз Word', 'из Word'],
    ['— С тире', 'С тире'],
    ['1. Первый', 'Первый'],
    ['12) Двенадцатый', 'Двенадцатый'],
    ['2.3. Вложенный', 'Вложенный'],
    ['б) второй', 'второй'],
    ['[ ] позвонить', 'позвонить'],
    ['- [x] done', 'done'],
    ['☐ Купить', 'Купить'],
    ['✅ Готово', 'Готово'],
    ['   * indented', 'indented'],
  ])('%j loses its mark', (line, said) => {
    expect(withoutMark(line)).toBe(said);
  });

  it.each([
    '-5 градусов',
    '1998. Тогда было иначе',
    '30 минут ждал',
    '3.5 звезды',
    '*важно*',
    'я. не буква списка',
    '[важно] не галочка',
    '3.14',
  ])('%j has no mark', (line) => {
    expect(withoutMark(line)).toBe(line);
  });
});

describe('lines', () => {
  it('make one note each; empty ones and lone marks make none', () => {
    expect(readPasted('- один\r\n\r\n-\n  2) два \n\u2022 \n')).toEqual({
      items: ['один', 'два'],
      rows: null,
    });
  });

  it('keep what stands before a single one', () => {
    expect(readPasted('\n1. Договор \n').items).toEqual(['1. Договор']);
  });

  it('never lose a letter or figure but those of the numbering', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const kept = readPasted(text).items.join('\n');
        const marks = lines.map((line) => line.trim().length - withoutMark(line).length);
        const lost = letters(text.normalize('NFC')).length - letters(kept).length;
        expect(lost).toBeLessThanOrEqual(marks.filter((length) => length > 0).length * 2);
      }),
    );
  });
});

describe('a table', () => {
  it('is a note a row, its filled cells one below the other', () => {
    expect(readPasted('Цитата\tКто\nДолго\tИван\n\t\nДорого\t\n')).toEqual({
      items: ['Цитата\nКто', 'Долго\nИван', 'Дорого'],
      rows: [
        ['Цитата', 'Кто'],
        ['Долго', 'Иван'],
        ['Дорого', ''],
      ],
    });
  });

  it('keeps lines and quotes within a quoted cell', () => {
    expect(readPasted('"он сказал ""нет""\nи ушёл"\tИван\nвсё\tОля').items).toEqual([
      'он сказал "нет"\nи ушёл\nИван',
      'всё\nОля',
    ]);
  });

  it('takes a quote that never closes for a quote', () => {
    expect(readPasted('"начал\tи не закрыл\nдва\tтри').items).toEqual(['"начал\nи не закрыл', 'два\nтри']);
  });

  it('is not seen in indents or in bullets with a tab', () => {
    expect(readPasted('\tодин\n\t\tдва').rows).toBeNull();
    expect(readPasted('•\tодин\n•\tдва')).toEqual({ items: ['один', 'два'], rows: null });
  });

  it('of any text is read in one pass: in any other way this test would not end', () => {
    const hostile = [
      '"\t'.repeat(200_000),
      '"a""\t'.repeat(200_000),
      '"'.repeat(400_000),
      '\t'.repeat(400_000),
    ];
    for (const text of hostile) {
      expect(readPasted(`${text}\nx\ty`).items.length).toBeGreaterThan(0);
    }
  });
});
