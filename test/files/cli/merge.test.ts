// Uniting real files by the command line: tables take copies of one project by hand, work apart, and bring them back.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { diffOf, removing, updating } from '#shared/change/build-diff';
import type { Change } from '#shared/change/diff';
import type { Project } from '#shared/model/project';
import { readProjectFile } from '../../../electron/project-file/read-project-file';
import { makeSealedImage } from '../../../electron/project-file/sealed-image';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import { forkEntry } from '../project-file/fork-entry';
import { adding, commitOf, record, smallProject, surroundings } from '../project-file/small-project';
import { runWords } from './run-words';

const folder = mkdtempSync(join(tmpdir(), 'wayboard-merge-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) => runWords(folder, words);
const inFolder = (name: string) => join(folder, name);
const made = smallProject();
const [kept, contested, doomed] = made.notes as [
  (typeof made.notes)[number],
  (typeof made.notes)[number],
  (typeof made.notes)[number],
];
const tag = record('tag', { name: 'Срочно', order: 'a0' });
const newNote = (text: string) =>
  record('note', { ...made.notes[0], text, code: 'A7', tagIds: [], departmentIds: [], touchpointIds: [] });

/** A copy of the project's file, opened at a table and edited there. */
async function table(name: string, ...changes: readonly (Change | null)[]): Promise<void> {
  const path = inFolder(`${name}.db`);
  copyFileSync(inFolder('seed.db'), path);
  const copy = unwrap(WorkingCopy.open(path, surroundings()));
  copy.load();
  if (changes.length > 0) unwrap(copy.commit(commitOf(1, diffOf(changes))));
  const image = unwrap(await makeSealedImage(copy, folder, true));
  const chunks: Uint8Array[] = [];
  for await (const chunk of image.bytes()) chunks.push(chunk);
  await image.discard();
  copy.close();
  writeFileSync(inFolder(`${name}.cjm`), Buffer.concat(chunks));
}

async function projectIn(name: string): Promise<Project> {
  const path = inFolder(name);
  const read = unwrap(await readProjectFile({ fork: forkEntry, surroundings: surroundings(), path }));
  await read.close();
  return read.project;
}

const texts = ({ note }: Project): string[] => [...note.values()].map(({ text }) => text);
const withoutIds = (project: Project) => ({
  notes: [...project.note.values()].map(({ text, color, code }) => `${code} ${color} ${text}`).sort(),
  tags: project.tag.size,
});

interface ConflictsFile {
  readonly conflicts: {
    part: string;
    take: number | null;
    variants: { value: { text: string }; files: string[] }[];
  }[];
}
const conflictsIn = (name: string): ConflictsFile =>
  JSON.parse(readFileSync(inFolder(`${name}.conflicts.json`), 'utf8'));

const counted = updating(made.map, { lastCode: 7 });
const contest = (text: string) => updating(contested, { text });

beforeAll(async () => {
  unwrap(WorkingCopy.create(inFolder('seed.db'), made.records, [], surroundings())).close();
  await table('seed');
  await table('first', contest('первый стол'), adding(newNote('от первого')), adding(tag), counted);
  await table('second', contest('второй стол'), adding(newNote('от второго')), counted);
  await table('third', removing(doomed), updating(kept, { color: 'pink' }));
});

describe('merge', () => {
  it('keeps what each table has added, changed and removed, and asks about what two changed', async () => {
    const before = readFileSync(inFolder('first.cjm'));
    const { code, out, err } = run('merge', 'all.cjm', 'first.cjm', 'second.cjm', 'third.cjm');
    expect({ code, out }).toEqual({ code: 1, out: `${inFolder('all.cjm')}\n` });
    expect(err).toContain('Undecided: 1 disagreement. The variants are in “all.cjm.conflicts.json”.');
    expect(readFileSync(inFolder('first.cjm')).equals(before)).toBe(true);
    const project = await projectIn('all.cjm');
    expect(texts(project)).toEqual(expect.arrayContaining(['от первого', 'от второго']));
    // The common past stands until somebody decides.
    expect(project.note.get(contested.id)?.text).toBe(contested.text);
    expect(project.note.has(doomed.id)).toBe(false);
    expect(project.note.get(kept.id)?.color).toBe('pink');
    expect(project.tag.size).toBe(1);
    // Both tables gave out the same code.
    expect(new Set([...project.note.values()].map((note) => note.code)).size).toBe(project.note.size);
    const [conflict] = conflictsIn('all.cjm').conflicts;
    expect(conflict?.part).toBe('words');
    expect(conflict?.variants.map(({ value, files }) => [value.text, files]).sort()).toEqual([
      ['второй стол', ['second.cjm']],
      ['первый стол', ['first.cjm']],
    ]);
    expect(run('check', 'all.cjm').code).toBe(0);
  });

  it('takes the decisions that a person has written down', async () => {
    run('merge', 'open.cjm', 'first.cjm', 'second.cjm');
    const file = conflictsIn('open.cjm');
    for (const conflict of file.conflicts) {
      conflict.take = conflict.variants.findIndex(({ value }) => value.text === 'второй стол') + 1;
    }
    writeFileSync(inFolder('decided.json'), JSON.stringify(file));
    const again = run(
      'merge',
      'decided.cjm',
      'first.cjm',
      'second.cjm',
      '--decisions',
      'decided.json',
      '--json',
    );
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ decided: 1, undecided: 0 });
    expect((await projectIn('decided.cjm')).note.get(contested.id)?.text).toBe('второй стол');
    // What is decided stays decided, whatever comes again.
    expect(run('merge', 'later.cjm', 'first.cjm', 'decided.cjm', 'second.cjm').code).toBe(0);
    expect((await projectIn('later.cjm')).note.get(contested.id)?.text).toBe('второй стол');
  });

  it.each([
    ['first', 'второй стол'],
    ['newest', null],
  ])('decides by --prefer %s', async (prefer, text) => {
    const name = `prefer-${prefer}.cjm`;
    expect(run('merge', name, 'second.cjm', 'first.cjm', '--prefer', prefer).code).toBe(0);
    const said = (await projectIn(name)).note.get(contested.id)?.text;
    if (text === null) expect(['первый стол', 'второй стол']).toContain(said);
    else expect(said).toBe(text);
    expect(existsSync(inFolder(`${name}.conflicts.json`))).toBe(false);
  });

  it('gives the same in any order, and when what came of it is united again', async () => {
    for (const [name, files] of [
      ['one', ['first', 'second', 'third', 'seed']],
      ['other', ['third', 'seed', 'second', 'first']],
      ['again', ['one', 'third', 'one', 'second']],
    ] as const) {
      const paths = files.map((file) => `${file}.cjm`);
      expect(run('merge', `${name}.cjm`, ...paths, '--prefer', 'newest').err).not.toContain('error');
    }
    const [one, other, again] = await Promise.all(
      ['one', 'other', 'again'].map((name) => projectIn(`${name}.cjm`)),
    );
    expect(withoutIds(other as Project)).toEqual(withoutIds(one as Project));
    expect(withoutIds(again as Project)).toEqual(withoutIds(one as Project));
  });

  it('puts the maps of another project beside', async () => {
    expect(run('new', 'car.cjm', '--sample', 'car-service', '--lang', 'ru').code).toBe(0);
    expect(run('merge', 'two.cjm', 'first.cjm', 'car.cjm').code).toBe(0);
    const project = await projectIn('two.cjm');
    expect([...project.map.values()].map(({ name }) => name).sort()).toEqual(['Первый визит', 'Ремонт']);
    expect([...project.project.values()].map(({ title }) => title)).toEqual(['Автосервис']);
  });

  it('changes nothing where it cannot be done, and says why', () => {
    expect(run('merge', 'x.cjm', 'first.cjm')).toMatchObject({ code: 2, out: '' });
    expect(run('merge', 'x.cjm', 'first.cjm', 'nowhere.cjm').err).toContain('nowhere.cjm');
    expect(run('merge', 'seed.cjm', 'first.cjm', 'second.cjm').err).toContain('was not replaced');
    writeFileSync(inFolder('bad.json'), '{"conflicts": [{"take": 9}]}');
    expect(run('merge', 'x.cjm', 'first.cjm', 'second.cjm', '--decisions', 'bad.json').err).toContain(
      'bad.json',
    );
    expect(existsSync(inFolder('x.cjm'))).toBe(false);
  });
});
