// What a window asks about itself and the clipboard.
import { appError } from '#shared/base/errors';
import { pictureKind } from '#shared/base/picture-kind';
import { pictureSize } from '#shared/base/picture-size';
import { fail, ok } from '#shared/base/result';
import { writePicture } from '../shell/clipboard-picture';
import type { HandlersOf } from './register';

/** A picture of more pixels than this would take main's memory when decoded. */
const mostPixels = 64_000_000;

export const windowRequests: HandlersOf<'window' | 'clipboard'> = {
  'window:flushed': (window) => {
    window.flushed();
    return ok(null);
  },
  'window:set-full-screen': (window, { on }) => {
    window.browser.setFullScreen(on);
    return ok(null);
  },
  'clipboard:write-picture': async (_window, { png }) => {
    const size = pictureKind(png) === 'image/png' ? pictureSize(png) : null;
    if (size === null) return fail(appError('ipc/malformed', { name: 'clipboard:write-picture' }));
    if (size.width * size.height > mostPixels) return fail(appError('export/too-large'));
    await writePicture(png);
    return ok(null);
  },
};
