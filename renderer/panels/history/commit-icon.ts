// A sign for each kind of edit, so that the eye finds it in a long list; what it means is in the words beside it.
import {
  Combine,
  Copy,
  FoldHorizontal,
  Group,
  History,
  Lock,
  type LucideIcon,
  Move,
  Palette,
  PenLine,
  Plus,
  Redo2,
  Scissors,
  Spline,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { Deed } from '#shared/change/deed';

/** By the verb a command's name begins with. */
const byVerb: Readonly<Record<string, LucideIcon>> = {
  add: Plus,
  connect: Spline,
  duplicate: Copy,
  fold: FoldHorizontal,
  group: Group,
  lock: Lock,
  merge: Combine,
  move: Move,
  recolor: Palette,
  remove: Trash2,
  restore: History,
  split: Scissors,
  style: Palette,
};

/** The icon of a line; a pen for whatever has none of its own. */
export function commitIcon({ replay, label }: Deed): LucideIcon {
  if (replay !== null) return replay === 'undo' ? Undo2 : Redo2;
  const verb = label?.split('-')[0] ?? '';
  return (Object.hasOwn(byVerb, verb) ? byVerb[verb] : undefined) ?? PenLine;
}
