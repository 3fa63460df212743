// A given picture as it is kept: decoded here, in the sandbox, turned the way its camera was held, made smaller where it
// is larger than anybody sees, and written anew. So nothing but pixels gets into a project: no place where a photograph
// was taken, no camera, no name, no bytes of a stranger that a later program would have to decode.
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { bitmapOf, narrowed } from './decode-picture';
import { keptWidth, planPicture, type Writing } from './picture-plan';

export interface Rewritten {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** It has fewer pixels than it was given with. */
  readonly smaller: boolean;
}

/** The picture anew; a `picture/…` error for what is none, is broken or is too large. */
export async function rewrittenPicture(given: Uint8Array<ArrayBuffer>): Promise<Result<Rewritten>> {
  const plan = planPicture(given);
  if (!plan.ok) return plan;
  const whole = await bitmapOf(new Blob([given], { type: plan.value.kind }));
  if (whole === null) return fail(appError('picture/broken'));
  const { width } = whole;
  const kept = await narrowed(whole, keptWidth(whole));
  const smaller = kept.width < width;
  const bytes = await written(kept, plan.value.writings);
  return bytes === null ? fail(appError('picture/too-large')) : ok({ bytes, smaller });
}

/** By the first of the ways that comes out small enough; the bitmap is closed. Null: by none. */
async function written(
  bitmap: ImageBitmap,
  writings: readonly Writing[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('bitmaprenderer');
  if (context === null) throw new Error('no canvas to write a picture');
  context.transferFromImageBitmap(bitmap);
  for (const { type, quality, mostBytes } of writings) {
    const blob = await canvas.convertToBlob(quality === undefined ? { type } : { type, quality });
    if (blob.size <= mostBytes) return new Uint8Array(await blob.arrayBuffer());
  }
  return null;
}
