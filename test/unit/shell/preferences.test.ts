import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../electron/shell/preferences';

describe('the language of a system', () => {
  it.each([
    [['ru_RU.UTF-8'], 'ru'],
    [['kk-KZ', 'ru-KZ', 'en'], 'ru'],
    [['en-GB', 'ru'], 'en'],
    [['de'], 'en'],
    [['C.UTF-8'], 'en'],
    [[], 'en'],
  ])('%j is %s', (tags, language) => {
    expect(languageOf(tags)).toBe(language);
  });
});
