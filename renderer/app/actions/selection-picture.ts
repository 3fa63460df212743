// The selection as a PNG: the selected notes alone, or a whole column or row of the map, drawn as the board draws.
import { inflate, intersects, type Rect, union } from '#shared/base/geometry';
import type { SceneItem } from '#shared/scene/primitives';
import { drawItem } from '../../canvas/painter/draw-item';
import { prepareType } from '../../canvas/painter/type-face';
import { clearSurface } from '../../canvas/surfaces';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import type { Part } from './selected';
import { selectedPart } from './selected';

const margin = 16;
/** Sharp on slides and still a picture that other programs open. */
const scaleWanted = 2;
const mostPixels = 32_000_000;

interface Cutting {
  readonly area: Rect;
  readonly items: readonly SceneItem[];
}

/** The column of a stage, the row of a lane, the columns of a phase; null: only the part itself. */
function stripOf(part: Part): Rect | null {
  const { stages, lanes } = currentBoard().layout;
  if (part.type === 'lane') return lanes.find(({ lane }) => lane.id === part.id)?.row ?? null;
  const columns = stages.filter(({ stage }) => stage.id === part.id || stage.phaseId === part.id);
  return columns
    .map(({ column }) => column)
    .reduce<Rect | null>((all, column) => (all ? union(all, column) : column), null);
}

function cutting(): Cutting | null {
  const { scene } = currentBoard();
  const part = selectedPart();
  const strip = part === null ? null : stripOf(part);
  if (strip !== null)
    return { area: strip, items: scene.items.filter(({ bounds }) => intersects(bounds, strip)) };
  const { selection } = sessionStore.getState();
  const items = scene.items.filter(({ key }) => selection.has(key));
  const [first, ...others] = items;
  if (first === undefined) return null;
  const around = others.reduce((area, { bounds }) => union(area, bounds), first.bounds);
  return { area: inflate(around, margin), items };
}

/** The PNG's bytes; null while nothing is selected. */
export async function selectionPicture(): Promise<Uint8Array<ArrayBuffer> | null> {
  const cut = cutting();
  if (cut === null) return null;
  const { area, items } = cut;
  const scale = Math.min(scaleWanted, Math.sqrt(mostPixels / (area.width * area.height)));
  const { context } = clearSurface(Math.ceil(area.width * scale), Math.ceil(area.height * scale));
  context.fillStyle = currentBoard().scene.background;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  prepareType(context);
  const pen = { context, scale, pictures: () => null };
  for (const item of items) drawItem(pen, item);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser made no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
