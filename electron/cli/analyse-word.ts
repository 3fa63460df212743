// `analyse`: the figures of the maps of a project, for people or, with `--json`, for programs.
import { resolve } from 'node:path';
import { analyseMap } from '#shared/analysis/map-analysis';
import { fail, ok } from '#shared/base/result';
import { cliText } from '#shared/text/cli-text';
import { languages, speak } from '#shared/text/language';
import { readProjectFile } from '../project-file/read-project-file';
import { naming } from '../shell/naming';
import { analysisJson } from './analysis-json';
import { analysisLines } from './analysis-lines';
import type { CliWordRun } from './cli-room';
import { mapsAskedFor } from './maps-asked-for';
import { oneOf, readArguments } from './read-arguments';

export const analyseWord: CliWordRun = async (args, room) => {
  const read = readArguments(args, { map: 'text', json: 'flag', lang: 'text' });
  if (!read.ok) return read;
  const { file, given } = read.value;
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;
  const path = resolve(room.workingDirectory, file);
  const opened = await readProjectFile({ fork: room.fork, surroundings: room.surroundings, path });
  if (!opened.ok) return fail(naming(opened.error, path));
  try {
    const { project } = opened.value;
    const asked = mapsAskedFor(project, given.map);
    if (!asked.ok) return asked;
    const analysed = asked.value.map((map) => ({ map, analysis: analyseMap(project, map.id) }));
    if (given.json) {
      const maps = analysed.map(({ map, analysis }) => analysisJson(project, map, analysis));
      room.print(JSON.stringify({ maps }, null, 2));
    } else {
      for (const { map, analysis } of analysed) {
        room.print(speak(cliText, room.language).map(map.name));
        for (const line of analysisLines(analysis, room.language)) room.print(`  ${line}`);
      }
    }
    return ok(0);
  } finally {
    await opened.value.close();
  }
};
