// Every channel between a window and the main process: what is asked, how it is checked, what comes back.
// Only data crosses. Paths never come from a window: files are chosen in dialogs that main opens, or by an
// entry of the recent list.
import * as v from 'valibot';
import type { AppError } from '../base/errors';
import { type Id, isId } from '../base/id';
import type { KeptPictureKind } from '../base/picture-kind';
import { largestKeptPicture } from '../base/picture-limits';
import type { Result } from '../base/result';
import type { Commit, EncodedCommit } from '../change/commit';
import { parseCommit } from '../change/commit';
import type { Deed } from '../change/deed';
import { typeNames } from '../model/records';
import { type Language, languages } from '../text/language';
import type { ActionId } from './actions';
import { type ExportOptions, exportOptions } from './export-options';
import type { RecordsText } from './records-text';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** How large what is pressed is; `auto`: as large as a fingertip where the screen can be touched. */
export const targetSizes = ['auto', 'large', 'usual'] as const;
export type TargetSize = (typeof targetSizes)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly targets: TargetSize;
  /** A quiet word where the name of a step is told from outside. */
  readonly firstPersonHints: boolean;
}

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  readonly openedAt: number;
  readonly missing: boolean;
}

/** What the status line tells. `here`: every edit is durable on this computer; `saved`: the file has it too. */
export type SaveStatus =
  | { readonly state: 'here'; readonly target: string | null }
  | { readonly state: 'saving'; readonly target: string }
  | { readonly state: 'saved'; readonly target: string; readonly at: number }
  | { readonly state: 'failed'; readonly target: string; readonly error: AppError };

export interface Boot {
  readonly preferences: Preferences;
  readonly recent: readonly RecentFile[];
  readonly platform: 'linux' | 'win32' | 'darwin';
  /** True when this window has a project to load. */
  readonly hasProject: boolean;
}

/** A project as a window gets it. */
export interface LoadedProject {
  readonly records: RecordsText;
  /** The latest commits, oldest first, for undo after a restart. */
  readonly history: readonly EncodedCommit[];
  /** The `seq` of the last stored commit; the window goes on with the next. */
  readonly lastSeq: number;
  /** The file's name without folder, or null before the first save. */
  readonly fileName: string | null;
  readonly status: SaveStatus;
  /** How many edits were brought back after a crash; 0 for an ordinary opening. */
  readonly restoredEdits: number;
}

export interface AboutInfo {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly node: string;
  readonly sqlite: string;
  readonly notices: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}

export interface ExportDone {
  readonly fileName: string;
  readonly pages: number;
  /** Plain facts the person should know, such as type that would be tiny on paper. */
  readonly warnings: readonly { readonly code: 'tiny-type'; readonly points: number }[];
}

/** A picture as a project keeps it: what an `image` record says of its content. */
export interface KeptPicture {
  readonly sha256: string;
  readonly mime: KeptPictureKind;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** A file that a person chose to make a picture of, by its name alone. */
export interface ChosenPicture {
  readonly name: string;
  readonly content: Result<Uint8Array<ArrayBuffer>>;
}

/** Commits of the log, oldest first. */
export interface HistoryPage {
  readonly commits: readonly EncodedCommit[];
  /** The `before` of the next page; null: nothing older is kept, or nothing older reads. */
  readonly older: number | null;
}

interface Request<P, R> {
  readonly parse: v.GenericSchema<unknown, P>;
  /** Only for the type: never read. */
  readonly answer?: R;
}

const request =
  <R>() =>
  <P>(parse: v.GenericSchema<unknown, P>): Request<P, R> => ({ parse });
const nothing = v.strictObject({});
const mostPictureBytes = 64 * 1024 * 1024;
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const parsedCommit = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, Commit>(({ dataset, addIssue, NEVER }) => {
    const commit = parseCommit(dataset.value);
    if (commit.ok) return commit.value;
    addIssue({ message: commit.error.code });
    return NEVER;
  }),
);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const deed: v.GenericSchema<unknown, Deed> = v.strictObject({
  replay: v.nullable(v.picklist(['undo', 'redo'])),
  label: v.nullable(v.pipe(v.string(), v.regex(/^[a-z-]{0,60}$/))),
  type: v.nullable(v.picklist(typeNames)),
  count,
});

/** Where a new project comes from. */
const projectSource = v.strictObject({
  kind: v.picklist(['template', 'sample']),
  name: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
  language: v.picklist(languages),
});
export type ProjectSource = v.InferOutput<typeof projectSource>;

/** What a window may ask main for. Every answer is a `Result`; cancelling a dialog is `ok(null)`. */
export const requests = {
  'app:boot': request<Boot>()(nothing),
  'app:about': request<AboutInfo>()(nothing),
  /** Ends the program, all its windows with their handshakes first. */
  'app:quit': request<null>()(nothing),
  'app:log-error': request<null>()(
    v.strictObject({ message: shortText, stack: v.pipe(v.string(), v.maxLength(20_000)) }),
  ),
  'preferences:set': request<Preferences>()(
    v.strictObject({
      language: v.optional(v.picklist(languages)),
      theme: v.optional(v.picklist(themes)),
      targets: v.optional(v.picklist(targetSizes)),
      firstPersonHints: v.optional(v.boolean()),
    }),
  ),
  /** Makes a project in this window when it shows the start screen, else in a new window. */
  'project:new': request<null>()(projectSource),
  /** Opens the file dialog, then as `project:open-recent`. */
  'project:open': request<null>()(nothing),
  'project:open-recent': request<null>()(v.strictObject({ id: shortText })),
  'project:forget-recent': request<readonly RecentFile[]>()(v.strictObject({ id: shortText })),
  'project:load': request<LoadedProject>()(nothing),
  /** Answered when the commit is durable in the working copy. */
  'project:commit': request<{ readonly seq: number }>()(v.strictObject({ commit: parsedCommit })),
  /** A page of the log: at most `limit` commits before number `before` (null: the newest). */
  'project:history': request<HistoryPage>()(
    v.strictObject({ before: v.nullable(count), limit: v.pipe(count, v.minValue(1), v.maxValue(500)) }),
  ),
  /** What undo and redo would take up now, for the application menu; null: nothing. */
  'project:replayable': request<null>()(v.strictObject({ undo: v.nullable(deed), redo: v.nullable(deed) })),
  'project:save': request<SaveStatus | null>()(nothing),
  'project:save-as': request<SaveStatus | null>()(nothing),
  'project:save-copy': request<{ readonly fileName: string } | null>()(nothing),
  /** Publishes and returns the window to the start screen. */
  'project:close': request<null>()(nothing),
  'export:run': request<ExportDone | null>()(
    v.strictObject({ mapId: v.custom<Id>(isId), options: exportOptions }),
  ),
  'export:reveal': request<null>()(nothing),
  'print:run': request<null>()(v.strictObject({ mapId: v.custom<Id>(isId), options: exportOptions })),
  /** Puts a PNG that the window painted on the system's clipboard. */
  /** Keeps a picture's bytes, which the window has made, before the commit whose record names them. */
  'picture:keep': request<KeptPicture>()(
    v.strictObject({
      bytes: v.pipe(
        v.instance(Uint8Array),
        v.check((bytes) => bytes.byteLength > 0 && bytes.byteLength <= largestKeptPicture),
      ),
    }),
  ),
  /** The bytes of a picture of this window's project; null where it has none such. */
  'picture:read': request<Uint8Array<ArrayBuffer> | null>()(
    v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  ),
  /** Opens the file dialog; empty when cancelled. */
  'picture:choose': request<readonly ChosenPicture[]>()(nothing),
  'clipboard:write-picture': request<null>()(
    v.strictObject({
      png: v.pipe(
        v.instance(Uint8Array),
        v.check((png) => png.byteLength <= mostPictureBytes),
      ),
    }),
  ),
  /** The window has no unsent commits left: quitting may go on. */
  'window:flushed': request<null>()(nothing),
  'window:set-full-screen': request<null>()(v.strictObject({ on: v.boolean() })),
} as const;

export type Requests = typeof requests;
export type RequestChannel = keyof Requests;
export type RequestPayload<C extends RequestChannel> =
  Requests[C] extends Request<infer P, unknown> ? P : never;
export type RequestAnswer<C extends RequestChannel> =
  Requests[C] extends Request<infer _P, infer R> ? R : never;
/** What goes over the wire for a payload: a commit travels encoded. */
export type WirePayload<C extends RequestChannel> = C extends 'project:commit'
  ? { readonly commit: EncodedCommit }
  : RequestPayload<C>;

/** What main tells a window. */
export interface Events {
  'action:run': { readonly id: ActionId };
  'preferences:changed': Preferences;
  'recent:changed': readonly RecentFile[];
  /** A project was opened for this window: load it. */
  'project:opened': null;
  /** The window's project was closed: show the start screen. */
  'project:closed': null;
  'project:status': SaveStatus;
  'project:trouble': AppError;
  'export:progress': { readonly done: number; readonly total: number };
  /** Send what is waiting, then ask `window:flushed`. */
  'window:flush': null;
}
export type EventChannel = keyof Events;
export const eventChannels = [
  'action:run',
  'preferences:changed',
  'recent:changed',
  'project:opened',
  'project:closed',
  'project:status',
  'project:trouble',
  'export:progress',
  'window:flush',
] as const satisfies readonly EventChannel[];

/** `window.wayboard`, as the preload script exposes it. */
export interface WindowBridge {
  ask<C extends RequestChannel>(channel: C, payload: WirePayload<C>): Promise<Result<RequestAnswer<C>>>;
  /** Listens until the returned function is called. */
  on<C extends EventChannel>(channel: C, listener: (event: Events[C]) => void): () => void;
}

export type { ExportOptions };
