// Rules of the repository as a whole: what stands at its top, how large a file may be, how it opens and is named.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, project } from './setup/paths.mjs';

const topLevel = [
  'LICENSE',
  'README.md',
  'build',
  'electron',
  'electron-builder.yml',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'test',
  'tsconfig.json',
];

const longestBytes = 1_500_000;
/** Tables of all commands and of all errors grow by a line a thing. */
const longestLines = (file: string): number => (/^(test|shared\/text)\//.test(file) ? 500 : 400);

/** Names that say nothing about what stands in a file; a car service is a business. */
const emptyWords = /(^|[-./])(utils?|helpers?|managers?|(?<!car-)services?|common|misc)([-./]|$)/i;

/** A path that is good on one machine only. */
const machinePath = /(^|["'`( =])\/(work|root)\//m;

const isSource = (file: string): boolean => /\.(tsx?|mjs|cjs)$/.test(file) && !file.endsWith('.d.ts');

/** Files git knows or would take, from the root of the repository. */
function repositoryFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  });
  return list.split('\0').filter((file) => file !== '' && fs.existsSync(inProject(file)));
}

const countLines = (text: string): number => text.trimEnd().split('\n').length;

function complaintsOf(file: string): string[] {
  const complaints: string[] = [];
  const top = file.split('/')[0] ?? file;
  if (!top.startsWith('.') && !topLevel.includes(top))
    complaints.push('does not belong at the top of the repository');
  const { size } = fs.statSync(inProject(file));
  if (size > longestBytes) complaints.push(`has ${size} bytes; ${longestBytes} is the most`);
  if (emptyWords.test(file)) complaints.push('has a name that says nothing');
  if (isSource(file)) {
    const text = fs.readFileSync(inProject(file), 'utf8');
    const lines = countLines(text);
    const most = longestLines(file);
    if (lines > most) complaints.push(`has ${lines} lines; ${most} is the most`);
    if (machinePath.test(text)) complaints.push('names a path of one machine');
    // A test's sentences say it already.
    if (!file.endsWith('.test.ts') && !/^(#!.*\n)?\/[/*]/.test(text))
      complaints.push('does not open by saying what it is');
  }
  return complaints.map((complaint) => `${file} ${complaint}`);
}

const files = repositoryFiles();
const complaints = files.flatMap(complaintsOf);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

const lengths = files
  .filter(isSource)
  .map((file) => ({ file, lines: countLines(fs.readFileSync(inProject(file), 'utf8')) }))
  .sort((a, b) => a.lines - b.lines);
const median = lengths[Math.floor(lengths.length / 2)];
const longest = lengths.at(-1);
if (median && longest) {
  console.log(
    `${lengths.length} source files, median ${median.lines} lines, longest ${longest.lines} (${path.basename(longest.file)})`,
  );
}
