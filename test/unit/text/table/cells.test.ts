// What is typed into cells and filters is read in both languages, or refused with a reason.
import { describe, expect, it } from 'vitest';
import type { Content } from '#shared/analysis/table/column';
import { cellText } from '#shared/text/table/cell-text';
import { readCell, readNames } from '#shared/text/table/read-cell';
import { readFilter } from '#shared/text/table/read-filter';
import { cellFaultText } from '#shared/text/table/table-text';

const rating: Content = { kind: 'number', min: 1, max: 10, whole: false };
const weight: Content = { kind: 'number', min: 1, max: 5, whole: true, required: true };
const norm: Content = { kind: 'minutes', positive: true };
const state: Content = { kind: 'choice', options: ['absent', 'weak', 'ok'] };
const names: Content = { kind: 'names', list: 'department', longest: 200 };

/** The value, or what the person is told. */
function read(text: string, content: Content): unknown {
  const cell = readCell(text, content, 'ru');
  return cell.ok ? cell.value : cellFaultText(cell.error, 'ru');
}

describe('a cell', () => {
  it('takes numbers as either language writes them, within their range', () => {
    expect(['7', '7,5', '7.5', ' 10 '].map((text) => read(text, rating))).toEqual([7, 7.5, 7.5, 10]);
    expect(read('11', rating)).toBe('Нужно число от 1 до 10.');
    expect(read('0', rating)).toBe('Нужно число от 1 до 10.');
    expect(read('много', rating)).toBe('Нужно число.');
    expect(read('2,5', weight)).toBe('Нужно целое число от 1 до 5.');
    expect(read('', weight)).toBe('Ячейка не может быть пустой.');
    expect(read('', rating)).toBe(null);
  });

  it('takes times as people say them', () => {
    expect(['90', '1 ч 30 мин', '1:30'].map((text) => read(text, norm))).toEqual([90, 90, 90]);
    expect(read('0', norm)).toMatch(/больше нуля/);
    expect(read('-5', norm)).toBe('Время не бывает отрицательным.');
    expect(read('завтра', norm)).toMatch(/1 ч 30 мин/);
  });

  it('takes choices by a word of either language or by its beginning', () => {
    expect(['Слабая', 'Weak', 'в пор', 'ok', 'отс'].map((text) => read(text, state))).toEqual([
      'weak',
      'weak',
      'ok',
      'ok',
      'absent',
    ]);
    expect(read('красный', state)).toBe('Нужно одно из: Отсутствует, Слабая, В порядке.');
    expect(['да', 'X', '', 'нет', 'yes'].map((text) => read(text, { kind: 'flag' }))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('takes several names between commas or semicolons, each once', () => {
    expect(readNames('Приёмка, сервис; ')).toEqual(['Приёмка, сервис']);
    expect(readNames('Приёмка, Сервис, приемка')).toHaveLength(2);
    expect(cellText(names, ['А, Б', 'В'], 'ru')).toBe('А, Б; В');
    expect(read('х'.repeat(201), names)).toBe('Длиннее 200 знаков.');
  });

  it('shows figures with a decimal comma, a sign and a true minus', () => {
    expect(cellText({ kind: 'signed' }, -1.25, 'ru')).toMatch(/^−1,[23]$/);
    expect(cellText({ kind: 'signed' }, 2, 'en')).toBe('+2');
    expect(cellText({ kind: 'flag' }, true, 'ru')).toBe('да');
    expect(cellText({ kind: 'flag' }, false, 'ru')).toBe('');
  });
});

describe('a filter', () => {
  it('is words, a comparison, or a range', () => {
    const value = (typed: string, content: Content) => {
      const filter = readFilter(typed, content, 'ru');
      return filter.ok ? filter.value : filter.error;
    };
    expect(value('>=5', rating)).toEqual({ kind: 'compares', by: '>=', number: 5 });
    expect(value('≤ 4,5', rating)).toEqual({ kind: 'compares', by: '<=', number: 4.5 });
    expect(value('7', rating)).toEqual({ kind: 'compares', by: '=', number: 7 });
    expect(value('5..2', rating)).toEqual({ kind: 'between', from: 2, to: 5 });
    expect(value('> 1 ч', norm)).toEqual({ kind: 'compares', by: '>', number: 60 });
    expect(value('много', rating)).toBe('not-a-comparison');
    expect(value('  ', rating)).toBe(null);
    expect(value('звон', { kind: 'line', longest: 9 })).toEqual({ kind: 'contains', text: 'звон' });
  });
});
