// A diff follows another exactly where the two can be composed.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between, compose } from '#shared/change/diff';
import { follows } from '#shared/change/follows';
import { arbitraryProject } from './arbitrary-project';

const project = arbitraryProject();

it('is true exactly where composing does not fail', () => {
  let refused = 0;
  fc.assert(
    fc.property(project, project, project, project, (a, b, c, d) => {
      const [first, second] = [between(a, b), between(c, d)];
      if (follows(first, second)) expect(() => compose(first, second)).not.toThrow();
      else {
        expect(() => compose(first, second)).toThrow();
        refused += 1;
      }
      expect(follows(first, between(b, c))).toBe(true);
    }),
  );
  expect(refused).toBeGreaterThan(0);
});
