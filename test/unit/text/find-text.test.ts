// Numbers of what is found, as each language writes and bends them.
import { expect, it } from 'vitest';
import { findText } from '#shared/text/find-text';

it.each([
  [1, 'найден 1', '1 found'],
  [3, 'найдены 3', '3 found'],
  [11, 'найдено 11', '11 found'],
  [21, 'найден 21', '21 found'],
  [10_004, 'найдены 10\u00a0004', '10,004 found'],
])('%i notes are found', (count, ru, en) => {
  expect(findText.found.ru(count)).toBe(ru);
  expect(findText.found.en(count)).toBe(en);
});

it('says how many of all are shown, and which of the found is selected', () => {
  expect(findText.shown.ru(1_260, 10_000)).toBe('Показано 1\u00a0260 из 10\u00a0000');
  expect(findText.shown.en(1_260, 10_000)).toBe('1,260 of 10,000 shown');
  expect(findText.position.ru(3, 17)).toBe('3 из 17');
  expect(findText.position.en(3, 17)).toBe('3 of 17');
});
