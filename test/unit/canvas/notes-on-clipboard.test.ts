// Notes on the clipboard: what comes back is what went, and nothing foreign is trusted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/base/clean-text';
import { noteColors } from '#shared/model/records/note';
import {
  type ClipboardNote,
  decodeNotes,
  encodeNotes,
  notesOfLines,
  plainNotes,
} from '../../../renderer/canvas/clipboard/notes-on-clipboard';

const notes = fc.array(
  fc.record({ text: fc.string({ unit: 'grapheme' }).map(cleanText), color: fc.constantFrom(...noteColors) }),
);

describe('our own form', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(notes, (given) => {
        expect(decodeNotes(encodeNotes(given))).toEqual(given);
      }),
    );
  });

  it('is refused when it is anything else', () => {
    const foreign = [
      'not json',
      'null',
      '[]',
      '{"notes":{}}',
      '{"notes":[{"text":1}]}',
      '{"notes":[{"text":"a","color":"#ff0000"}]}',
      JSON.stringify({ notes: [{ text: 'x'.repeat(10_001) }] }),
      JSON.stringify({ notes: Array.from({ length: 5_001 }, () => ({ text: 'x' })) }),
    ];
    for (const json of foreign) expect(decodeNotes(json)).toBeNull();
  });

  it('is cleaned like everything typed', () => {
    expect(decodeNotes('{"notes":[{"text":"a\\u0000\\u202eb"}]}')).toEqual([{ text: 'ab' }]);
  });
});

describe('plain text', () => {
  it('is a note for every line that says something', () => {
    const lines = notesOfLines(' one \r\n\r\n\ttwo\u2028three\n\u200b\n');
    expect(lines.slice(0, 3)).toEqual([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
  });

  it('of notes reads as their texts, one below the other', () => {
    const given: ClipboardNote[] = [{ text: 'Жду' }, { text: 'Күтемін', color: 'blue' }];
    expect(plainNotes(given)).toBe('Жду\nКүтемін');
    expect(notesOfLines(plainNotes(given)).map(({ text }) => text)).toEqual(['Жду', 'Күтемін']);
  });
});
