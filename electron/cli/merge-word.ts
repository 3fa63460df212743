// `merge`: unites copies of a project into a new file. What they say differently is decided by a rule or by a file of
// decisions; what nobody has decided goes to a file beside the result, and the exit code is 1.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { Change } from '#shared/change/diff';
import { sameValues } from '#shared/change/merge/conflicts';
import type { Decision } from '#shared/change/merge/decide';
import { cliText } from '#shared/text/cli-text';
import { languages, speak } from '#shared/text/language';
import { type Undecided, type UnitedFiles, uniteProjectFiles } from '../project-file/unite-project-files';
import { naming } from '../shell/naming';
import type { CliRoom, CliWordRun } from './cli-room';
import { conflictsFile, type DecisionOf, readDecisions } from './merge-decisions';
import { oneOf, readArguments, wrong } from './read-arguments';
import { writeJson } from './write-json';

/** More files than any workshop has tables. */
const mostFiles = 101;

type Decide = (undecided: Undecided) => Decision;

/** Whatever stands in for a value that nobody has decided: the last that all agreed on, else the latest. */
const putOff: Decide = ({ conflict, past }) => ({ values: past ?? conflict.standing.values, isFinal: false });

const byNewest: Decide = ({ conflict }) => ({ values: conflict.standing.values, isFinal: true });

/** The first file that says one of the values in question. */
const byFirst: Decide = (undecided) => {
  const { conflict, sayings } = undecided;
  const variants = [conflict.standing, ...conflict.others];
  const first = sayings.find(
    (saying) => saying !== null && variants.some(({ values }) => sameValues(values, saying)),
  );
  return first ? { values: first, isFinal: true } : byNewest(undecided);
};

const byDecisions =
  (decisionOf: DecisionOf): Decide =>
  (undecided) =>
    decisionOf(undecided) ?? putOff(undecided);

function decideBy(
  given: { readonly prefer?: string; readonly decisions?: string },
  room: CliRoom,
): Result<Decide> {
  if (given.prefer !== undefined && given.decisions !== undefined) return wrong('--prefer --decisions');
  if (given.decisions !== undefined) {
    const path = resolve(room.workingDirectory, given.decisions);
    const read = readDecisions(path);
    return read.ok ? ok(byDecisions(read.value)) : fail(naming(read.error, path));
  }
  const prefer = oneOf(['first', 'newest'] as const, '--prefer', given.prefer);
  if (!prefer.ok) return prefer;
  return ok(prefer.value === 'first' ? byFirst : prefer.value === 'newest' ? byNewest : putOff);
}

export const mergeWord: CliWordRun = async (args, room) => {
  const options = { prefer: 'text', decisions: 'text', json: 'flag', lang: 'text' } as const;
  const read = readArguments(args, options, mostFiles);
  if (!read.ok) return read;
  const { file, others, given } = read.value;
  if (!file.toLowerCase().endsWith('.cjm')) return wrong(file);
  if (others.length < 2) return fail(appError('cli/usage'));
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;
  const decide = decideBy(given, room);
  if (!decide.ok) return decide;

  const target = resolve(room.workingDirectory, file);
  const beside = `${target}.conflicts.json`;
  const taken = [target, beside].find(existsSync);
  if (taken !== undefined) {
    room.say(speak(cliText, room.language).exists(basename(taken)));
    return ok(2);
  }
  const paths = others.map((name) => resolve(room.workingDirectory, name));
  const { fork, surroundings } = room;
  const united = await uniteProjectFiles({ fork, surroundings, paths, target, decide: decide.value });
  if (!united.ok) return fail(naming(united.error, target));
  const open = united.value.conflicts.filter(({ decision }) => !decision.isFinal);
  const kept = open.length > 0 ? await writeJson(conflictsFile(open, others), beside) : ok(null);
  if (!kept.ok) return fail(naming(kept.error, beside));
  report(united.value, open.length, basename(beside), given.json === true, room);
  return ok(open.length > 0 ? 1 : 0);
};

const countOf = ({ diff }: UnitedFiles, kind: Change['kind']): number =>
  [...diff.values()].filter((change) => change.kind === kind).length;

function report(
  united: UnitedFiles,
  undecided: number,
  beside: string,
  asJson: boolean,
  room: CliRoom,
): void {
  const { conflicts, target } = united;
  const [added, changed, removed] = [
    countOf(united, 'add'),
    countOf(united, 'update'),
    countOf(united, 'remove'),
  ];
  const words = speak(cliText, room.language);
  if (asJson) {
    const counts = { added, changed, removed, decided: conflicts.length - undecided, undecided };
    room.print(JSON.stringify({ target, ...counts }, null, 2));
  } else {
    room.say(words.united(added, changed, removed));
    room.print(target);
  }
  if (undecided > 0) room.say(words.undecided(undecided, beside));
}
