// Where in the pile things come to lie when they are brought forward or sent back: past the next thing that they touch,
// or to the very end. Pure.
import { intersects } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { rectOf } from './rect-of';

export type StackStep = 'front' | 'forward' | 'backward' | 'back';

/** The thing they come to lie right above, null for below all; undefined where they lie so already. */
export function aboveWhich(
  layout: BoardLayout,
  ids: ReadonlySet<Id>,
  step: StackStep,
): Id | null | undefined {
  const { frames, pile } = layout.free;
  // Frames have a pile of their own below all others: what is chosen with them follows the others.
  const level = pile.some((id) => ids.has(id)) ? pile : frames;
  const places = level.flatMap((id, at) => (ids.has(id) ? [at] : []));
  const [lowest, highest] = [places[0], places.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  const staying = (at: number): boolean => {
    const id = level[at];
    return id !== undefined && !ids.has(id);
  };
  const touched = (at: number): boolean => {
    const other = level[at];
    const area = other === undefined || ids.has(other) ? null : rectOf(layout, other);
    return (
      area !== null &&
      [...ids].some((id) => {
        const own = rectOf(layout, id);
        return own !== null && intersects(own, area);
      })
    );
  };
  const below = (at: number): Id | null => {
    const found = level.slice(0, at).findLast((id) => !ids.has(id));
    return found ?? null;
  };
  if (step === 'front') {
    const top = level.findLast((id) => !ids.has(id));
    const over = level.findLastIndex((_, at) => staying(at));
    return top === undefined || over < lowest ? undefined : top;
  }
  if (step === 'back') {
    const under = level.findIndex((_, at) => staying(at));
    return under === -1 || under > highest ? undefined : null;
  }
  if (step === 'forward') {
    const next = level.findIndex((_, at) => at > lowest && touched(at));
    return next === -1 ? undefined : level[next];
  }
  const previous = level.findLastIndex((_, at) => at < highest && touched(at));
  return previous === -1 ? undefined : below(previous);
}
