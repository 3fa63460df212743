// Files that the page was handed, as pictures to be read one after the other.
import { appError } from '#shared/base/errors';
import { largestPictureFile } from '#shared/base/picture-limits';
import { fail, ok, type Result } from '#shared/base/result';
import type { GivenPicture } from './add-given-pictures';

async function bytesOf(file: File): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > largestPictureFile) return fail(appError('picture/too-large'));
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // It was moved away meanwhile, or may not be read.
    if (error instanceof DOMException) return fail(appError('file/unreadable'));
    throw error;
  }
}

export const givenFile = (file: File): GivenPicture => ({ name: file.name, read: () => bytesOf(file) });

/** Pictures of a clipboard have a name that the browser made up. */
export const givenPasted = (file: File): GivenPicture => ({ name: '', read: () => bytesOf(file) });
