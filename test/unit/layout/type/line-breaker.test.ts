// What is remembered must never change an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '#shared/layout/type/break-lines';
import { lineBreaker } from '#shared/layout/type/line-breaker';
import { noteText } from './arbitrary-text';
import { metrics } from './bundled-metrics';

const question = fc.record({
  text: noteText,
  options: fc.record({
    face: fc.constantFrom('regular', 'bold'),
    size: fc.constantFrom(16, 22),
    maxWidth: fc.constantFrom(80, 132),
  }),
});

describe('a line breaker', () => {
  it('answers as if it remembered nothing, whatever was asked before', () => {
    const breaker = lineBreaker(metrics, 5);
    fc.assert(
      fc.property(fc.array(question, { maxLength: 12 }), fc.nat(), (questions, repeated) => {
        const again = questions[repeated % Math.max(questions.length, 1)];
        for (const { text, options } of again === undefined ? questions : [...questions, again])
          expect(breaker(text, options)).toEqual(breakLines(text, options, metrics));
      }),
    );
  });

  it('remembers the answers used last and forgets the others', () => {
    const breaker = lineBreaker(metrics, 2);
    const ask = (text: string) => breaker(text, { face: 'regular', size: 16, maxWidth: 100 });
    const first = ask('раз');
    const second = ask('два');
    expect(ask('раз')).toBe(first);
    ask('три');
    expect(ask('раз')).toBe(first);
    expect(ask('два')).not.toBe(second);
  });
});
