// Random damage under a seal that is right, as an attacker would make it: the intake answers every time, quickly, and
// what it accepts is a project. WAYBOARD_MUTANTS sets how many (400 unless given).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { intake } from '../../../electron/project-file/intake';
import { sessionFolder, workingPath } from '../../../electron/project-file/session-folder';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { sealed } from '../../hostile/craft';
import type { HonestFiles } from '../../hostile/hostile-file';
import { honestFiles } from './honest-files';
import { surroundings, testId } from './small-project';
import { temporaryFolder } from './temporary-folder';

const mutants = Number(process.env.WAYBOARD_MUTANTS ?? 400);
const pageSize = 4_096;
let honest: HonestFiles;
beforeAll(async () => {
  honest = await honestFiles(temporaryFolder());
});

let seed = 4_711;
const below = (limit: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >>> 8) % limit;
};

/** A copy with one kind of harm: bits, bytes, a page copied over another, a stretch of zeros, two files mixed. */
function mutant(): Buffer {
  const copy = Buffer.from(honest.large);
  const pages = copy.length / pageSize;
  const kind = below(5);
  if (kind === 0) {
    for (let count = 1 + below(8); count > 0; count -= 1) {
      const at = below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
    }
  }
  if (kind === 1)
    for (let count = 1 + below(20); count > 0; count -= 1) copy[below(copy.length)] = below(256);
  if (kind === 2) {
    const from = below(pages) * pageSize;
    copy.copyWithin(below(pages) * pageSize, from, from + pageSize);
  }
  if (kind === 3) {
    const from = below(copy.length);
    copy.fill(0, from, Math.min(copy.length, from + below(pageSize)));
  }
  if (kind === 4)
    honest.later.copy(
      copy,
      below(pages) * pageSize,
      0,
      Math.min(honest.later.length, below(pages) * pageSize),
    );
  return copy;
}

it(`answers to ${mutants} sealed mutants, and opens only projects`, {
  timeout: 60_000 + mutants * 200,
}, async () => {
  const dataFolder = temporaryFolder();
  const path = join(dataFolder, 'mutant.cjm');
  let opened = 0;
  let slowest = 0;
  for (let count = 0; count < mutants; count += 1) {
    writeFileSync(path, await sealed(mutant()));
    const sessionId = testId();
    const before = performance.now();
    const [error] = await intake({ dataFolder, sessionId, path });
    slowest = Math.max(slowest, performance.now() - before);
    if (error !== undefined) {
      expect(error.code).toMatch(/^(file|record|project)\//);
      continue;
    }
    opened += 1;
    const copy = unwrap(WorkingCopy.open(workingPath(sessionFolder(dataFolder, sessionId)), surroundings()));
    expect(copy.load().project.size).toBe(1);
    copy.close();
  }
  expect(opened).toBeLessThan(mutants);
  expect(slowest).toBeLessThan(2_000);
});
