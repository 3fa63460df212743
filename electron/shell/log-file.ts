// A small diary of what went wrong, kept on this machine only: lines are appended at once, so that the last one
// before a crash is there; files rotate, so that it never grows. Never holds what people wrote on notes.
import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Log {
  /** Where the current file is. */
  readonly path: string;
  readonly info: (area: string, message: string) => void;
  readonly warn: (area: string, message: string) => void;
  readonly error: (area: string, message: string) => void;
}

interface Rotation {
  readonly maxBytes: number;
  /** How many files are kept, the current one included. */
  readonly files: number;
}

const usual: Rotation = { maxBytes: 1024 * 1024, files: 3 };

/**
 * Opens `wayboard.log` in the folder, which is made where missing. A diary that cannot be written must not
 * stop the app: its lines then go to stderr.
 */
export function openLog(folder: string, rotation = usual): Log {
  const path = join(folder, 'wayboard.log');
  const write = (level: string, area: string, message: string): void => {
    const line = `${new Date().toISOString()} ${level} ${area}: ${message.replace(/\s*\n\s*/g, ' | ')}\n`;
    try {
      mkdirSync(folder, { recursive: true });
      if (sizeOf(path) + Buffer.byteLength(line) > rotation.maxBytes) rotate(path, rotation.files);
      appendFileSync(path, line);
    } catch (error) {
      process.stderr.write(`${line}(not logged: ${String(error)})\n`);
    }
  };
  return {
    path,
    info: (area, message) => write('info', area, message),
    warn: (area, message) => write('warn', area, message),
    error: (area, message) => write('error', area, message),
  };
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** wayboard.log → wayboard.log.1 → wayboard.log.2; the oldest goes. */
function rotate(path: string, files: number): void {
  const numbered = (at: number): string => (at === 0 ? path : `${path}.${at}`);
  rmSync(numbered(files - 1), { force: true });
  for (let at = files - 2; at >= 0; at--) {
    if (statSync(numbered(at), { throwIfNoEntry: false })) renameSync(numbered(at), numbered(at + 1));
  }
}
