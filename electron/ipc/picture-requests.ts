// What a window asks about pictures: to keep one, to have one of its own project, to choose files. Looks at headers
// only: what decodes the bytes of strangers is the page in its sandbox.
import { appError } from '#shared/base/errors';
import { keptPictureKind } from '#shared/base/picture-kind';
import { longestPictureSide, mostKeptPixels } from '#shared/base/picture-limits';
import { pictureSize } from '#shared/base/picture-size';
import { fail, ok } from '#shared/base/result';
import { readChosenPictures } from '../shell/chosen-pictures';
import type { Desk } from '../shell/desk';
import { choosePictures } from '../shell/dialogs';
import type { HandlersOf } from './register';

const notOpen = fail(appError('session/not-open'));

export const pictureRequests = (desk: Desk): HandlersOf<'picture'> => ({
  'picture:keep': async ({ session }, { bytes }) => {
    if (session === null) return notOpen;
    const mime = keptPictureKind(bytes);
    const size = pictureSize(bytes);
    if (mime === null || size === null) return fail(appError('picture/not-a-picture'));
    const { width, height } = size;
    if (Math.max(width, height) > longestPictureSide || width * height > mostKeptPixels) {
      return fail(appError('picture/too-many-pixels'));
    }
    const kept = await session.keepPicture(bytes);
    return kept.ok ? ok({ sha256: kept.value.sha256, mime, width, height, bytes: bytes.length }) : kept;
  },
  'picture:read': async ({ session }, { sha256 }) => {
    if (session === null) return notOpen;
    const bytes = await session.picture(sha256);
    return ok(bytes === undefined ? null : new Uint8Array(bytes));
  },
  'picture:choose': async (window) => {
    const paths = await choosePictures(window.browser, desk.language());
    return readChosenPictures(paths);
  },
});
