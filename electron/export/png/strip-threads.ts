// Draws strips in worker threads, each with its own canvas and its own copy of the display list.
// A thread that dies takes the picture with it: the error is thrown where the strip is awaited.
import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { registerCanvasFonts } from '../canvas/canvas-fonts';
import { openStripDrawer, type StripSetup, type StripSource } from './strip-source';

interface DrawnStrip {
  readonly top: number;
  readonly rows: Uint8Array<ArrayBuffer>;
}

/**
 * Starts `count` threads on `threadFile`, which must call `drawStripsForParent` when it is not the main thread.
 * Rejects when a thread cannot start.
 */
export async function stripsInThreads(
  setup: StripSetup,
  threadFile: string,
  count: number,
): Promise<StripSource> {
  const waiting = new Map<number, { resolve: (rows: Uint8Array) => void; reject: (error: Error) => void }>();
  const threads = Array.from({ length: count }, () => new Worker(threadFile, { workerData: setup }));
  let turn = 0;
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  for (const thread of threads) {
    thread.on('message', ({ top, rows }: DrawnStrip) => {
      waiting.get(top)?.resolve(rows);
      waiting.delete(top);
    });
    thread.on('error', failAll);
    thread.on('exit', (code) => failAll(new Error(`a drawing thread ended with ${code}`)));
  }
  await Promise.all(threads.map((thread) => once(thread, 'online')));
  return {
    ahead: count + 1,
    draw: (top) =>
      new Promise((resolve, reject) => {
        waiting.set(top, { resolve, reject });
        threads[turn++ % count]?.postMessage(top);
      }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** The thread's side: draws the strips it is asked for until it is ended. */
export async function drawStripsForParent(): Promise<void> {
  const setup = workerData as StripSetup;
  registerCanvasFonts(setup.fontsDir);
  const draw = await openStripDrawer(setup);
  parentPort?.on('message', (top: number) => {
    const rows = draw(top);
    parentPort?.postMessage({ top, rows }, [rows.buffer]);
  });
}
