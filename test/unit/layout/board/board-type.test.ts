// The type a board is set in: what it remembers must never change an answer.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardType } from '#shared/layout/board/board-type';
import { breakLines, wholeLine } from '#shared/layout/type/break-lines';
import { noteText } from '../type/arbitrary-text';
import { metrics } from '../type/bundled-metrics';

const question = fc.record({
  text: noteText,
  options: fc.record({
    face: fc.constantFrom('regular', 'bold'),
    size: fc.constantFrom(16, 22),
    maxWidth: fc.constantFrom(80, 132),
  }),
});

it('answers as if it remembered nothing, whatever was asked before', () => {
  const type = boardType(metrics);
  fc.assert(
    fc.property(fc.array(question, { maxLength: 12 }), fc.nat(), (questions, repeated) => {
      const again = questions[repeated % Math.max(questions.length, 1)];
      for (const { text, options } of again === undefined ? questions : [...questions, again]) {
        const { face, size } = options;
        expect(type.breakLines(text, options)).toEqual(breakLines(text, options, metrics));
        expect(type.wholeLine(text, face, size)).toEqual(wholeLine(text, face, size, metrics));
        expect(type.fitNote(text)).toEqual(boardType(metrics).fitNote(text));
      }
    }),
  );
});
