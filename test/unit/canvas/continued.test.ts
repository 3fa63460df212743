// Typing on a chosen note goes on with its text.
import { expect, it } from 'vitest';
import { continued } from '../../../renderer/canvas/editing/continued';

it('begins a word of its own after a word, and joins what belongs to it', () => {
  expect(continued('9 вместо 8', 'В')).toBe('9 вместо 8 В');
  expect(continued('ждём', '!')).toBe('ждём!');
  expect(continued('ждём ', 'д')).toBe('ждём д');
  expect(continued('', 'Қ')).toBe('Қ');
  expect(continued('ждём', '')).toBe('ждём');
});
