// A host must not outlive the program that started it: it would hold the session's lock for ever.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { openProjectHost } from '../../../electron/project-file/host-client';
import { forkEntry } from './fork-entry';
import { testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

const isAlive = (pid: number): boolean => {
  const state = execFileSync('sh', ['-c', `ps -o stat= -p ${pid} || true`], { encoding: 'utf8' }).trim();
  return state !== '' && !state.startsWith('Z');
};

it('ends within three seconds after its parent was killed, and leaves its session to the next', {
  timeout: 30_000,
}, async () => {
  const dataFolder = join(temporaryFolder(), 'data');
  const parent = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/files/project-file/forking-parent.ts', dataFolder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  const sessionId = printed.toString().trim();
  expect(sessionId).toMatch(/^[0-9A-Za-z]{22}$/);
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(parent.pid)], { encoding: 'utf8' });
  const hosts = children.trim().split(/\s+/).map(Number);
  expect(hosts.filter(isAlive).length).toBeGreaterThan(0);
  parent.kill('SIGKILL');
  for (let waited = 0; waited < 3_000 && hosts.some(isAlive); waited += 50) await sleep(50);
  expect(hosts.filter(isAlive)).toEqual([]);
  const next = openProjectHost({ fork: forkEntry, dataFolder, freshId: testId });
  expect(unwrap(await next.restore(sessionId)).rev).toBe(0);
  unwrap(await next.close());
});
