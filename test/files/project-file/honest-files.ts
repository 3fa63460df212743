// The files the hostile ones are made of: written by the program itself.
import { join } from 'node:path';
import { unwrap } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { makeSealedImage } from '../../../electron/project-file/sealed-image';
import { WorkingCopy } from '../../../electron/project-file/working-copy';
import type { HonestFiles } from '../../hostile/hostile-file';
import { commitOf, smallProject, surroundings } from './small-project';

/** What would be published of a working copy now. */
export async function sealedBytes(copy: WorkingCopy, folder: string): Promise<Buffer> {
  const image = unwrap(await makeSealedImage(copy, folder, false));
  const chunks: Uint8Array[] = [];
  for await (const bytes of image.bytes()) chunks.push(Buffer.from(bytes));
  await image.discard();
  return Buffer.concat(chunks);
}

/** A project with 300 notes and a long text, and the same after twenty more commits. */
export async function honestFiles(folder: string): Promise<HonestFiles> {
  const { records, notes } = smallProject(300);
  const copy = unwrap(WorkingCopy.create(join(folder, 'honest.db'), records, [], surroundings()));
  copy.load();
  const edit = (seq: number, text: string) => {
    const note = notes[seq];
    if (note === undefined) throw new Error(`no note ${seq}`);
    unwrap(copy.commit(commitOf(seq, diffOf([updating(note, { text })]))));
  };
  edit(1, 'длинный '.repeat(2_000));
  const large = await sealedBytes(copy, folder);
  for (let seq = 2; seq <= 21; seq += 1) edit(seq, `Позже ${seq}: ${'текст '.repeat(seq * 20)}`);
  const later = await sealedBytes(copy, folder);
  copy.close();
  return { large, later };
}
