// The export process from outside: answers once, is gone afterwards, and never outlives its parent.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportOrder } from '../../../electron/export/export-protocol';
import type { ExportRequest } from '../../../electron/export/export-request';
import { runExport } from '../../../electron/export/run-export';
import type { HostProcess } from '../../../electron/project-file/host-process';
import { forkHost } from '../../../electron/shell/fork-host';
import { bundledHost } from './bundled-host';
import { aroundTheMap, onA0, orderFor } from './exported';
import { fontsFolder } from './fonts-folder';
import { checkPdf, packed, pdfText } from './pdf-tools';
import { syntheticScene } from './synthetic-scene';

let hostFile = '';
const scene = syntheticScene(300);
const readImage = async () => undefined;

beforeAll(async () => {
  hostFile = await bundledHost();
});

afterAll(() => rm(dirname(hostFile), { recursive: true }));

const fork = (): HostProcess => forkHost(hostFile, { kind: 'node' });
const slowPng = (): ExportRequest => orderFor(scene, { kind: 'png', page: onA0, dpi: 300 });

test('the process draws the file, tells how far it is, and is gone afterwards', async () => {
  const shares: number[] = [];
  const hosts: HostProcess[] = [];
  const order = orderFor(scene, { kind: 'pdf', page: aroundTheMap });
  const result = await runExport(order, {
    fork: () => {
      const host = fork();
      hosts.push(host);
      return host;
    },
    fontsDir: fontsFolder(),
    readImage,
    onProgress: (share) => shares.push(share),
  });
  expect(result).toMatchObject({ ok: true, value: { target: order.target, pages: 1 } });
  expect(shares.at(-1)).toBe(1);
  checkPdf(order.target);
  expect(packed(pdfText(order.target))).toContain(packed('Этап 9: узнавание'));
  await Promise.all(hosts.map(({ exited }) => exited));
});

test('a process that dies is a failed export; the old file stands', async () => {
  const order = slowPng();
  writeFileSync(order.target, 'the old file');
  const host = fork();
  const exporting = runExport(order, {
    fork: () => host,
    fontsDir: fontsFolder(),
    readImage,
    onProgress: () => host.kill(),
  });
  expect(await exporting).toMatchObject({ ok: false, error: { code: 'export/failed' } });
  expect(readFileSync(order.target, 'utf8')).toBe('the old file');
});

test('a cancelled export leaves nothing behind', async () => {
  const order = slowPng();
  const stop = new AbortController();
  const result = await runExport(order, {
    fork,
    fontsDir: fontsFolder(),
    readImage,
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });
  expect(result).toMatchObject({ ok: false, error: { details: { reason: 'cancelled' } } });
  expect(readdirSync(dirname(order.target))).toEqual([]);
});

test('the process ends and cleans up when its parent is killed', async () => {
  const request = slowPng();
  const folder = dirname(request.target);
  const order: ExportOrder = { kind: 'export', request, fontsDir: fontsFolder(), images: new Map() };
  const orderFile = join(dirname(hostFile), 'order');
  writeFileSync(orderFile, serialize(order));
  const parent = spawn(process.execPath, ['-e', parentSource, hostFile, orderFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const child = await childPid(parent);
  while (readdirSync(folder).length === 0) await sleep(20);
  parent.kill('SIGKILL');
  await expect.poll(() => existsSync(`/proc/${child}`), { timeout: 10_000 }).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

/** A parent that gives the order and says its child's process id. */
const parentSource = `
  const [host, order] = process.argv.slice(1);
  const child = require('node:child_process').fork(host, [], { serialization: 'advanced' });
  child.send(require('node:v8').deserialize(require('node:fs').readFileSync(order)));
  console.log(child.pid);
`;

async function childPid(parent: ChildProcess): Promise<number> {
  const [line] = await once(parent.stdout ?? parent, 'data');
  return Number(String(line));
}
