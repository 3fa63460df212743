// What the database host understands and answers, as data: every verb with the schema of its payload and the
// type of its value. Knows nothing of SQL, files or processes.
import * as v from 'valibot';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { EncodedCommit } from '#shared/change/commit';
import type { HistoryPage } from '#shared/ipc/contract';
import type { AnyRecord } from '#shared/model/records';

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(32_768));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const sessionId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{22}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const bytes = v.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Payloads by verb. `dataFolder` holds `sessions/` and `backups/`; all paths are absolute. */
const payloads = {
  /** Sessions that hold edits no published file has; sweeps those that hold none. */
  'list-sessions': v.strictObject({ dataFolder: path }),
  /** A session folder that the intake has filled or a crash has left. */
  'open-session': v.strictObject({ dataFolder: path, sessionId }),
  /** A new project; with a target it is published at once, and an existing file there is refused. */
  create: v.strictObject({
    dataFolder: path,
    records: v.array(v.unknown()),
    blobs: v.array(bytes),
    target: v.nullable(path),
  }),
  commit: v.strictObject({ commit: v.unknown() }),
  /** Publishes now. `explicit`: a person asked for it, so the written file is read back and compared. */
  save: v.strictObject({ explicit: v.boolean() }),
  /** Publishes to another name and goes on there; what stands there is kept as a restore point and replaced. */
  'save-as': v.strictObject({ target: path }),
  /** Publishes to another name without deleted content; the session stays where it was. */
  'save-copy': v.strictObject({ target: path }),
  'put-blob': v.strictObject({ bytes }),
  'get-blob': v.strictObject({ sha256 }),
  /** Commits before `before` (null: the newest), newest last, at most `limit`. */
  history: v.strictObject({ before: v.nullable(count), limit: v.pipe(count, v.maxValue(5_000)) }),
  /** Publishes what is not yet published, closes the working copy, and removes it where nothing is left in it. */
  shutdown: v.strictObject({}),
} as const;

export type Verb = keyof typeof payloads;
export type Payload<V extends Verb> = v.InferOutput<(typeof payloads)[V]>;

/** A project as the window gets it. */
export interface OpenedProject {
  readonly sessionId: string;
  /** Copies of one project share it; a duplicate made as a new project does not. */
  readonly projectId: string;
  /** The file it is published to; null: none chosen yet. */
  readonly target: string | null;
  readonly records: readonly AnyRecord[];
  /** The newest commits, newest last, for undo after a restart. */
  readonly history: readonly EncodedCommit[];
  /** Commits the project has had. */
  readonly rev: number;
  /** The last commit that stands in the target; less than `rev` after a crash. */
  readonly publishedRev: number;
}

export interface RecoverableSession {
  readonly sessionId: string;
  readonly target: string | null;
  readonly title: string;
  readonly rev: number;
  readonly publishedRev: number;
  /** Milliseconds since 1970 of the newest edit. */
  readonly editedAt: number;
}

export interface Published {
  readonly target: string;
  readonly rev: number;
  readonly sha256: string;
}

export interface Values {
  'list-sessions': readonly RecoverableSession[];
  'open-session': OpenedProject;
  create: OpenedProject;
  /** `rev`: commits the project has had, this one included. It is on the disk when this arrives. */
  commit: { readonly rev: number };
  save: Published;
  'save-as': Published;
  'save-copy': Published;
  'put-blob': { readonly sha256: string };
  /** Null where the project has no such content. */
  'get-blob': { readonly bytes: Uint8Array } | null;
  history: HistoryPage;
  /** `kept`: the session folder stays, because it holds edits that stand in no file. */
  shutdown: { readonly kept: boolean };
}

/** What the status line says. Edits are durable in every state; the state says where. */
export type SaveStatus =
  | { readonly state: 'safe-here'; readonly target: string | null; readonly at: number }
  | { readonly state: 'publishing'; readonly target: string; readonly at: number }
  | { readonly state: 'published'; readonly target: string; readonly at: number }
  | { readonly state: 'failed'; readonly target: string; readonly at: number; readonly error: AppError };

export type Request = {
  [V in Verb]: { readonly id: number; readonly verb: V; readonly payload: Payload<V> };
}[Verb];
export interface Response {
  readonly id: number;
  readonly result: Result<unknown>;
}
export interface StatusEvent {
  readonly event: 'status';
  readonly status: SaveStatus;
}

const isVerb = (value: unknown): value is Verb => typeof value === 'string' && Object.hasOwn(payloads, value);
const envelope = v.strictObject({ id: count, verb: v.custom<Verb>(isVerb), payload: v.unknown() });

/** Validates a request; `ipc/malformed` names the verb where there is one. */
export function parseRequest(value: unknown): Result<Request> {
  const outer = v.safeParse(envelope, value);
  if (!outer.success) return fail(appError('ipc/malformed'));
  const { id, verb } = outer.output;
  const inner = v.safeParse(payloads[verb], outer.output.payload);
  if (!inner.success) return fail(appError('ipc/malformed', { verb }));
  return ok({ id, verb, payload: inner.output } as Request);
}

export const isResponse = (value: unknown): value is Response =>
  typeof value === 'object' && value !== null && 'id' in value && 'result' in value;

export const isStatusEvent = (value: unknown): value is StatusEvent =>
  typeof value === 'object' && value !== null && 'event' in value && value.event === 'status';
