// Replacing a file on disk: whole or not at all, whatever the disk does.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportScene } from '../../../electron/export/export-scene';
import { type Append, writeWhole } from '../../../electron/export/write-whole';
import { aroundTheMap, orderFor, plainIo } from './exported';
import { syntheticScene } from './synthetic-scene';

let folder = '';
let target = '';
const isRoot = process.getuid?.() === 0;
const never = new AbortController().signal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayboard-whole-'));
  target = join(folder, 'карта.pdf');
  writeFileSync(target, 'the old file');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const expectOldFileAlone = (): void => {
  expect(readdirSync(folder)).toEqual(['карта.pdf']);
  expect(readFileSync(target, 'utf8')).toBe('the old file');
};

const append =
  (...parts: readonly string[]) =>
  async (write: Append): Promise<void> => {
    for (const part of parts) await write(Buffer.from(part));
  };

test('the new file replaces the old one and nothing else is left', async () => {
  expect(await writeWhole(target, never, append('new ', 'file'))).toEqual({ ok: true, value: 8 });
  expect(readdirSync(folder)).toEqual(['карта.pdf']);
  expect(readFileSync(target, 'utf8')).toBe('new file');
});

test('the old file stands until the new one is complete', async () => {
  await writeWhole(target, never, async (write) => {
    await write(Buffer.from('half'));
    expect(readFileSync(target, 'utf8')).toBe('the old file');
  });
});

test('what a killed export left is swept; what another one is writing now is not', async () => {
  const abandoned = join(folder, '.~карта.pdf.1.tmp');
  const growing = join(folder, '.~карта.pdf.2.tmp');
  for (const path of [abandoned, growing]) writeFileSync(path, 'half');
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(abandoned, longAgo, longAgo);
  await writeWhole(target, never, append('new'));
  expect(readdirSync(folder).sort()).toEqual(['.~карта.pdf.2.tmp', 'карта.pdf']);
});

test('a disk that becomes full leaves the old file', async () => {
  const full = await open('/dev/full', 'w');
  const result = await writeWhole(target, never, async (write) => {
    await write(Buffer.from('half'));
    await full.write('more');
  });
  await full.close();
  expect(result).toMatchObject({ ok: false, error: { code: 'disk/full', details: { system: 'ENOSPC' } } });
  expectOldFileAlone();
});

test('a bug while drawing is thrown on and leaves the old file', async () => {
  const bug = new TypeError('a bug');
  const writing = writeWhole(target, never, async (write) => {
    await write(Buffer.from('half'));
    throw bug;
  });
  await expect(writing).rejects.toBe(bug);
  expectOldFileAlone();
});

test('stopping leaves the old file', async () => {
  const stop = new AbortController();
  const result = await writeWhole(target, stop.signal, async (write) => {
    await write(Buffer.from('half'));
    stop.abort();
    await write(Buffer.from('other half'));
  });
  expect(result).toMatchObject({ error: { code: 'export/failed', details: { reason: 'cancelled' } } });
  expectOldFileAlone();
});

test('a folder that is not there, or is a file, is named', async () => {
  for (const path of [join(folder, 'missing', 'a.pdf'), join(target, 'a.pdf')]) {
    expect(await writeWhole(path, never, append('x'))).toMatchObject({
      ok: false,
      error: { code: 'disk/missing-folder' },
    });
  }
  expectOldFileAlone();
});

test('a target that is a folder is refused and stays', async () => {
  const path = join(folder, 'folder.pdf');
  mkdirSync(path);
  expect(await writeWhole(path, never, append('x'))).toMatchObject({ error: { code: 'file/not-a-file' } });
  expect(readdirSync(folder).sort()).toEqual(['folder.pdf', 'карта.pdf']);
});

test('a folder one may not write to is told', async () => {
  chmodSync(folder, 0o555);
  // To root everything is allowed, so root becomes nobody for a moment.
  if (isRoot) process.seteuid?.(65_534);
  const result = await writeWhole(target, never, append('x'));
  if (isRoot) process.seteuid?.(0);
  chmodSync(folder, 0o755);
  expect(result).toMatchObject({ error: { code: 'disk/denied' } });
  expectOldFileAlone();
});

test.runIf(isRoot)('a real export onto a full disk leaves the old file', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  try {
    writeFileSync(target, 'the old file');
    for (const kind of ['pdf', 'svg'] as const) {
      const order = { ...orderFor(syntheticScene(500), { kind, page: aroundTheMap }), target };
      expect(await exportScene(order, plainIo())).toMatchObject({ ok: false, error: { code: 'disk/full' } });
      expectOldFileAlone();
    }
    const png = { ...orderFor(syntheticScene(500), { kind: 'png', page: aroundTheMap, dpi: 96 }), target };
    expect(await exportScene(png, plainIo())).toMatchObject({ ok: false, error: { code: 'disk/full' } });
    expectOldFileAlone();
  } finally {
    execFileSync('umount', [folder]);
  }
});

test.runIf(isRoot)('a disk that is read-only is told', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder]);
  try {
    expect(await writeWhole(target, never, append('x'))).toMatchObject({ error: { code: 'disk/read-only' } });
  } finally {
    execFileSync('umount', [folder]);
  }
});
