// Notes on the clipboard: what comes back is what went, however many, and nothing foreign is trusted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/base/clean-text';
import { idSet } from '#shared/model/field';
import { mostNotes, noteColors } from '#shared/model/records/note';
import { decodeNotes, encodeNotes, plainNotes } from '../../../renderer/canvas/clipboard/notes-on-clipboard';
import { testId } from '../change/arbitrary-project';

const ids = (kind: string) =>
  fc.array(fc.nat(9), { maxLength: 4 }).map((ats) => idSet(ats.map((at) => testId(kind, at))));
const notes = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme' }).map(cleanText),
    color: fc.constantFrom(...noteColors),
    importance: fc.option(fc.integer({ min: 1, max: 5 })),
    source: fc.constantFrom('', 'Интервью 12'),
    tagIds: ids('T'),
    departmentIds: ids('D'),
    touchpointIds: ids('P'),
  }),
);

describe('our own form', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(notes, (given) => {
        expect(decodeNotes(encodeNotes(given))).toEqual(given);
      }),
    );
  });

  it('takes as many notes as a project holds, each with its colour', () => {
    const given = Array.from({ length: mostNotes }, (_, at) => ({
      text: `note ${at}`,
      color: noteColors[at % noteColors.length] ?? 'yellow',
    }));
    expect(decodeNotes(encodeNotes(given))).toEqual(given);
  });

  it('takes a text longer than may be typed, as files have them', () => {
    const text = 'x'.repeat(20_000);
    expect(decodeNotes(encodeNotes([{ text, color: 'blue' }]))).toEqual([{ text, color: 'blue' }]);
  });

  it('of an earlier version is read as it was', () => {
    expect(decodeNotes('{"format":1,"notes":[{"text":"a","color":"red"},{"text":"b"}]}')).toEqual([
      { text: 'a', color: 'red' },
      { text: 'b' },
    ]);
  });

  it('is refused when it is anything else', () => {
    const foreign = [
      'not json',
      'null',
      '[]',
      '{"notes":{}}',
      '{"notes":[null]}',
      '{"notes":[{"text":1}]}',
      '{"notes":[{"color":"red"}]}',
      '{"notes":[{"text":"a","color":"#ff0000"}]}',
      '{"notes":[{"text":"a","importance":6}]}',
      '{"notes":[{"text":"a","source":"two\\nlines"}]}',
      '{"notes":[{"text":"a","tagIds":["../x"]}]}',
      JSON.stringify({ notes: [{ text: 'x'.repeat(20_001) }] }),
    ];
    for (const json of foreign) expect(decodeNotes(json)).toBeNull();
  });

  it('is cleaned like everything typed, and what is not a note’s is left out', () => {
    expect(decodeNotes('{"notes":[{"text":"a\\u0000\\u202eb","id":"x","__proto__":{"z":1}}]}')).toEqual([
      { text: 'ab' },
    ]);
  });
});

it('plain text of notes is their texts, one below the other', () => {
  expect(plainNotes([{ text: 'Жду' }, { text: 'Күтемін', color: 'blue' }])).toBe('Жду\nКүтемін');
});
