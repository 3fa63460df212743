// What counts as a frame interval and as the latency of a key.
import { expect, it } from 'vitest';
import { frameIntervals, keyLatencies } from '../../bench/presented-frames';

it('a rest between two gestures is no frame', () => {
  expect(frameIntervals({ presented: [0, 16, 40, 2_000, 2_016], keys: [] })).toEqual([16, 24, 16]);
});

it('a key is answered by the first frame after it; one that shows nothing has no latency', () => {
  expect(keyLatencies({ keys: [10, 30, 5_000], presented: [5, 21, 60] })).toEqual([11, 30]);
});
