// A picture of the project in a small square of the page: its middle part, as large as it fills the square. And a picture
// that somebody gives for a persona, kept like those of the board.

import { appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import { picturePersona } from '#shared/change/commands/picture-persona';
import { sayError } from '../../app/ask-aloud';
import { execute } from '../../state/execute';
import { type GivenPicture, keepGiven } from './add-given-pictures';
import { decodePicture } from './decode-picture';

/** Draws it when it is decoded; nothing for what the project has not. */
export async function drawPortrait(canvas: HTMLCanvasElement, sha256: string): Promise<void> {
  const side = Math.round(canvas.clientWidth * window.devicePixelRatio);
  const bitmap = await decodePicture(sha256, 2 * side);
  const context = canvas.getContext('2d');
  if (bitmap === null || context === null) return;
  canvas.width = side;
  canvas.height = side;
  const part = Math.min(bitmap.width, bitmap.height);
  const [left, top] = [(bitmap.width - part) / 2, (bitmap.height - part) / 2];
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, left, top, part, part, 0, 0, side, side);
  bitmap.close();
}

/** What is no picture is named with what to do, and the persona keeps the one it had. */
export async function givePortrait(personaId: Id, given: GivenPicture): Promise<void> {
  const kept = await keepGiven(given);
  if (kept.ok) {
    const { sha256, mime, width, height, bytes, name } = kept.value;
    execute(picturePersona, { id: personaId, image: { sha256, mime, width, height, bytes, name } });
  } else sayError(appError(kept.error.code, given.name === '' ? undefined : { name: given.name }));
}
