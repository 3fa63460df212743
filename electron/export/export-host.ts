// The process an export runs in: takes one order, reports progress and the result, and is ended by its parent.
// Ends by itself when the parent goes away. As a worker thread the same file draws strips of a picture.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { parentPort } from '../shell/fork-host';
import type { ExportOrder, FromExportHost, ToExportHost } from './export-protocol';
import { exportScene } from './export-scene';
import { stripRows } from './png/draw-strip';
import { type StripSetup, type StripSource, stripsInThisThread } from './png/strip-source';
import { drawStripsForParent, stripsInThreads } from './png/strip-threads';

const mostThreads = 4;
/** Below so many strips for each thread, starting it costs more than it saves. */
const stripsWorthAThread = 4;

function openStrips(setup: StripSetup): Promise<StripSource> {
  const strips = setup.picture.height / stripRows;
  const count = Math.min(mostThreads, availableParallelism(), Math.floor(strips / stripsWorthAThread));
  return count > 1
    ? stripsInThreads(setup, fileURLToPath(import.meta.url), count)
    : stripsInThisThread(setup);
}

function serve(): void {
  const parent = parentPort();
  const stop = new AbortController();
  const answer = (message: FromExportHost): void => parent.send(message);
  const take = async ({ request, fontsDir, images }: ExportOrder): Promise<void> => {
    const result = await exportScene(request, {
      fontsDir,
      openStrips,
      readImage: async (sha256) => images.get(sha256),
      onProgress: (share) => answer({ kind: 'progress', share }),
      signal: stop.signal,
    });
    answer({ kind: 'done', result });
  };
  parent.onMessage((message) => {
    const order = message as ToExportHost;
    if (order.kind === 'cancel') stop.abort();
    // A rejection is a bug: it ends the process, and the parent reports an export that failed.
    else void take(order);
  });
  parent.onParentGone(() => {
    stop.abort();
    setTimeout(() => process.exit(1), graceMs);
  });
}

/** Time for a stopped export to remove its temporary file. */
const graceMs = 500;

if (isMainThread) serve();
else void drawStripsForParent();
