// `info`: what a project file holds, for people or, with `--json`, for programs.
import { resolve } from 'node:path';
import type { Id } from '#shared/base/id';
import { fail, ok } from '#shared/base/result';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, type Project, projectRecord } from '#shared/model/project';
import { typeNames } from '#shared/model/records';
import { cliText } from '#shared/text/cli-text';
import { languages, speak } from '#shared/text/language';
import { readProjectFile } from '../project-file/read-project-file';
import { naming } from '../shell/naming';
import type { CliRoom, CliWordRun } from './cli-room';
import { oneOf, readArguments } from './read-arguments';

export const infoWord: CliWordRun = async (args, room) => {
  const read = readArguments(args, { json: 'flag', lang: 'text' });
  if (!read.ok) return read;
  const { file, given } = read.value;
  const language = oneOf(languages, '--lang', given.lang);
  if (!language.ok) return language;
  const path = resolve(room.workingDirectory, file);
  const opened = await readProjectFile({ fork: room.fork, surroundings: room.surroundings, path });
  if (!opened.ok) return fail(naming(opened.error, path));
  try {
    const { project, projectId, rev } = opened.value;
    const info = projectInfo(project, projectId, rev);
    if (given.json) room.print(JSON.stringify(info, null, 2));
    else sayInfo(info, room);
    return ok(0);
  } finally {
    await opened.value.close();
  }
};

interface ProjectInfo {
  readonly title: string;
  readonly projectId: Id;
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Edits the project has had. */
  readonly edits: number;
  readonly maps: readonly {
    readonly name: string;
    readonly state: string;
    readonly stages: number;
    readonly steps: number;
    readonly lanes: number;
    readonly notes: number;
  }[];
  /** How many records of each type there are. */
  readonly records: Readonly<Record<string, number>>;
}

function projectInfo(project: Project, projectId: Id, edits: number): ProjectInfo {
  const { title, language, createdAt } = projectRecord(project);
  return {
    title,
    projectId,
    language,
    createdAt: new Date(createdAt).toISOString(),
    edits,
    maps: mapsOf(project).map(({ id, name, state }) => {
      const { stages, steps, lanes } = mapStructure(project, id);
      const notes = [...project.note.values()].filter((note) => note.mapId === id).length;
      return { name, state, stages: stages.length, steps: steps.length, lanes: lanes.length, notes };
    }),
    records: Object.fromEntries(typeNames.map((type) => [type, project[type].size])),
  };
}

function sayInfo({ title, edits, maps }: ProjectInfo, { print, language }: CliRoom): void {
  const words = speak(cliText, language);
  print(title);
  print(words.edits(edits));
  for (const { name, stages, steps, lanes, notes } of maps) {
    print(words.map(name));
    print(`  ${words.mapCounts(stages, steps, lanes, notes)}`);
  }
}
