// What a writer makes of keys: letters, marks, lists, undo, as states of a text under its caret.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TypingHistory } from '../../../../renderer/tools/writing/typing-history';
import {
  atEnd,
  ended,
  listed,
  listHere,
  marked,
  markerBefore,
  movedTo,
  nextItem,
  pasted,
  selected,
  styleHere,
  typed,
  type Written,
} from '../../../../renderer/tools/writing/written';

const plain = (text: string) => atEnd({ text, emphasis: '' });
const at = (text: string, anchor: number, focus = anchor): Written => movedTo(plain(text), anchor, focus);
const type = (written: Written, inserted: string): Written =>
  typed(written, { ...selected(written), inserted });

describe('writing', () => {
  it('puts the caret behind what is typed, and replaces what is selected', () => {
    expect(type(at('да нет', 2), ', ')).toMatchObject({ text: 'да,  нет', anchor: 4, focus: 4 });
    expect(type(at('да нет', 6, 3), 'ок')).toMatchObject({ text: 'да ок', anchor: 5, focus: 5 });
  });

  it('with a mark chosen goes on with it until the caret moves', () => {
    let written = marked(plain('да'), 'bold');
    expect(written).toMatchObject({ text: 'да', emphasis: '', next: 1 });
    written = type(type(written, ' н'), 'ет');
    expect(written.emphasis).toBe('b2-6');
    written = marked(written, 'bold');
    written = type(marked(written, 'italic'), '!');
    expect(written.emphasis).toBe('b2-6 i6-7');
    expect(movedTo(marked(written, 'bold'), 0, 0).next).toBeNull();
  });

  it('marks what is selected, and takes the mark away where all of it has it', () => {
    const on = marked(at('да нет', 0, 6), 'bold');
    expect(on).toMatchObject({ emphasis: 'b0-6', anchor: 0, focus: 6 });
    const part = movedTo(on, 6, 3);
    expect(styleHere(part)).toBe(1);
    expect(marked(part, 'bold').emphasis).toBe('b0-3');
    expect(marked(movedTo(marked(part, 'bold'), 0, 6), 'bold').emphasis).toBe('b0-6');
  });

  it('keeps the emphasis that is pasted, and takes plain text as the text around', () => {
    const bold = marked(at('да', 0, 2), 'bold');
    expect(pasted(bold, { start: 2, end: 2 }, { text: ' нет', emphasis: 'i1-4' }).emphasis).toBe('b0-2 i3-6');
    expect(pasted(bold, { start: 2, end: 2 }, { text: ' нет', emphasis: '' }).emphasis).toBe('b0-6');
    expect(pasted(plain(''), { start: 0, end: 0 }, { text: 'x', emphasis: 'b0-9' }).emphasis).toBe('b0-1');
  });
});

describe('in a list', () => {
  it('Enter begins the next item and counts on below it', () => {
    expect(nextItem(plain('- да'))).toMatchObject({ text: '- да\n- ', focus: 7 });
    expect(nextItem(at('1. да\n2. нет\nвсё', 5))).toMatchObject({
      text: '1. да\n2. \n3. нет\nвсё',
      focus: 9,
    });
    expect(nextItem(at('9) да', 4))?.text).toBe('9) д\n10) а');
  });

  it('Enter in an empty item ends the list, and means nothing special elsewhere', () => {
    expect(nextItem(plain('- да\n- '))).toMatchObject({ text: '- да\n', focus: 5 });
    expect(nextItem(plain('да'))).toBeNull();
    expect(nextItem(at('- да', 1))).toBeNull();
    expect(nextItem(plain('- да\nнет'))).toBeNull();
  });

  it('Enter goes on as bold as the item was, behind a plain marker', () => {
    const bold = marked(at('- да', 2, 4), 'bold');
    const next = nextItem(movedTo(bold, 4, 4));
    if (next === null) throw new Error('no item');
    expect(next.emphasis).toBe('b2-4');
    expect(type(next, 'нет').emphasis).toBe('b2-4 b7-10');
  });

  it('Backspace behind a marker takes it whole', () => {
    expect(markerBefore(at('да\n12. нет', 7))).toEqual({ start: 3, end: 7 });
    expect(markerBefore(at('- да', 3))).toBeNull();
    expect(markerBefore(at('- да', 2, 0))).toBeNull();
  });

  it('lines become items and plain again, and the caret stays at its word', () => {
    const on = listed(at('да\nнет', 1, 4), 'bulleted');
    expect(on).toMatchObject({ text: '- да\n- нет', anchor: 3, focus: 8 });
    expect(listHere(on)).toBe('bulleted');
    expect(listed(on, 'numbered').text).toBe('1. да\n2. нет');
    expect(listed(on, 'bulleted')).toMatchObject({ text: 'да\nнет', anchor: 1, focus: 4 });
    expect(listHere(plain('да'))).toBeNull();
  });

  it('what stayed empty at its end is not kept', () => {
    for (const text of ['- да\n- ', '- да\n', '- да']) expect(ended(plain(text)).text).toBe('- да');
    for (const text of ['да\n', '- ', '', '\n', 'да\n- ', '- да\nнет'])
      expect(ended(plain(text)).text).toBe(text);
  });
});

describe('undo while a note is open', () => {
  function run(history: TypingHistory, from: Written, letters: string): Written {
    let now = from;
    for (const letter of letters) {
      const after = type(now, letter);
      history.noted(now, after, 'typing');
      now = after;
    }
    return now;
  }

  it('takes letters typed in one go as one step', () => {
    const history = new TypingHistory();
    const after = run(history, plain(''), 'да');
    const moved = run(history, movedTo(after, 0, 0), 'о, ');
    expect(moved.text).toBe('о, да');
    const first = history.undone(moved);
    expect(first?.text).toBe('да');
    const none = history.undone(first ?? plain('?'));
    expect(none?.text).toBe('');
    expect(history.undone(plain(''))).toBeNull();
    expect(history.redone(none ?? plain('?'))?.text).toBe('да');
    expect(history.redone(after)?.text).toBe('о, да');
    expect(history.redone(moved)).toBeNull();
  });

  it('forgets what was taken back once something else is written', () => {
    const history = new TypingHistory();
    const after = run(history, plain(''), 'да');
    history.undone(after);
    run(history, plain(''), 'нет');
    expect(history.redone(plain('нет'))).toBeNull();
  });

  it('leads back through every state, whatever was done', () => {
    const step = fc.oneof(
      fc.constantFrom('bold', 'italic').map((mark) => (w: Written) => marked(w, mark as 'bold' | 'italic')),
      fc.constantFrom('bulleted', 'numbered').map((kind) => (w: Written) => listed(w, kind as 'bulleted')),
      fc.string({ maxLength: 4 }).map((text) => (w: Written) => type(w, text)),
      fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => (w: Written) => {
        const { length } = w.text;
        return movedTo(w, Math.min(a, length), Math.min(b, length));
      }),
      fc.constant((w: Written) => nextItem(w) ?? w),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history = new TypingHistory();
        const states = [plain('- да\nнет')];
        for (const next of steps) {
          const before = states.at(-1) as Written;
          const after = next(before);
          expect(Math.max(after.anchor, after.focus)).toBeLessThanOrEqual(after.text.length);
          if (after.text === before.text && after.emphasis === before.emphasis) continue;
          history.noted(before, after, 'other');
          states.push(after);
        }
        for (let at = states.length - 1; at > 0; at--) {
          expect(history.undone(states[at] as Written)).toBe(states[at - 1]);
        }
      }),
    );
  });
});
