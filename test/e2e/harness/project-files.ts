// Project files for tests, made by the command line, and what stands in them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectFolder } from './executable';

const cli = join(process.env.WAYBOARD_APP ?? projectFolder, 'dist/electron/cli.cjs');
const run = (...words: string[]): string =>
  execFileSync(process.execPath, [cli, ...words], { encoding: 'utf8' });

/** The blank projects made so far, by the file's name: two projects of one test are two. */
const blanks = new Map<string, Buffer>();

/** Makes a project from the blank template; the path ends in `.cjm`. */
export function makeProject(path: string): string {
  const made = blanks.get(basename(path));
  if (made === undefined) {
    run('new', '--template', 'blank', '--lang', 'en', '--', path);
    blanks.set(basename(path), readFileSync(path));
  } else writeFileSync(path, made);
  return path;
}

/** Makes a project from the filled example of the car service; the path ends in `.cjm`. */
export function makeExample(path: string, language: 'ru' | 'en' = 'en'): string {
  run('new', '--sample', 'car-service', '--lang', language, '--', path);
  return path;
}

/** The project's title and its number of edits as the file has them. */
export function infoOf(path: string): { readonly title: string; readonly edits: number } {
  return JSON.parse(run('info', '--json', '--', path)) as { title: string; edits: number };
}

/** The texts of the project's notes as the file has them. */
export function notesIn(path: string): readonly string[] {
  const out = `${path}.json`;
  run('export', '--json', out, '--', path);
  const { records } = JSON.parse(readFileSync(out, 'utf8')) as { records: { note: { text: string }[] } };
  return records.note.map(({ text }) => text);
}

/** What the map's figures are, as the command line tells them. */
export const analysisOf = (path: string): { readonly maps: readonly object[] } =>
  JSON.parse(run('analyse', '--json', '--', path)) as { maps: object[] };
