// Words offered while a cell is typed.
import { describe, expect, it } from 'vitest';
import type { Content } from '#shared/analysis/table/column';
import { suggestions, withSuggestion } from '../../../../renderer/panels/table/grid/suggestions';

const one: Content = { kind: 'name', list: 'channel', longest: 200 };
const several: Content = { kind: 'names', list: 'department', longest: 200 };
const options = ['Звонок', 'Сайт', 'Перезвон'];

describe('suggestions', () => {
  it('hold what was typed, first those that begin like it', () => {
    expect(suggestions(options, one, 'ЗВ')).toEqual(['Звонок', 'Перезвон']);
    expect(suggestions(options, one, '')).toEqual(options);
    expect(suggestions(options, one, 'сайт')).toEqual([]);
  });

  it('of several names are for the last one', () => {
    expect(suggestions(options, several, 'Сайт, пер')).toEqual(['Перезвон']);
    expect(withSuggestion('Сайт, пер', 'Перезвон', several)).toBe('Сайт, Перезвон');
    expect(withSuggestion('пер', 'Перезвон', one)).toBe('Перезвон');
  });
});
