// The type size of a note: the largest that fits with no word cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, type TextBox } from '#shared/layout/type/fit-text';
import { noteText } from './arbitrary-text';
import { metrics } from './bundled-metrics';

const note: TextBox = { width: 132, height: 132, face: 'medium', sizes: [26, 22, 19, 16] };

describe('a fitted text', () => {
  it('is as large as the box allows', () => {
    expect(fitText('Позвонил', note, metrics).size).toBe(26);
    expect(fitText('Клиент звонит, но никто не берёт трубку', note, metrics).size).toBeLessThan(26);
  });

  it('is made smaller rather than cut a word', () => {
    const fitted = fitText('Обслуживание', note, metrics);
    expect(fitted.size).toBeLessThan(26);
    expect(fitted.lines).toHaveLength(1);
  });

  it('keeps the smallest size and grows when nothing fits', () => {
    const fitted = fitText('Клиент ждёт ответа. '.repeat(30), note, metrics);
    expect(fitted.size).toBe(16);
    expect(fitted.height).toBeGreaterThan(note.height);
  });

  it('at the size above would not fit or would cut a word', () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const fitted = fitText(text, note, metrics);
        expect(fitted.height).toBe(fitted.lines.length * fitted.lineHeight);
        const larger = note.sizes[note.sizes.indexOf(fitted.size) - 1];
        if (larger === undefined) return;
        const tried = fitText(text, { ...note, sizes: [larger] }, metrics);
        expect(tried.height > note.height || tried.lines.some((line) => line.cutsWord)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
