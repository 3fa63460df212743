// The process in which one foreign file is taken in; bundled to dist/electron/intake-host.cjs. Its parent kills it when
// it takes too long; it ends when its parent does.
import { setFlagsFromString } from 'node:v8';
import * as v from 'valibot';
import { parentPort } from '../shell/fork-host';
import { endWithParent } from './end-with-parent';
import { intake, type Verdict } from './intake';

/** Megabytes of JavaScript heap; an honest file of the largest size needs a third of it. */
setFlagsFromString('--max-old-space-size=512');

const path = v.pipe(v.string(), v.minLength(1));
const orderSchema = v.strictObject({ dataFolder: path, sessionId: path, path });

export interface IntakeAnswer {
  readonly verdict: Verdict;
}

const port = parentPort();
endWithParent(port);
port.onMessage((message) => {
  intake(v.parse(orderSchema, message)).then(
    (verdict) => port.send({ verdict } satisfies IntakeAnswer),
    (error: unknown) => {
      console.error(error);
      process.exit(70);
    },
  );
});
