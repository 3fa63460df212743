// What becomes of a given picture: whether it is read at all, how large it is kept, and how it is written. Decided from
// its header, before anything is decoded.
import { appError } from '#shared/base/errors';
import { type PictureKind, pictureKind } from '#shared/base/picture-kind';
import {
  largestKeptPicture,
  largestPictureFile,
  longestKeptSide,
  longestPictureSide,
  mostGivenPixels,
} from '#shared/base/picture-limits';
import { type PictureSize, pictureSize } from '#shared/base/picture-size';
import { fail, ok, type Result } from '#shared/base/result';

/** What the browser decodes and whose size its header tells. Others are unread, or can keep a window busy for ever. */
const readable: ReadonlySet<PictureKind> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/bmp',
]);

/** A way to write a picture, taken where it comes out at most so large. */
export interface Writing {
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly quality?: number;
  readonly mostBytes: number;
}

/** Of a drawing or a screenshot every pixel is kept; what comes out larger than this is a photograph. */
const mostLossless = 2_097_152;
const good = 0.92;
const fair = 0.6;

const photograph: readonly Writing[] = [
  { type: 'image/jpeg', quality: good, mostBytes: largestKeptPicture },
  { type: 'image/jpeg', quality: fair, mostBytes: largestKeptPicture },
];
const anything: readonly Writing[] = [
  { type: 'image/png', mostBytes: mostLossless },
  { type: 'image/webp', quality: good, mostBytes: largestKeptPicture },
  { type: 'image/webp', quality: fair, mostBytes: largestKeptPicture },
];

export interface PicturePlan {
  readonly kind: PictureKind;
  /** Tried in this order. */
  readonly writings: readonly Writing[];
}

/** `file/empty`, or a `picture/…` error that says what to do. */
export function planPicture(bytes: Uint8Array): Result<PicturePlan> {
  if (bytes.length === 0) return fail(appError('file/empty'));
  if (bytes.length > largestPictureFile) return fail(appError('picture/too-large'));
  const kind = pictureKind(bytes);
  if (kind === null) return fail(appError('picture/not-a-picture'));
  if (!readable.has(kind)) return fail(appError('picture/unreadable-kind'));
  const size = pictureSize(bytes);
  if (size === null) return fail(appError('picture/broken'));
  const { width, height } = size;
  if (Math.max(width, height) > longestPictureSide || width * height > mostGivenPixels) {
    return fail(appError('picture/too-many-pixels'));
  }
  return ok({ kind, writings: kind === 'image/jpeg' ? photograph : anything });
}

/** The width at which it is kept: its own, or less where a side is longer than is kept. */
export function keptWidth({ width, height }: PictureSize): number {
  const share = Math.min(1, longestKeptSide / Math.max(width, height));
  return Math.max(1, Math.round(width * share));
}
