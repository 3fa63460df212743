// `new`: makes a project file from a template or an example. Never replaces a file.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fail, ok } from '#shared/base/result';
import { cliText } from '#shared/text/cli-text';
import { languages, speak } from '#shared/text/language';
import { writeProjectFile } from '../project-file/write-project-file';
import { naming } from '../shell/naming';
import { startingRecords } from '../shell/new-project';
import type { CliWordRun } from './cli-room';
import { oneOf, readArguments, wrong } from './read-arguments';

const options = { sample: 'text', template: 'text', lang: 'text' } as const;

export const newWord: CliWordRun = async (args, room) => {
  const read = readArguments(args, options);
  if (!read.ok) return read;
  const { file, given } = read.value;
  if (!file.toLowerCase().endsWith('.cjm')) return wrong(file);
  if ((given.sample === undefined) === (given.template === undefined)) return wrong('--sample | --template');
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;

  const path = resolve(room.workingDirectory, file);
  if (existsSync(path)) {
    room.say(speak(cliText, room.language).exists(basename(path)));
    return ok(2);
  }
  const records = startingRecords(
    {
      kind: given.sample === undefined ? 'template' : 'sample',
      name: given.sample ?? given.template ?? '',
      language: language.value ?? room.language,
    },
    room.surroundings.freshId,
  );
  if (!records.ok) return records;
  const { surroundings } = room;
  const written = await writeProjectFile({
    records: records.value,
    blobs: [],
    path,
    replace: false,
    surroundings,
  });
  if (!written.ok) return fail(naming(written.error, path));
  room.print(written.value.target);
  return ok(0);
};
