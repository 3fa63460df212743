// What each key does while the pen is in the hand. A pure table; null: the key means what it always means. Letters count
// by their place where the keyboard writes no Latin ones.
import { type NoteColor, noteColors } from '#shared/model/records/note';

export interface PenKeyPress {
  /** DOM `KeyboardEvent.key` and `code`. */
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type PenIntent =
  | { readonly kind: 'put-back' }
  /** The pen for the rubber, or the other way round. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'color'; readonly color: NoteColor }
  | { readonly kind: 'weight'; readonly by: 1 | -1 };

/** The key's sign on a Latin keyboard, in small letters. */
function signOf({ key, code }: PenKeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (code === 'BracketLeft') return '[';
  if (code === 'BracketRight') return ']';
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** True for the key that takes the pen where letters are typed into nothing. */
export const takesPen = (press: PenKeyPress): boolean =>
  signOf(press) === 'p' && !press.ctrl && !press.alt && !press.shift;

export function penKeys(press: PenKeyPress): PenIntent | null {
  if (press.ctrl || press.alt || press.shift) return null;
  const sign = signOf(press);
  const color = /^[1-9]$/.test(sign) ? noteColors[Number(sign) - 1] : undefined;
  if (color !== undefined) return { kind: 'color', color };
  if (sign === '[' || sign === ']') return { kind: 'weight', by: sign === '[' ? -1 : 1 };
  if (sign === 'e') return { kind: 'turn' };
  return sign === 'p' || sign === 'Escape' ? { kind: 'put-back' } : null;
}
