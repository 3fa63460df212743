// Lists in the plain text of a note: which lines are items, and how lines become items and plain again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited } from '#shared/model/note-text/edited';
import { hasListItems, listItemOf, listKinds, withBullets } from '#shared/model/note-text/list-items';
import { isListed, listing } from '#shared/model/note-text/listed';

const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '- ', '* ', '• ', '1. ', '12) '),
      fc.constantFrom('звонил', 'ждал 5. дня', 'a - b', 'x'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.map(([marker, words]) => marker + words).join('\n'));

function listed(text: string, kind: 'bulleted' | 'numbered', on: boolean, start = 0, end = text.length) {
  return listing(text, { start, end }, kind, on).reduce((given, edit) => edited(given, edit, 0), {
    text,
    emphasis: '',
  }).text;
}

describe('an item of a list', () => {
  it('is a line that begins with a dash, a star, a bullet or a number and a space', () => {
    for (const marker of ['- ', '* ', '• ', '1. ', '7) ', '120. ']) {
      expect(listItemOf(`${marker}звонил`)?.marker, marker).toBe(marker);
    }
    for (const line of ['-5 °C', '–', '2026. год', '1.5 часа', ' - x', '—  да', '', '-']) {
      expect(listItemOf(line), line).toBeNull();
    }
  });

  it('knows what the next one begins with', () => {
    expect(listItemOf('9) звонил')?.next).toBe('10) ');
    expect(listItemOf('* звонил')?.next).toBe('* ');
    expect(listItemOf(listItemOf('999. звонил')?.next ?? '')).not.toBeNull();
  });

  it('is drawn with a bullet, unit for unit', () => {
    expect(withBullets('- да\n* нет\n-5\n1. - x')).toBe('• да\n• нет\n-5\n1. - x');
    fc.assert(fc.property(fc.string(), (text) => withBullets(text).length === text.length));
  });
});

describe('a list', () => {
  it('is made of the lines touched, and of those alone', () => {
    expect(listed('а\nб\nв', 'bulleted', true, 0, 2)).toBe('- а\n- б\nв');
    expect(listed('а\n\nб', 'numbered', true)).toBe('1. а\n\n2. б');
    expect(listed('', 'bulleted', true)).toBe('- ');
    expect(listed('- а\n• б', 'bulleted', true)).toBe('- а\n• б');
    expect(listed('3. а\n- б', 'numbered', true)).toBe('1. а\n2. б');
  });

  it('of any lines is a list, and taken away again leaves the words', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...listKinds), (text, kind) => {
        const on = listed(text, kind, true);
        expect(isListed(on, { start: 0, end: on.length }, kind)).toBe(true);
        expect(hasListItems(on)).toBe(true);
        expect(listed(on, kind, true)).toBe(on);
        const plain = text.replace(/^(?:[-*•]|\d+[.)]) /gm, '');
        expect(listed(on, kind, false)).toBe(plain);
      }),
    );
  });
});
