// The laws of the clock that stamps every edit.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHlc, compareStamps, type Hlc, type Stamp } from '#shared/change/merge/stamp';
import { beginning, latestMs, nextHlc } from '../../../electron/project-file/hlc';

const wallClock = fc.integer({ min: -1_000, max: latestMs * 2 });
const stamp = (): fc.Arbitrary<Stamp> =>
  fc.record({
    ms: fc.nat(3),
    counter: fc.nat(2),
    actor: fc.constantFrom('A', 'B'),
    actorSeq: fc.nat(2),
  });

describe('the hybrid clock', () => {
  it('goes forward whatever the wall clock does, and never beyond the year 2200', () => {
    fc.assert(
      fc.property(fc.array(wallClock, { maxLength: 50 }), (times) => {
        let last: Hlc = beginning;
        for (const time of times) {
          const next = nextHlc(last, time);
          expect(compareHlc(last, next)).toBeLessThan(0);
          expect(next.ms).toBeLessThanOrEqual(latestMs);
          last = next;
        }
      }),
    );
  });

  it('follows the wall clock while that goes forward', () => {
    expect(nextHlc({ ms: 1_000, counter: 7 }, 1_001)).toEqual({ ms: 1_001, counter: 0 });
    expect(nextHlc({ ms: 1_000, counter: 7 }, 1_000)).toEqual({ ms: 1_000, counter: 8 });
    expect(nextHlc({ ms: 1_000, counter: 7 }, 3)).toEqual({ ms: 1_000, counter: 8 });
  });

  it('orders by the clock before the counter', () => {
    expect(compareHlc({ ms: 1, counter: 9 }, { ms: 2, counter: 0 })).toBeLessThan(0);
    expect(compareHlc({ ms: 2, counter: 1 }, { ms: 2, counter: 0 })).toBeGreaterThan(0);
  });
});

describe('the order of stamps', () => {
  it('is total: of two different ones exactly one wins, and winning is transitive', () => {
    fc.assert(
      fc.property(stamp(), stamp(), stamp(), (a, b, c) => {
        expect(Math.sign(compareStamps(a, b))).toBe(-Math.sign(compareStamps(b, a)) + 0);
        expect(compareStamps(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
        if (compareStamps(a, b) <= 0 && compareStamps(b, c) <= 0) {
          expect(compareStamps(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
