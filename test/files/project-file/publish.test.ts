// Publishing onto real file systems: the target is whole at every moment, and every misfortune leaves it as it was.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { sha256Of } from '../../../electron/project-file/blob-store';
import { companionOf } from '../../../electron/project-file/companion-name';
import { type PublishOrder, publish } from '../../../electron/project-file/publish';
import { withPublishLock } from '../../../electron/project-file/publish-lock';
import { renameWithRetry } from '../../../electron/project-file/rename-with-retry';
import { keepRestorePoint, restorePointsIn } from '../../../electron/project-file/restore-points';
import type { SealedImage } from '../../../electron/project-file/sealed-image';
import { temporaryFolder } from './temporary-folder';

const imageOf = (content: string): SealedImage => {
  const bytes = Buffer.from(content);
  return { rev: 7, size: bytes.length, bytes: () => [bytes], discard: async () => undefined };
};
const sha = (content: string) => sha256Of(Buffer.from(content));

function order(folder: string, changes: Partial<PublishOrder> = {}): PublishOrder {
  return {
    image: imageOf('новое содержимое'),
    target: join(folder, 'Карта.cjm'),
    expected: { kind: 'absent' },
    device: null,
    backupFolder: join(folder, 'backups'),
    verify: true,
    at: 1_790_000_000_000,
    announce: async () => undefined,
    ...changes,
  };
}

const asRoot = process.getuid?.() === 0;
const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});
const run = (command: string, ...words: string[]) => execFileSync(command, words);

/** A folder in which a file of more than 64 KB does not fit: a tiny disk, or, where mounting is not allowed, a limit. */
function smallDisk(): string {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  if (asRoot) {
    run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', folder);
    undo.push(() => run('umount', folder));
  } else {
    run('prlimit', '--pid', String(process.pid), '--fsize=65536:');
    undo.push(() => run('prlimit', '--pid', String(process.pid), '--fsize=unlimited:'));
  }
  return folder;
}

/** A folder nobody may write to, and what the system says of it. */
function readOnlyFolder(): { folder: string; code: string } {
  const folder = asRoot ? smallDisk() : temporaryFolder();
  if (asRoot) run('mount', '-o', 'remount,ro', folder);
  else chmodSync(folder, 0o555);
  return { folder, code: asRoot ? 'disk/read-only' : 'disk/denied' };
}

describe('publishing', () => {
  it('puts the file there, with its digest, and nothing beside it', async () => {
    const folder = temporaryFolder();
    const placed = unwrap(await publish(order(folder)));
    expect(readFileSync(join(folder, 'Карта.cjm'), 'utf8')).toBe('новое содержимое');
    expect(placed).toEqual({
      sha256: sha('новое содержимое'),
      device: statSync(folder).dev,
      restorePointError: null,
    });
    expect(readdirSync(folder)).toEqual(['Карта.cjm']);
  });

  it('keeps the version it replaces, compressed, and the file mode', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Карта.cjm'), 'старое', { mode: 0o640 });
    const expected = { kind: 'own', sha256: ['x', sha('старое')] } as const;
    unwrap(await publish(order(folder, { expected })));
    expect(statSync(join(folder, 'Карта.cjm')).mode & 0o777).toBe(0o640);
    const [name = ''] = readdirSync(join(folder, 'backups'));
    expect(name).toBe('20260921T141320000Z-7.cjm.gz');
    expect(gunzipSync(readFileSync(join(folder, 'backups', name))).toString()).toBe('старое');
    expect(await restorePointsIn(join(folder, 'backups'))).toMatchObject([{ name, at: 1_790_000_000_000 }]);
  });

  it.each([
    ['a file where none may be', { kind: 'absent' }],
    ['a version nobody here has put there', { kind: 'own', sha256: [sha('старое')] }],
  ] as const)('does not replace %s', async (_, expected) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Карта.cjm'), 'чужое');
    expect(await publish(order(folder, { expected }))).toMatchObject({
      ok: false,
      error: { code: 'disk/changed-outside' },
    });
    expect(readFileSync(join(folder, 'Карта.cjm'), 'utf8')).toBe('чужое');
    expect(readdirSync(folder)).toEqual(['Карта.cjm']);
  });

  it('makes the file anew where somebody has moved it away', async () => {
    const folder = temporaryFolder();
    unwrap(await publish(order(folder, { expected: { kind: 'own', sha256: [sha('старое')] } })));
    expect(readdirSync(folder)).toEqual(['Карта.cjm']);
  });

  it('writes nothing where the medium was taken out and the bare folder is left', async () => {
    const folder = temporaryFolder();
    const device = statSync(folder).dev + 1;
    expect(await publish(order(folder, { device }))).toMatchObject({
      ok: false,
      error: { code: 'disk/media-gone' },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says that the folder is missing', async () => {
    const missing = join(temporaryFolder(), 'нет');
    expect(await publish(order(missing))).toMatchObject({
      ok: false,
      error: { code: 'disk/missing-folder' },
    });
  });

  it('leaves the old file whole and no remains on a full disk, and goes through when there is room', async () => {
    const folder = smallDisk();
    writeFileSync(join(folder, 'Карта.cjm'), 'старое');
    const large = order(folder, {
      image: imageOf('x'.repeat(200_000)),
      expected: { kind: 'own', sha256: [sha('старое')] },
      backupFolder: join(temporaryFolder(), 'backups'),
    });
    expect(await publish(large)).toMatchObject({ ok: false, error: { code: 'disk/full' } });
    expect(readFileSync(join(folder, 'Карта.cjm'), 'utf8')).toBe('старое');
    expect(readdirSync(folder)).toEqual(['Карта.cjm']);
    unwrap(await publish({ ...large, image: imageOf('x'.repeat(20_000)) }));
    expect(statSync(join(folder, 'Карта.cjm')).size).toBe(20_000);
  });

  it('says that a folder cannot be written to', async () => {
    const { folder, code } = readOnlyFolder();
    expect(await publish(order(folder, { backupFolder: temporaryFolder() }))).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('publishes even where the replaced version cannot be kept, and says so; a foreign file it then leaves', async () => {
    const folder = temporaryFolder();
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where a folder should be');
    writeFileSync(join(folder, 'Карта.cjm'), 'старое');
    const own = order(folder, {
      expected: { kind: 'own', sha256: [sha('старое')] },
      backupFolder: join(blocked, 'b'),
    });
    const foreign = await publish({ ...own, expected: { kind: 'any' } });
    expect(foreign).toMatchObject({ ok: false, error: { code: 'disk/missing-folder' } });
    expect(readFileSync(own.target, 'utf8')).toBe('старое');
    expect(unwrap(await publish(own)).restorePointError).toMatchObject({ code: 'disk/missing-folder' });
    expect(readFileSync(own.target, 'utf8')).toBe('новое содержимое');
  });

  it('sweeps what a killed publisher of this file has left, and nothing else', async () => {
    const folder = temporaryFolder();
    for (const name of ['.~Карта.cjm.4711.tmp', '.~Другая.cjm.4711.tmp', '.~Карта.cjm.txt']) {
      writeFileSync(join(folder, name), 'rest');
    }
    unwrap(await publish(order(folder)));
    expect(readdirSync(folder).sort()).toEqual(['.~Другая.cjm.4711.tmp', '.~Карта.cjm.txt', 'Карта.cjm']);
  });

  it('publishes under a name of 255 bytes', async () => {
    const folder = temporaryFolder();
    const target = join(folder, `${'Ы'.repeat(125)}a.cjm`);
    unwrap(await publish(order(folder, { target })));
    expect(readdirSync(folder)).toEqual([`${'Ы'.repeat(125)}a.cjm`]);
  });

  it('announces the digest before anything is replaced, and stops where that fails', async () => {
    const folder = temporaryFolder();
    const seen: string[] = [];
    const announce = async (sha256: string) => {
      seen.push(sha256, ...readdirSync(folder).filter((name) => name === 'Карта.cjm'));
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    };
    expect(await publish(order(folder, { announce }))).toMatchObject({
      ok: false,
      error: { code: 'disk/full' },
    });
    expect(seen).toEqual([sha('новое содержимое')]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the lock of a published file', () => {
  const timing = { staleMs: 200, refreshMs: 50, pollMs: 10, giveUpMs: 600 };
  const lockOf = (target: string) => companionOf(target, 'lock.', '');
  const done = async () => ({ ok: true, value: 'done' }) as const;

  it('lets one at a time through', async () => {
    const target = join(temporaryFolder(), 'a.cjm');
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside -= 1;
      return done();
    };
    const all = await Promise.all(
      Array.from({ length: 6 }, () => withPublishLock(target, work, { ...timing, giveUpMs: 5_000 })),
    );
    expect(all.every((result) => result.ok)).toBe(true);
    expect(most).toBe(1);
  });

  it('takes over at once from a process of this computer that is dead', async () => {
    const target = join(temporaryFolder(), 'a.cjm');
    const dead = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
    writeFileSync(lockOf(target), JSON.stringify({ host: hostname(), pid: dead, beat: 0 }));
    // Waiting for it to fall silent would outlast the patience.
    const never = { ...timing, staleMs: 60_000 };
    expect(await withPublishLock(target, done, never)).toEqual({ ok: true, value: 'done' });
    expect(readdirSync(join(target, '..'))).toEqual([]);
  });

  it('takes over from another computer that has fallen silent', async () => {
    const target = join(temporaryFolder(), 'a.cjm');
    writeFileSync(lockOf(target), JSON.stringify({ host: 'another', pid: 1, beat: 0 }));
    const before = performance.now();
    expect(await withPublishLock(target, done, timing)).toEqual({ ok: true, value: 'done' });
    expect(performance.now() - before).toBeGreaterThanOrEqual(timing.staleMs);
  });

  it('gives up while another one works and shows that it lives', async () => {
    const target = join(temporaryFolder(), 'a.cjm');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const long = withPublishLock(
      target,
      async () => {
        await released;
        return done();
      },
      timing,
    );
    await expect.poll(() => existsSync(lockOf(target)), { timeout: 5_000 }).toBe(true);
    expect(await withPublishLock(target, done, { ...timing, staleMs: 500 })).toMatchObject({
      ok: false,
      error: { code: 'disk/busy' },
    });
    release();
    expect(await long).toEqual({ ok: true, value: 'done' });
  });
});

describe('renaming over a file that is held', () => {
  const held = () => Object.assign(new Error('held'), { code: 'EBUSY' });

  it('tries until it is let go', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'x');
    const pauses: number[] = [];
    let fails = 6;
    const means = {
      rename: async (from: string, to: string) => {
        fails -= 1;
        if (fails >= 0) throw held();
        await rename(from, to);
      },
      sleep: async (ms: number) => pauses.push(ms),
    };
    await renameWithRetry(join(folder, 'a'), join(folder, 'b'), means);
    expect(readdirSync(folder)).toEqual(['b']);
    expect(pauses).toEqual([10, 20, 40, 80, 160, 250]);
  });

  it('gives up after ten seconds, and at once for what no waiting helps', async () => {
    let waited = 0;
    const sleep = async (ms: number) => {
      waited += ms;
    };
    const always = (code: string) => async () => {
      throw Object.assign(new Error(code), { code });
    };
    await expect(renameWithRetry('a', 'b', { rename: always('EACCES'), sleep })).rejects.toThrow('EACCES');
    expect(waited).toBeGreaterThanOrEqual(10_000);
    expect(waited).toBeLessThan(10_500);
    waited = 0;
    await expect(renameWithRetry('a', 'b', { rename: always('ENOENT'), sleep })).rejects.toThrow('ENOENT');
    expect(waited).toBe(0);
  });
});

describe('restore points', () => {
  it('are thinned as they grow in number', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.cjm');
    writeFileSync(file, 'x');
    for (let rev = 1; rev <= 15; rev += 1) {
      await keepRestorePoint(file, join(folder, 'backups'), 1_790_000_000_000 + rev * 1_000, rev);
    }
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(10);
  });
});
