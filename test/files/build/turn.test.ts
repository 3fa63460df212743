// One set-up at a time: the second waits for the first, and takes over from one that died.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdTurn } from '../../../build/setup/turn.mjs';

let file: string;
beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'turn-')), 'set-up.pid');
});
afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

it('makes the second wait until the first passes on', async () => {
  const passFirst = await holdTurn(file);
  const order: string[] = [];
  const second = holdTurn(file).then((pass) => {
    order.push('second begins');
    pass();
  });
  await sleep(300);
  order.push('first ends');
  passFirst();
  await second;
  expect(order).toEqual(['first ends', 'second begins']);
  expect(fs.existsSync(file)).toBe(false);
});

it('takes over from a process that died without passing on', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  fs.writeFileSync(file, String(pid));
  const pass = await holdTurn(file);
  expect(fs.readFileSync(file, 'utf8')).toBe(String(process.pid));
  pass();
});
