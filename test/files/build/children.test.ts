// No child outlives the command that started it, nor do the child's own children.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { run } from '../../../build/setup/children.mjs';
import { lives } from '../../../build/setup/lives.mjs';

const children = pathToFileURL(path.resolve('build/setup/children.mjs')).href;

/** Starts a shell that starts a sleeper and tells the sleeper's number, then stays. */
const parent = `
  import { startChild } from ${JSON.stringify(children)};
  startChild('sh', ['-c', 'sleep 60 & echo $!; wait'], { stdio: 'inherit' });
`;

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s the whole family ends', async (signal) => {
  const command = spawn(process.execPath, ['--input-type=module', '-e', parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(readline.createInterface(command.stdout), 'line');
  const sleeper = Number(line);
  expect(lives(sleeper)).toBe(true);
  command.kill(signal);
  const [code] = await once(command, 'exit');
  expect(code).toBe({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
  for (let tries = 0; lives(sleeper) && tries < 50; tries++) await sleep(20);
  expect(lives(sleeper)).toBe(false);
});

it('tells a crash, a command that is not there, and a good end apart', async () => {
  const ended = await run(process.execPath, ['-e', 'console.log("out"); console.error("err")']);
  expect(ended).toMatchObject({ code: 0, stdout: 'out\n' });
  expect(ended.output).toContain('err');
  expect((await run(process.execPath, ['-e', 'process.abort()'])).code).not.toBe(0);
  expect((await run('no-such-command-anywhere', [])).code).toBe(127);
});

it('gives up on a child that takes too long', async () => {
  const { code } = await run(process.execPath, ['-e', 'setTimeout(() => 0, 60000)'], { timeoutMs: 200 });
  expect(code).toBe(137);
});
