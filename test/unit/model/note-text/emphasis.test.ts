// Emphasis beside a text: one way to write it down, whatever is read is taken, and edits carry it along.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, edited, type NoteText, offsetAfter, retold } from '#shared/model/note-text/edited';
import { isMarked, marks, printEmphasis, stylesOf, withMark } from '#shared/model/note-text/emphasis';
import { parseField } from '#shared/model/record-type';
import { note } from '#shared/model/records/note';

const styles = fc
  .array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 })
  .map((list) => Uint8Array.from(list));
const text = fc.string({ maxLength: 40, unit: fc.constantFrom('а', 'b', ' ', '\n', '😀') });
const noteText: fc.Arbitrary<NoteText> = fc.tuple(text, styles).map(([said, given]) => {
  const own = new Uint8Array(said.length);
  own.set(given.subarray(0, said.length));
  return { text: said, emphasis: printEmphasis(own) };
});
const stylesIn = ({ text, emphasis }: NoteText) => stylesOf(emphasis, text.length);
const isField = (emphasis: unknown): boolean => parseField(note, 'emphasis', emphasis).ok;

describe('emphasis', () => {
  it('is written as ranges in order', () => {
    expect(printEmphasis(Uint8Array.from([1, 1, 0, 2, 2, 3, 0]))).toBe('b0-2 i3-5 bi5-6');
    expect(printEmphasis(new Uint8Array(5))).toBe('');
  });

  it('is what was written, and a field of a note takes it', () => {
    fc.assert(
      fc.property(styles, (given) => {
        const printed = printEmphasis(given);
        expect(stylesOf(printed, given.length)).toEqual(given);
        expect(isField(printed)).toBe(true);
      }),
    );
  });

  it('stays short enough to be kept, at whole ranges', () => {
    const alternating = Uint8Array.from({ length: 10_000 }, (_, at) => at % 2);
    const printed = printEmphasis(alternating);
    expect(isField(printed)).toBe(true);
    expect(isField(`${printed} b9998-9999`)).toBe(false);
    expect(stylesOf(printed, 500)).toEqual(alternating.subarray(0, 500));
  });

  it('of a longer text, out of order or overlapping says what it can of this one', () => {
    expect(stylesOf('i2-9 b0-3', 4)).toEqual(Uint8Array.from([1, 1, 3, 2]));
    expect(stylesOf('b5-9', 3)).toEqual(new Uint8Array(3));
    expect(stylesOf('b3-1', 4)).toEqual(new Uint8Array(4));
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (any, length) => {
        expect(stylesOf(any, length)).toHaveLength(length);
      }),
    );
  });

  it('in a file is nothing but ranges', () => {
    for (const no of [
      'b',
      'b1',
      'x1-2',
      'b1-2i3-4',
      'b1-2 ',
      ' b1-2',
      'b1-2  i3-4',
      'b123456-7',
      'ib1-2',
      null,
    ]) {
      expect(isField(no), String(no)).toBe(false);
    }
  });

  it('set on a part is on all of it and nowhere else, and taken away again leaves nothing', () => {
    fc.assert(
      fc.property(noteText, fc.nat(40), fc.nat(40), fc.constantFrom(...marks), (given, a, b, mark) => {
        const { length } = given.text;
        const [start = 0, end = 0] = [Math.min(a, length), Math.min(b, length)].sort((x, y) => x - y);
        const part = { start, end };
        const on = withMark(given.emphasis, length, part, mark, true);
        expect(isMarked(stylesOf(on, length), start, end, mark)).toBe(end > start);
        const off = stylesOf(withMark(on, length, part, mark, false), length);
        const before = stylesIn(given);
        const other = mark === 'bold' ? 2 : 1;
        expect([...off]).toEqual(
          [...before].map((style, at) => (at >= start && at < end ? style & other : style)),
        );
      }),
    );
  });
});

describe('an edit', () => {
  const place = fc.tuple(noteText, fc.nat(40), fc.nat(40), text).map(([given, a, b, inserted]) => {
    const { length } = given.text;
    const [start = 0, end = 0] = [Math.min(a, length), Math.min(b, length)].sort((x, y) => x - y);
    return { given, edit: { start, end, inserted } };
  });

  it('leaves the marks on what stays', () => {
    fc.assert(
      fc.property(place, ({ given, edit }) => {
        const after = edited(given, edit);
        const [was, is] = [stylesIn(given), stylesIn(after)];
        const tail = given.text.length - edit.end;
        expect(is.subarray(0, edit.start)).toEqual(was.subarray(0, edit.start));
        expect(is.subarray(is.length - tail)).toEqual(was.subarray(was.length - tail));
        expect(printEmphasis(is)).toBe(after.emphasis);
      }),
    );
  });

  it('at the end of a bold word goes on bold, at the start of a line as the line begins', () => {
    const bold = { text: 'да нет', emphasis: 'b0-2' };
    expect(edited(bold, { start: 2, end: 2, inserted: '!' }).emphasis).toBe('b0-3');
    expect(edited(bold, { start: 3, end: 3, inserted: 'ну ' }).emphasis).toBe('b0-2');
    expect(edited(bold, { start: 0, end: 0, inserted: 'о' }).emphasis).toBe('b0-3');
    expect(edited(bold, { start: 0, end: 6, inserted: 'ок' }).emphasis).toBe('b0-2');
    const lines = { text: 'да\nнет', emphasis: 'b0-3' };
    expect(edited(lines, { start: 3, end: 3, inserted: 'о' }).emphasis).toBe('b0-3');
    expect(edited(bold, { start: 2, end: 2, inserted: '!' }, 0).emphasis).toBe('b0-2');
  });

  it('found between two texts makes the one of the other, and no longer than need be', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after);
        expect(edited({ text: before, emphasis: '' }, edit)).toEqual({ text: after, emphasis: '' });
        const replaced = before.slice(edit.start, edit.end);
        if (replaced !== '' && edit.inserted !== '') {
          expect(replaced[0]).not.toBe(edit.inserted[0]);
          expect(replaced.at(-1)).not.toBe(edit.inserted.at(-1));
        }
        expect(retold({ text: before, emphasis: 'b0-40' }, after).text).toBe(after);
      }),
    );
  });

  it('takes an offset along with the letter it stands at', () => {
    fc.assert(
      fc.property(place, fc.nat(40), ({ given, edit }, wish) => {
        const offset = Math.min(wish, given.text.length);
        const after = edited(given, edit).text;
        const moved = offsetAfter(edit, offset);
        expect(moved).toBeLessThanOrEqual(after.length);
        if (offset < edit.start) expect(after.slice(0, moved)).toBe(given.text.slice(0, offset));
        if (offset >= edit.end) expect(after.slice(moved)).toBe(given.text.slice(offset));
      }),
    );
  });
});
