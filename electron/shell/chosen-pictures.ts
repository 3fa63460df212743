// Reads the files a person chose to make pictures of. Hands over names and bytes, never paths; decodes nothing.
import { basename } from 'node:path';
import { appError } from '#shared/base/errors';
import { largestPictureFile, mostPicturesAtOnce } from '#shared/base/picture-limits';
import { fail, ok, type Result } from '#shared/base/result';
import type { ChosenPicture } from '#shared/ipc/contract';
import { readForeignFile } from '../project-file/read-foreign-file';

/** Bytes read in one go: they are all in the memory of main and of the window for a moment. */
const mostBytes = 4 * largestPictureFile;

/** Each file with its content or why it has none; `picture/too-many` for more than are taken at once. */
export async function readChosenPictures(
  paths: readonly string[],
): Promise<Result<readonly ChosenPicture[]>> {
  if (paths.length > mostPicturesAtOnce) return fail(appError('picture/too-many'));
  const chosen: ChosenPicture[] = [];
  let left = mostBytes;
  for (const path of paths) {
    const content = await readPicture(path, Math.min(left, largestPictureFile));
    if (content.ok) left -= content.value.length;
    chosen.push({ name: basename(path), content });
  }
  return ok(chosen);
}

async function readPicture(path: string, limit: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const file = await readForeignFile(path, limit);
  if (file.ok) return ok(new Uint8Array(file.value.bytes));
  return file.error.code === 'file/too-large' ? fail(appError('picture/too-large')) : file;
}
