// Frames are carried with what lies in them. What is locked there stays. Pure.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { insideFrame } from '#shared/layout/board/lying-at';

/** The very same set where no frame is among them. */
export function withContents(layout: BoardLayout, ids: ReadonlySet<Id>): ReadonlySet<Id> {
  const frames = [...ids].flatMap((id) => {
    const box = layout.lying.get(id);
    return box?.record.type === 'frame' ? [box] : [];
  });
  if (frames.length === 0) return ids;
  const isLocked = (id: Id): boolean =>
    (layout.lying.get(id)?.record ?? layout.notes.get(id)?.note)?.locked === true;
  const inside = frames.flatMap((box) => insideFrame(layout, box)).filter((id) => !isLocked(id));
  return new Set([...ids, ...inside]);
}
