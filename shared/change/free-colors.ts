// Which colours new departments take where nobody chose one.
import { type NoteColor, noteColors } from '../model/records/note';

/** Colours for `count` more: those that are used least, in the order of the pads. */
export function freeColors(used: Iterable<NoteColor>, count: number): readonly NoteColor[] {
  const uses = new Map<NoteColor, number>(noteColors.map((color) => [color, 0]));
  const use = (color: NoteColor): void => void uses.set(color, (uses.get(color) ?? 0) + 1);
  for (const color of used) use(color);
  return Array.from({ length: count }, () => {
    const least = Math.min(...uses.values());
    const color = noteColors.find((one) => uses.get(one) === least) as NoteColor;
    use(color);
    return color;
  });
}
