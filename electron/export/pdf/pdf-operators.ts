// Spells numbers, colours, shapes and strings the way a PDF content stream wants them. Pure.
import type { PathSegment, RectPrimitive } from '#shared/scene/primitives';

/** At most three decimals: a thousandth of a board unit is finer than any printer. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}

/** `1 0.5 0` of '#ff8000'. */
export function pdfColour(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return parts.map(pdfNumber).join(' ');
}

/** A text string as hexadecimal UTF-16 with its byte order mark. */
export function pdfTextString(text: string): string {
  let hex = 'FEFF';
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** Distance of a Bézier handle from the end of a quarter circle of radius 1. */
const handle = 0.5523;

type Shape = Pick<RectPrimitive, 'x' | 'y' | 'width' | 'height' | 'radius'>;

/** Operators that build a rectangle's path, its corners rounded as far as its sides allow. */
export function rectPath({ x, y, width, height, radius = 0 }: Shape): string {
  const n = pdfNumber;
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`;
  const right = x + width;
  const bottom = y + height;
  const k = r * (1 - handle);
  const curve = (...at: readonly number[]): string => `${at.map(n).join(' ')} c`;
  return [
    `${n(x + r)} ${n(y)} m`,
    `${n(right - r)} ${n(y)} l`,
    curve(right - k, y, right, y + k, right, y + r),
    `${n(right)} ${n(bottom - r)} l`,
    curve(right, bottom - k, right - k, bottom, right - r, bottom),
    `${n(x + r)} ${n(bottom)} l`,
    curve(x + k, bottom, x, bottom - k, x, bottom - r),
    `${n(x)} ${n(y + r)} l`,
    curve(x, y + k, x + k, y, x + r, y),
    'h',
  ].join('\n');
}

const operatorOf = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

/** Operators that build a free path. */
export const segmentsPath = (segments: readonly PathSegment[]): string =>
  segments
    .map(([kind, ...at]) => (kind === 'Z' ? 'h' : `${at.map(pdfNumber).join(' ')} ${operatorOf[kind]}`))
    .join('\n');
