// When a file is published by itself, on a clock that the test turns.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edited,
  failed,
  idle,
  nextPublishAt,
  published,
} from '../../../electron/project-file/publish-schedule';

/** Edits at the given times, each publishing taking `tookMs`; the [start, end] of every publishing. */
function run(edits: readonly number[], tookMs: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let state = idle;
  const waiting = [...edits];
  for (;;) {
    const at = nextPublishAt(state);
    const edit = waiting[0];
    if (edit !== undefined && (at === null || edit < at)) {
      state = edited(state, edit);
      waiting.shift();
    } else if (at !== null) {
      const end = at + tookMs;
      const during = waiting.filter((time) => time < end);
      state = published(state, at, end, during.length > 0);
      for (const time of during) state = edited(state, time);
      waiting.splice(0, during.length);
      runs.push([at, end]);
    } else return runs;
  }
}

/** Times that go forward by 1 ms to 4 s each. */
const editTimes = fc
  .array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 200 })
  .map((steps) => {
    let time = 0;
    return steps.map((step) => {
      time += step;
      return time;
    });
  });

describe('publishing by itself', () => {
  it('has nothing to do without an edit', () => {
    expect(nextPublishAt(idle)).toBeNull();
    expect(nextPublishAt(published(edited(idle, 5), 10, 20, false))).toBeNull();
  });

  it('waits two seconds after the last edit', () => {
    expect(run([1_000, 1_500, 2_900], 15)).toEqual([[4_900, 4_915]]);
  });

  it('does not wait longer than ten seconds while editing goes on', () => {
    const steadily = Array.from({ length: 40 }, (_, at) => 1_000 + at * 1_000);
    expect(run(steadily, 15)[0]).toEqual([11_000, 11_015]);
  });

  it('spends at most a twentieth of the time on it, however slow the disk', () => {
    fc.assert(
      fc.property(editTimes, fc.integer({ min: 0, max: 5_000 }), (times, tookMs) => {
        const runs = run(times, tookMs);
        runs.slice(1).forEach(([start], at) => {
          expect(start - (runs[at]?.[1] ?? 0)).toBeGreaterThanOrEqual(20 * tookMs);
        });
      }),
    );
  });

  it('publishes every edit, on a quick disk within twelve seconds', () => {
    fc.assert(
      fc.property(editTimes, (times) => {
        const runs = run(times, 50);
        for (const time of times)
          expect(runs.some(([start]) => start >= time && start <= time + 12_050)).toBe(true);
      }),
    );
  });

  it('tries again after a failure, ever more slowly, and edits do not hurry it', () => {
    let state = edited(idle, 0);
    const waits: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      state = edited(failed(state, 1_000, 1_000), 1_500);
      waits.push((nextPublishAt(state) ?? 0) - 1_000);
    }
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    expect(nextPublishAt(edited(published(state, 2_000, 2_010, false), 3_000))).toBe(5_000);
  });
});
