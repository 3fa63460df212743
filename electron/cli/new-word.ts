// `new`: makes a project file from a template, an example or a workshop's description. Never replaces a file.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fail, ok, type Result } from '#shared/base/result';
import type { AnyRecord } from '#shared/model/records';
import { projectFromWorkshop } from '#shared/model/templates/workshop/project-from-workshop';
import { cliText } from '#shared/text/cli-text';
import { type Language, languages, speak } from '#shared/text/language';
import { workshopReportText } from '#shared/text/workshop-text';
import { writeProjectFile } from '../project-file/write-project-file';
import { naming } from '../shell/naming';
import { startingRecords } from '../shell/new-project';
import type { CliRoom, CliWordRun } from './cli-room';
import { oneOf, readArguments, wrong } from './read-arguments';
import { readWorkshop } from './read-workshop';

const options = { sample: 'text', template: 'text', from: 'text', lang: 'text' } as const;
const sources = ['template', 'sample', 'from'] as const;

export const newWord: CliWordRun = async (args, room) => {
  const read = readArguments(args, options);
  if (!read.ok) return read;
  const { file, given } = read.value;
  if (!file.toLowerCase().endsWith('.cjm')) return wrong(file);
  const [source, surplus] = sources.filter((name) => given[name] !== undefined);
  if (source === undefined || surplus !== undefined) return wrong('--template | --sample | --from');
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;

  const path = resolve(room.workingDirectory, file);
  if (existsSync(path)) {
    room.say(speak(cliText, room.language).exists(basename(path)));
    return ok(2);
  }
  const name = given[source] ?? '';
  const made = startIn(language.value ?? room.language, source, name, room);
  if (!made.ok) return made;
  const { surroundings } = room;
  const written = await writeProjectFile({
    records: made.value.records,
    blobs: [],
    path,
    replace: false,
    surroundings,
  });
  if (!written.ok) return fail(naming(written.error, path));
  for (const line of made.value.report) room.say(line);
  room.print(written.value.target);
  return ok(0);
};

interface Start {
  readonly records: readonly AnyRecord[];
  /** What the person is told once the file stands. */
  readonly report: readonly string[];
}

function startIn(
  language: Language,
  source: (typeof sources)[number],
  name: string,
  room: CliRoom,
): Result<Start> {
  const { freshId, now } = room.surroundings;
  if (source !== 'from') {
    const records = startingRecords({ kind: source, name, language }, freshId);
    return records.ok ? ok({ records: records.value, report: [] }) : records;
  }
  const path = resolve(room.workingDirectory, name);
  const read = readWorkshop(path);
  if (!read.ok) return fail(naming(read.error, path));
  const { workshop, unknown } = read.value;
  const { records, report } = projectFromWorkshop(workshop, language, { newId: freshId, now: now() });
  return ok({ records, report: workshopReportText(report, unknown, room.language) });
}
