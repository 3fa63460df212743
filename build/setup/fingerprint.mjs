// @ts-check
// Tells whether inputs changed since a step last ran: a SHA-256 over their names and contents, kept beside
// the result. Contents, not times: a fresh clone or a branch switch must not look like a change.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { project } from './paths.mjs';

/**
 * Every file under a file or folder, sorted; folders whose name starts with a dot are left out.
 * @param {string} start Absolute path; may not exist.
 * @returns {string[]}
 */
export function filesUnder(start) {
  const stat = fs.statSync(start, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [start];
  return fs
    .readdirSync(start, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(start, entry.name);
      return entry.isDirectory() ? filesUnder(full) : [full];
    });
}

/**
 * Hash over the contents of files and folders and any further words (versions, flags).
 * @param {string[]} inputs Paths relative to the project.
 * @param {string[]} [words]
 */
export function fingerprint(inputs, words = []) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const file of inputs.flatMap((input) => filesUnder(path.join(project, input)))) {
    const bytes = fs.readFileSync(file);
    hash.update(`${path.relative(project, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * The mark a step left, or undefined where it never finished.
 * @param {string} file
 */
export const readMark = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined);

/**
 * Leaves a mark in one piece, so that an interrupted set-up never leaves half of one.
 * @param {string} file
 * @param {string} text
 */
export function writeMark(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
}
