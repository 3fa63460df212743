// The process in which one project lives while it is open; bundled to dist/electron/database-host.cjs. Answers every
// request of host-protocol.ts, in the order in which they end; ends when its parent does.
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { appError } from '#shared/base/errors';
import { idFromBytes } from '#shared/base/id';
import { fail, ok, type Result } from '#shared/base/result';
import { parseCommit } from '#shared/change/commit';
import { parentPort } from '../shell/fork-host';
import { endWithParent } from './end-with-parent';
import {
  type Payload,
  parseRequest,
  type Response,
  type SaveStatus,
  type Values,
  type Verb,
} from './host-protocol';
import { createSession, openSession, type SessionPlace } from './open-session';
import type { ProjectSession } from './project-session';
import { recoverable } from './recover';

const port = parentPort();
const surroundings = { now: () => Date.now(), freshId: () => idFromBytes((count) => randomBytes(count)) };
let session: ProjectSession | null = null;

const placeIn = (dataFolder: string): SessionPlace => ({
  dataFolder,
  surroundings,
  ticks: () => performance.now(),
  onStatus: (status: SaveStatus) => port.send({ event: 'status', status }),
});

type Answer<V extends Verb> = Result<Values[V]> | Promise<Result<Values[V]>>;

/** Takes the session over and hands its project out; a host holds one project. */
async function begin(opening: Promise<Result<ProjectSession>>): Promise<Result<Values['open-session']>> {
  const opened = await opening;
  if (!opened.ok) return opened;
  session = opened.value;
  return ok(session.opened());
}

const inSession = <T>(work: (open: ProjectSession) => T): T | Result<never> =>
  session === null ? fail(appError('session/not-open')) : work(session);

const answers: { readonly [V in Verb]: (payload: Payload<V>) => Answer<V> } = {
  'list-sessions': async ({ dataFolder }) => ok(await recoverable(dataFolder, surroundings)),
  'open-session': ({ dataFolder, sessionId }) => begin(openSession(placeIn(dataFolder), sessionId)),
  create: ({ dataFolder, ...project }) => begin(createSession(placeIn(dataFolder), project)),
  commit: ({ commit }) =>
    inSession((open) => {
      const parsed = parseCommit(commit);
      return parsed.ok ? open.commit(parsed.value) : parsed;
    }),
  save: ({ explicit }) => inSession((open) => open.publisher.save(explicit)),
  'save-as': ({ target }) => inSession((open) => open.publisher.saveAs(target, { kind: 'any' })),
  'save-copy': ({ target }) => inSession((open) => open.publisher.saveCopy(target)),
  'put-blob': ({ bytes }) => inSession((open) => open.copy.blobs.put(bytes)),
  'get-blob': ({ sha256 }) =>
    inSession((open) => {
      const bytes = open.copy.blobs.get(sha256);
      return ok(bytes === null ? null : { bytes });
    }),
  history: ({ before, limit }) => inSession((open) => ok(open.copy.history(before, limit))),
  shutdown: async () => {
    const closing = session;
    session = null;
    return ok(closing === null ? { kept: false } : await closing.close());
  },
};

async function answer(message: unknown): Promise<void> {
  const request = parseRequest(message);
  if (!request.ok) throw new Error(`a malformed request: ${JSON.stringify(request.error)}`);
  const { id, verb, payload } = request.value;
  const work = answers[verb] as (payload: unknown) => Answer<Verb>;
  port.send({ id, result: await work(payload) } satisfies Response);
}

endWithParent(port);
port.onMessage((message) => {
  // A bug ends this process: every acknowledged edit is on the disk, and the caller starts it anew.
  answer(message).catch((error: unknown) => {
    console.error(error);
    process.exit(70);
  });
});
