// `export`: draws one map as PDF, PNG or SVG, or writes the whole project as JSON.
import { resolve } from 'node:path';
import { fail, ok } from '#shared/base/result';
import { projectRecord } from '#shared/model/project';
import { cliText } from '#shared/text/cli-text';
import { speak } from '#shared/text/language';
import { runExport } from '../export/run-export';
import { type ReadProject, readProjectFile } from '../project-file/read-project-file';
import { mapExport } from '../shell/map-export';
import { naming } from '../shell/naming';
import type { CliRoom, CliWordRun, WordOutcome } from './cli-room';
import { type ExportWish, readExportWish } from './export-wish';
import { mapsAskedFor } from './maps-asked-for';
import { writeProjectJson } from './write-project-json';

export const exportWord: CliWordRun = async (args, room) => {
  const wish = readExportWish(args);
  if (!wish.ok) return wish;
  const path = resolve(room.workingDirectory, wish.value.file);
  const opened = await readProjectFile({ fork: room.fork, surroundings: room.surroundings, path });
  if (!opened.ok) return fail(naming(opened.error, path));
  try {
    const target = resolve(room.workingDirectory, wish.value.out);
    return wish.value.kind === 'json'
      ? await exportJson(opened.value, target, room)
      : await exportPicture(opened.value, wish.value, target, room);
  } finally {
    await opened.value.close();
  }
};

async function exportJson(
  { project, rev }: ReadProject,
  target: string,
  room: CliRoom,
): Promise<WordOutcome> {
  const written = await writeProjectJson(project, rev, target);
  if (!written.ok) return fail(naming(written.error, target));
  room.print(target);
  return ok(0);
}

async function exportPicture(
  { project, picture }: ReadProject,
  { map, options, language }: Extract<ExportWish, { kind: 'picture' }>,
  target: string,
  room: CliRoom,
): Promise<WordOutcome> {
  const asked = mapsAskedFor(project, map);
  if (!asked.ok) return asked;
  const [{ id: mapId }] = asked.value;
  const inLanguage = { ...options, language: language ?? projectRecord(project).language };
  const drawn = await runExport(mapExport(project, mapId, inLanguage, target), {
    fork: () => room.fork('export-host'),
    fontsDir: room.fontsDir,
    readImage: async (sha256) => picture(sha256) ?? undefined,
  });
  if (!drawn.ok) return fail(naming(drawn.error, target));
  const words = speak(cliText, room.language);
  for (const warning of drawn.value.warnings) {
    if (warning.kind === 'type-too-small') room.say(words.tinyType(warning.smallestTypePt.toFixed(1)));
  }
  const missing = drawn.value.missingImages.length;
  if (missing > 0) room.say(words.missingImages(missing));
  room.print(target);
  return ok(0);
}
