// The process an export runs in: takes one order, reports progress and the result, and is ended by its parent.
// Ends by itself when the parent goes away.
import { parentPort } from '../shell/fork-host';
import type { ExportOrder, FromExportHost, ToExportHost } from './export-protocol';
import { exportScene } from './export-scene';

/** A stopped export that does not come to its end hangs: a disk that is gone may not answer. */
const longestEndMs = 10_000;

const parent = parentPort();
const stop = new AbortController();
const answer = (message: FromExportHost): void => parent.send(message);

async function take({ request, fontsDir, images }: ExportOrder): Promise<void> {
  const result = await exportScene(request, {
    fontsDir,
    readImage: async (sha256) => images.get(sha256),
    onProgress: (share) => answer({ kind: 'progress', share }),
    signal: stop.signal,
  });
  answer({ kind: 'done', result });
}

let running: Promise<void> = Promise.resolve();

parent.onMessage((message) => {
  const order = message as ToExportHost;
  if (order.kind === 'cancel') stop.abort();
  // A rejection is a bug: it ends the process, and the parent reports an export that failed.
  else running = take(order);
});

parent.onParentGone(() => {
  stop.abort();
  setTimeout(() => process.exit(1), longestEndMs).unref();
  // Its temporary file is removed by then.
  void running.finally(() => process.exit(1));
});
