// Every error says something in both languages, with its details in place and no holes left.
import { describe, expect, it } from 'vitest';
import { appError, errorCodes } from '#shared/base/errors';
import { errorText } from '#shared/text/error-text';
import { languages } from '#shared/text/language';

describe('the text of an error', () => {
  it('reads well with and without a name, in both languages', () => {
    for (const code of errorCodes) {
      for (const language of languages) {
        const bare = errorText(appError(code), language);
        const named = errorText(appError(code, { name: 'Визит.cjm' }), language);
        for (const text of [bare, named]) {
          expect(text, code).toMatch(/^\S.*\.$/u);
          expect(text, code).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it('names the file in the quotes of the language', () => {
    expect(errorText(appError('file/newer', { name: 'Визит.cjm' }), 'ru')).toContain('«Визит.cjm»');
    expect(errorText(appError('file/newer', { name: 'visit.cjm' }), 'en')).toContain('“visit.cjm”');
  });

  it('tells which rule refused, and speaks Russian in Cyrillic', () => {
    const refusal = (reason: string) => errorText(appError('command/refused', { reason }), 'ru');
    expect(refusal('neighbours-only')).toContain('соседние');
    expect(refusal('something new')).toBe('Это действие здесь невозможно.');
    for (const code of errorCodes) expect(errorText(appError(code), 'ru')).toMatch(/[а-яё]/);
  });
});
