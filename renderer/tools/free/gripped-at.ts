// The one selected thing that can be resized, where its grips are, and the one that a pointer is on. Pure.
import type { Camera } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { arrowEnds } from '#shared/layout/board/lying-at';
import type { Pointer } from '../tool-input';
import type { Gripped, Shape } from './gripped';
import { arrowGripsOf, boxGripsOf, type Grip, gripAt, type PlacedGrip } from './resize-grip';
import type { Least } from './resized-box';

/** A thing that can be resized, but for which of its grips is held. */
export type Resizable = Omit<Gripped, 'grip'>;

/** In board units: paper on which a word still fits, a frame that still has a name, and so on. */
const least: Readonly<Record<string, Least>> = {
  note: { width: 96, height: 80 },
  frame: { width: 80, height: 48 },
  free_text: { width: 48, height: 1 },
  picture: { width: 24, height: 24 },
  drawing: { width: 8, height: 8 },
  arrow: { width: 1, height: 1 },
};

/** The one selected thing, if there is just one and it lies; a locked one has no grips. */
export function resizableOf(layout: BoardLayout, selection: ReadonlySet<Id>): Resizable | null {
  const [id] = selection;
  if (id === undefined || selection.size !== 1) return null;
  const box = layout.lying.get(id);
  const note = layout.notes.get(id);
  const record = box?.record ?? (note?.note.x === null ? undefined : note?.note);
  const rect = box?.rect ?? note?.rect;
  if (record === undefined || rect === undefined || record.locked) return null;
  const shape: Shape = box?.record.type === 'arrow' ? { ends: arrowEnds(box) } : { box: rect };
  return { id, shape, least: least[record.type] as Least, even: record.type === 'picture' };
}

const corners: ReadonlySet<Grip> = new Set(['nw', 'ne', 'se', 'sw']);

/**
 * The grips of a thing. A text is as high as its lines: only its sides can be pulled. A note has its corners: at its sides
 * are the handles of connectors.
 */
export function gripsOf(
  layout: BoardLayout,
  { id, shape }: Resizable,
  camera: Camera,
): readonly PlacedGrip[] {
  if ('ends' in shape) return arrowGripsOf(shape.ends, camera);
  const grips = boxGripsOf(shape.box, camera);
  if (layout.notes.has(id)) return grips.filter(({ grip }) => corners.has(grip));
  if (layout.lying.get(id)?.record.type !== 'free_text') return grips;
  const middle = (shape.box.height * camera.zoom) / 2;
  return grips
    .filter(({ grip }) => grip === 'ne' || grip === 'nw')
    .map(({ grip, at }) => ({ grip: grip === 'ne' ? 'e' : 'w', at: { x: at.x, y: at.y + middle } }));
}

/** What the pointer would hold; null: nothing. */
export function grippedAt(
  layout: BoardLayout,
  selection: ReadonlySet<Id>,
  camera: Camera,
  pointer: Pick<Pointer, 'at' | 'by'>,
): Gripped | null {
  const thing = resizableOf(layout, selection);
  if (thing === null) return null;
  const grip = gripAt(gripsOf(layout, thing, camera), pointer);
  return grip === null ? null : { ...thing, grip };
}
