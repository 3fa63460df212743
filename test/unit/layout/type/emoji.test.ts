// What is drawn as a colour picture and what stays text.
import { describe, expect, it } from 'vitest';
import { isEmoji } from '#shared/layout/type/emoji';
import { emoji } from './arbitrary-text';

describe('an emoji', () => {
  it.each(emoji)('is %s', (sign) => {
    expect(isEmoji(sign, false)).toBe(true);
  });

  it.each(['я', 'Ұ', '1', '#', '*', '₸', '→', '©', '™', '№', '👍\ufe0e', '\ud83d', '\ufe0f', ''])(
    'is not %j in a face that has it',
    (sign) => {
      expect(isEmoji(sign, true)).toBe(false);
    },
  );

  it('is a pictograph that the face lacks, in place of an empty box', () => {
    expect(isEmoji('❤', true)).toBe(false);
    expect(isEmoji('❤', false)).toBe(true);
    expect(isEmoji('中', false)).toBe(false);
  });
});
