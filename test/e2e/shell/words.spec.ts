// The executable with a word of the command line: the same work, no window, and no display needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedApp } from '../harness/executable';
import { expect, test } from '../harness/test';

/** Runs the app's executable with the words, on a machine without a display. */
function run(folder: string, ...words: string[]) {
  const { executable, before } = unpackedApp();
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(executable, [...before, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, LANG: 'en_US.UTF-8', HOME: folder },
    timeout: 30_000,
  });
  return { code: status, out: stdout, err: stderr };
}

test('takes the words, gives results on stdout and the exit codes', ({ folder }) => {
  const file = join(folder, 'made.cjm');
  expect(run(folder, 'new', 'made.cjm', '--template', 'blank')).toMatchObject({ code: 0, out: `${file}\n` });
  expect(run(folder, 'check', 'made.cjm')).toMatchObject({ code: 0, out: 'no damage\n' });
  expect(JSON.parse(run(folder, 'info', 'made.cjm', '--json').out)).toMatchObject({ edits: 0 });
  const absent = run(folder, 'info', 'absent.cjm');
  expect(absent).toMatchObject({ code: 2, out: '' });
  expect(absent.err).toContain('“absent.cjm”');
  expect(run(folder, '--help').out).toContain('export FILE');
});

test('exports without a display', ({ folder }) => {
  run(folder, 'new', 'made.cjm', '--sample', 'car-service');
  expect(run(folder, 'export', 'made.cjm', '--pdf', 'made.pdf')).toMatchObject({ code: 0 });
  expect(run(folder, 'export', 'made.cjm', '--png', 'made.png', '--scale', '0.2')).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'made.pdf'))).toBe(true);
  expect(existsSync(join(folder, 'made.png'))).toBe(true);
});

test('says that its windows need a display', ({ folder }) => {
  const { code, err } = run(folder);
  expect(code).toBe(2);
  expect(err).toContain('This needs a display');
});
