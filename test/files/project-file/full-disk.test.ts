// The disk that holds the working copy fills up in the middle of the work: the reserve carries the edit in hand, what
// is refused changes nothing, and with room again the work goes on without a restart.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { createSession } from '../../../electron/project-file/open-session';
import { commitOf, smallProject, surroundings } from './small-project';
import { temporaryFolder } from './temporary-folder';

const asRoot = process.getuid?.() === 0;
const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});
const run = (command: string, ...words: string[]) => execFileSync(command, words);

interface FullDisk {
  readonly fill: () => void;
  readonly free: () => void;
  readonly code: string;
}

/** A disk of 8 MB that can be filled; where mounting is not allowed, a limit on the size of files. */
function diskAt(folder: string): FullDisk {
  if (asRoot) {
    run('mount', '-t', 'tmpfs', '-o', 'size=8m', 'none', folder);
    undo.push(() => run('umount', folder));
    const filler = join(folder, 'filler');
    return {
      fill() {
        const { bavail, bsize } = statfsSync(folder);
        writeFileSync(filler, Buffer.alloc(Number(bavail * bsize)));
      },
      free: () => rmSync(filler),
      code: 'disk/full',
    };
  }
  const limit = (bytes: string) => run('prlimit', '--pid', String(process.pid), `--fsize=${bytes}:`);
  undo.push(() => limit('unlimited'));
  return { fill: () => limit('1024'), free: () => limit('unlimited'), code: 'disk/failed' };
}

it('gives up the reserve for the edit in hand, then refuses, then goes on', async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  mkdirSync(dataFolder);
  const disk = diskAt(dataFolder);
  const { records, notes } = smallProject();
  const place = {
    dataFolder,
    surroundings: surroundings(),
    ticks: () => performance.now(),
    onStatus: () => undefined,
  };
  const session = unwrap(await createSession(place, { records, blobs: [], target: null }));
  session.opened();
  let [note] = notes;
  let seq = 0;
  /** A commit of 100 KB. */
  const edit = () => {
    if (note === undefined) throw new Error('no note');
    const text = `${seq} ${'правка '.repeat(1_400)}`;
    const done = session.commit(commitOf(seq + 1, diffOf([updating(note, { text })])));
    if (done.ok) {
      note = { ...note, text };
      seq = done.value.rev;
    }
    return done;
  };
  unwrap(edit());
  expect(existsSync(join(dataFolder, 'reserve.bin'))).toBe(true);
  disk.fill();
  if (asRoot) {
    unwrap(edit());
    expect(existsSync(join(dataFolder, 'reserve.bin'))).toBe(false);
  }
  let last = edit();
  for (let tries = 0; tries < 500 && last.ok; tries += 1) last = edit();
  expect(last).toMatchObject({ ok: false, error: { code: disk.code } });
  const opened = session.opened();
  expect(opened.rev).toBe(seq);
  expect(opened.records.find(({ id }) => id === note?.id)).toEqual(note);
  disk.free();
  unwrap(edit());
  expect(session.opened().rev).toBe(seq);
  await session.close();
});
