// When the file is published by itself: 2 s after the last edit, at least every 10 s while editing goes on, and never
// so often that publishing takes more than a twentieth of the time. Pure; times are milliseconds of one steady clock.

export interface PublishState {
  /** The first edit that stands in no file; null: all do. */
  readonly firstEditAt: number | null;
  readonly lastEditAt: number;
  /** When publishing last ended, well or badly. */
  readonly endedAt: number;
  /** How long it took. */
  readonly tookMs: number;
  /** Failures since it last went well. */
  readonly failures: number;
}

export const idle: PublishState = {
  firstEditAt: null,
  lastEditAt: 0,
  endedAt: Number.NEGATIVE_INFINITY,
  tookMs: 0,
  failures: 0,
};

const pauseMs = 2_000;
const longestMs = 10_000;
const dutyFactor = 20;
const firstRetryMs = 5_000;
const longestRetryMs = 60_000;

/** After a commit. */
export const edited = (state: PublishState, now: number): PublishState => ({
  ...state,
  firstEditAt: state.firstEditAt ?? now,
  lastEditAt: now,
});

/** After publishing from `startedAt` to `now`. `dirty`: an edit came meanwhile. */
export const published = (
  state: PublishState,
  startedAt: number,
  now: number,
  dirty: boolean,
): PublishState => ({
  firstEditAt: dirty ? startedAt : null,
  lastEditAt: state.lastEditAt,
  endedAt: now,
  tookMs: now - startedAt,
  failures: 0,
});

/** After publishing that failed: what was to be published still is. */
export const failed = (state: PublishState, startedAt: number, now: number): PublishState => ({
  ...state,
  endedAt: now,
  tookMs: now - startedAt,
  failures: state.failures + 1,
});

/** When to publish next; null: nothing to publish. May lie in the past: then at once. */
export function nextPublishAt(state: PublishState): number | null {
  if (state.firstEditAt === null) return null;
  if (state.failures > 0) {
    return state.endedAt + Math.min(firstRetryMs * 2 ** (state.failures - 1), longestRetryMs);
  }
  const wanted = Math.min(
    state.lastEditAt + pauseMs,
    state.firstEditAt + Math.max(longestMs, dutyFactor * state.tookMs),
  );
  return Math.max(wanted, state.endedAt + dutyFactor * state.tookMs);
}
