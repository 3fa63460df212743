// Everything that can go wrong through a user, a file or a disk, as one closed union.
// Each code has its sentence in both languages in `text/`; a new code does not compile without them.

export const errorCodes = [
  // the file given
  'file/not-found',
  'file/not-a-file',
  'file/empty',
  'file/not-sqlite',
  'file/foreign',
  'file/newer',
  'file/truncated',
  'file/damaged',
  'file/too-large',
  'file/unreadable',
  'file/hostile',
  'file/timed-out',
  // writing
  'disk/full',
  'disk/read-only',
  'disk/missing-folder',
  'disk/busy',
  'disk/denied',
  'disk/media-gone',
  'disk/changed-outside',
  'disk/failed',
  // the session with the database
  'session/not-open',
  'session/host-gone',
  'commit/refused',
  // the project's content
  'record/invalid',
  'project/invariant',
  'map/not-found',
  'sample/unknown',
  'template/unknown',
  // a workshop's description
  'workshop/not-json',
  'workshop/too-large',
  'workshop/invalid',
  // commands
  'command/refused',
  'text/too-long',
  'text/over-limit',
  // uniting
  'merge/decisions',
  // exports
  'export/failed',
  'export/too-large',
  'print/failed',
  // pictures
  'picture/not-a-picture',
  'picture/unreadable-kind',
  'picture/broken',
  'picture/too-large',
  'picture/too-many-pixels',
  'picture/too-many',
  // talk between processes
  'ipc/malformed',
  'ipc/foreign-sender',
  // a fault of the program itself
  'app/bug',
  // usage of the command line
  'cli/usage',
  'cli/needs-display',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Only data: it crosses processes. `details` fills the sentence (file name, sizes, versions, a system's code). */
export interface AppError {
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Builds an `AppError`. */
export const appError = (code: ErrorCode, details?: AppError['details']): AppError =>
  details === undefined ? { code } : { code, details };
