// `check`: whether a project file is whole. Damage is a result (stdout, 1); what is no project at all is wrong
// input (stderr, 2).
import { resolve } from 'node:path';
import type { ErrorCode } from '#shared/base/errors';
import { fail, ok } from '#shared/base/result';
import { cliText } from '#shared/text/cli-text';
import { errorText } from '#shared/text/error-text';
import { languages, speak } from '#shared/text/language';
import { checkProjectFile } from '../project-file/read-project-file';
import { naming } from '../shell/naming';
import type { CliWordRun } from './cli-room';
import { oneOf, readArguments } from './read-arguments';

/** With these the file is no project of this version, or could not be looked at: nothing is known of damage. */
const noProject: ReadonlySet<ErrorCode> = new Set([
  'file/not-found',
  'file/not-a-file',
  'file/empty',
  'file/not-sqlite',
  'file/foreign',
  'file/newer',
  'file/too-large',
  'file/unreadable',
  'file/timed-out',
]);

export const checkWord: CliWordRun = async (args, room) => {
  const read = readArguments(args, { lang: 'text' });
  if (!read.ok) return read;
  const { file, given } = read.value;
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;
  const path = resolve(room.workingDirectory, file);
  const found = await checkProjectFile({ fork: room.fork, surroundings: room.surroundings, path });
  const unknown = found.find(({ code }) => noProject.has(code));
  if (unknown !== undefined) return fail(naming(unknown, path));
  if (found.length === 0) {
    room.print(speak(cliText, room.language).noDamage);
    return ok(0);
  }
  for (const damage of found) room.print(`${damage.code}: ${errorText(damage, room.language)}`);
  return ok(1);
};
