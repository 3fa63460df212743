// When the compositor presented frames and when input arrived, from Chromium's own trace of the process. What a page
// counts itself flatters: in software mode its frames are not always shown.
import { readFile, rm } from 'node:fs/promises';
import type { ElectronApplication } from 'playwright';
import { intervals } from './statistics';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly event_latency?: { readonly event_type?: string } };
}

export interface Trace {
  /** Times in milliseconds at which a frame was on the screen. */
  readonly presented: readonly number[];
  /** Times in milliseconds at which keys went down. */
  readonly keys: readonly number[];
}

const categories = ['viz', 'cc', 'benchmark', 'input'];

/** Does the work and returns what was presented meanwhile. */
export async function traced(app: ElectronApplication, work: () => Promise<void>): Promise<Trace> {
  const options = { included_categories: categories, excluded_categories: ['*'] };
  await app.evaluate(({ contentTracing }, given) => contentTracing.startRecording(given), options);
  await work();
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: readonly TraceEvent[] };
  await rm(path);
  const times = (events: readonly TraceEvent[]): number[] =>
    events.map(({ ts, dur = 0 }) => (ts + dur) / 1_000).sort((a, b) => a - b);
  return {
    presented: times(traceEvents.filter(({ name, ph }) => name === 'Display::DrawAndSwap' && ph === 'X')),
    keys: times(
      traceEvents.filter(
        ({ name, ph, args }) =>
          name === 'EventLatency' && ph === 'b' && args?.event_latency?.event_type === 'KEY_PRESSED',
      ),
    ),
  };
}

/** A rest this long is no slow frame: nothing was asked for. */
const restMs = 600;

/** Milliseconds between frames while something moved. */
export const frameIntervals = (trace: Trace): number[] =>
  intervals(trace.presented).filter((interval) => interval < restMs);

/** Milliseconds from each key to the first frame shown after it. */
export function keyLatencies({ keys, presented }: Trace): number[] {
  return keys.flatMap((key) => {
    const shown = presented.find((time) => time > key);
    return shown === undefined || shown - key > restMs ? [] : [shown - key];
  });
}
