// What lies freely at a point or in an area, by its own shape: the line of an arrow, the ink of a drawing, the border and
// the title of a frame, the whole of anything else. Through an index made once a layout.
import { type BoardPoint, bottom, contains, inflate, type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import { ItemIndex } from '../../base/item-index';
import type { BoardLayout, FreeArea, LyingBox } from '../board';
import { distanceTo } from './connectors/way';
import * as measures from './measures';
import { withCaption } from './picture-caption';
import { isOnStroke } from './stroke-line';

/** In which of the two a thing lies: with all others, or below all notes. */
export type Level = 'pile' | 'frames';

interface Entry {
  readonly id: Id;
  readonly bounds: Rect;
  readonly box: LyingBox | null;
}

const indexes = new WeakMap<FreeArea, Readonly<Record<Level, ItemIndex<Entry>>>>();
/** What is straight has no area, and is found all the same. */
const breadth = 1;

function indexOf({ free, lying, notes }: BoardLayout): Readonly<Record<Level, ItemIndex<Entry>>> {
  const known = indexes.get(free);
  if (known !== undefined) return known;
  const entries = (ids: readonly Id[]): Entry[] =>
    ids.flatMap((id) => {
      const box = lying.get(id) ?? null;
      const area = box === null ? notes.get(id)?.rect : withCaption(box);
      return area === undefined ? [] : [{ id, bounds: inflate(area, breadth), box }];
    });
  const indexed = (ids: readonly Id[]) => new ItemIndex(entries(ids), ({ bounds }) => bounds);
  const made = { pile: indexed(free.pile), frames: indexed(free.frames) };
  indexes.set(free, made);
  return made;
}

/** How far beyond `reach` the line of a thing extends to each side of where it runs. */
const halfWidth = ({ record }: LyingBox): number =>
  record.type === 'arrow' ? measures.arrow.widths[record.weight] / 2 : 0;

const onBorder = (area: Rect, point: BoardPoint, reach: number): boolean =>
  contains(inflate(area, reach), point) && !contains(inflate(area, -reach), point);

/** The ends of an arrow on the board: where it starts, and where it points. */
export function arrowEnds({ record, origin }: LyingBox): readonly [BoardPoint, BoardPoint] {
  if (record.type !== 'arrow') throw new Error('only arrows have ends');
  const start = { x: origin.x + record.x, y: origin.y + record.y };
  return [start, { x: start.x + record.endX, y: start.y + record.endY }];
}

/** The strip of a frame that bears its name, as wide as the words. */
function frameTitle({ rect: area, label }: LyingBox): Rect {
  const width = (label?.lines[0]?.width ?? 0) + 2 * measures.frame.padding;
  return rect(area.x, area.y, Math.min(area.width, width), Math.min(area.height, measures.frame.title));
}

function isOn(box: LyingBox, point: BoardPoint, reach: number): boolean {
  const { record, rect: area } = box;
  switch (record.type) {
    case 'arrow':
      return distanceTo({ shape: 'line', points: arrowEnds(box) }, point) <= reach + halfWidth(box);
    case 'drawing':
      return isOnStroke(record, { x: point.x - area.x, y: point.y - area.y }, reach);
    case 'frame':
      return onBorder(area, point, reach + measures.frame.border) || contains(frameTitle(box), point);
    case 'free_text':
    case 'picture':
      return contains(withCaption(box), point);
  }
}

/** The thing, or the note of the free area, that lies topmost at the point; null where there is none. */
export function topmostAt(layout: BoardLayout, level: Level, point: BoardPoint, reach: number): Id | null {
  const thickest = reach + measures.arrow.widths.thick + measures.frame.border;
  const near = rect(point.x - thickest, point.y - thickest, 2 * thickest, 2 * thickest);
  const hit = indexOf(layout)
    [level].touching(near)
    .findLast(({ id, box }) => {
      if (box !== null) return isOn(box, point, reach);
      const note = layout.notes.get(id);
      return note !== undefined && contains(note.rect, point);
    });
  return hit?.id ?? null;
}

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

/** What the area touches, the lowest first; frames where all of them is inside. */
export function lyingIn(layout: BoardLayout, area: Rect): readonly Id[] {
  const { frames, pile } = indexOf(layout);
  const whole = frames.touching(area).filter(({ box }) => box !== null && isInside(box.rect, area));
  return [...whole, ...pile.touching(area)].map(({ id }) => id);
}

/**
 * What lies wholly inside a frame, but the frame itself: it goes along when that is moved. Over cells it is what lies
 * over cells, in the free area what lies there.
 */
export function insideFrame(layout: BoardLayout, frame: LyingBox): readonly Id[] {
  const { record, rect: area } = frame;
  const alike = (id: Id): boolean => {
    const other = layout.lying.get(id)?.record ?? layout.notes.get(id)?.note;
    return (other?.stageId === null) === (record.stageId === null);
  };
  return lyingIn(layout, area).filter((id) => {
    const rectOf = layout.lying.get(id)?.rect ?? layout.notes.get(id)?.rect;
    return id !== record.id && rectOf !== undefined && isInside(rectOf, area) && alike(id);
  });
}
