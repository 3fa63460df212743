// Every file of the corpus is refused with its code or opened clean: no crash, no hang, nothing written beside it.
import { lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppError } from '#shared/base/errors';
import type { HostProcess } from '../../../electron/project-file/host-process';
import { damages, headers, honestLooks } from '../../hostile/damage';
import { fileObjects } from '../../hostile/file-objects';
import type { HonestFiles, HostileFile } from '../../hostile/hostile-file';
import { structures } from '../../hostile/structures';
import { values } from '../../hostile/values';
import { forkEntry } from './fork-entry';
import { honestFiles } from './honest-files';
import { testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

/** No file of the corpus is large: none may take longer. */
const limitMs = 5_000;

let honest: HonestFiles;
let intake: HostProcess;
let answered: ((verdict: readonly AppError[]) => void) | undefined;

beforeAll(async () => {
  honest = await honestFiles(temporaryFolder());
  intake = forkEntry('intake-host');
  intake.onMessage((message) => answered?.((message as { verdict: readonly AppError[] }).verdict));
});
afterAll(() => intake.kill());

/** The verdict of one process that takes in one file of the corpus after another. */
function verdictOn(path: string, dataFolder: string): Promise<readonly AppError[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the intake hangs')), limitMs);
    intake.exited.then(() => reject(new Error('the intake crashed')));
    answered = (verdict) => {
      clearTimeout(timer);
      resolve(verdict);
    };
    intake.send({ dataFolder, sessionId: testId(), path });
  });
}

const stateOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => {
      const { mtimeMs, size } = lstatSync(join(folder, name));
      return { name, mtimeMs, size };
    });

async function judge({ make, expected }: HostileFile): Promise<void> {
  const folder = temporaryFolder();
  const dataFolder = join(temporaryFolder(), 'data');
  mkdirSync(dataFolder);
  const path = await make(folder, honest);
  const before = stateOf(folder);
  const verdict = await verdictOn(path, dataFolder);
  expect(verdict[0]?.code ?? null, JSON.stringify(verdict[0])).toBe(expected);
  expect(stateOf(folder)).toEqual(before);
  const sessions = join(dataFolder, 'sessions');
  const left = readdirSync(dataFolder).includes('sessions') ? readdirSync(sessions, { recursive: true }) : [];
  expect(left.map(String).filter((name) => name.endsWith('intake.bin'))).toEqual([]);
}

describe.each([
  ['file objects', fileObjects],
  ['structures', structures],
  ['headers', headers],
  ['damage', damages],
  ['values', values],
  ['honest files that look suspicious', honestLooks],
])('intake of %s', { timeout: 30_000 }, (_, files) => {
  it.each(files.map((file) => [file.name, file] as const))('judges %s', async (__, file) => {
    await judge(file);
  });
});

it('says of a newer file which version it has and which this program knows', async () => {
  const newer = fileObjects.find(({ name }) => name.startsWith('7 a file of a newer'));
  const path = await newer?.make(temporaryFolder(), honest);
  const [error] = await verdictOn(path ?? '', temporaryFolder());
  expect(error).toEqual({ code: 'file/newer', details: { file: '2.0', app: '1.2' } });
  expect(readFileSync(path ?? '').length).toBe(honest.large.length);
});
