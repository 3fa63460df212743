// The ground connectors of a board run on: which rectangles stand in the way between two notes, and the streets
// between them. Notes beside the two ends count one by one, those of other cells as one block. Made once a layout.
import { bottom, intersects, type Rect, rect, right, union } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import type { CellBox, LaneBox, NoteBox, StageBox, TouchpointBox } from '../../board';
import { clearance } from './ports';
import type { RouteProblem } from './route-connector';

/** What of a board counts for its connectors. */
export interface Ground {
  readonly notes: ReadonlyMap<Id, NoteBox>;
  readonly cells: readonly CellBox[];
  readonly stages: readonly StageBox[];
  readonly lanes: readonly LaneBox[];
  readonly touchpoints: readonly TouchpointBox[];
  readonly parking: { readonly rect: Rect; readonly header: Rect; readonly noteIds: readonly Id[] };
}

interface Place {
  readonly rect: Rect;
  readonly noteIds: readonly Id[];
  /** What stands in it; not known until somebody asks. */
  stock?: Stock;
}

interface Stock {
  readonly rects: readonly Rect[];
  /** Around all its notes; null for none. */
  readonly block: Rect | null;
  /** The lines between its notes. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/**
 * How far from the border of a row or column a street may run: on one of three tracks, so that connectors side by side
 * seldom lie on each other. Which one follows from the two notes: it must not depend on other connectors.
 */
const tracks = [2, 5, 8] as const;

function trackOf(fromId: Id, toId: Id): number {
  let sum = 0;
  for (const id of [fromId, toId]) {
    for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  }
  return tracks[sum % tracks.length] as number;
}

export class ConnectorGround {
  readonly #ground: Ground;
  readonly #places: readonly Place[];
  readonly #placeOf = new Map<string, Place>();

  constructor(ground: Ground) {
    this.#ground = ground;
    const { parking } = ground;
    const top = bottom(parking.header);
    const lot: Place = {
      rect: rect(parking.rect.x, top, parking.rect.width, bottom(parking.rect) - top),
      noteIds: parking.noteIds,
    };
    const cells = ground.cells.map((cell): Place => {
      const place = { rect: cell.rect, noteIds: cell.noteIds };
      this.#placeOf.set(`${cell.stageId}/${cell.laneId}`, place);
      return place;
    });
    this.#places = [...cells, lot];
    this.#placeOf.set('parking', lot);
  }

  /** What the way between two notes depends on; null where one of them is not on the board. */
  problem(fromId: Id, toId: Id): RouteProblem | null {
    const from = this.#ground.notes.get(fromId);
    const to = this.#ground.notes.get(toId);
    if (from === undefined || to === undefined) return null;
    const home = this.#homeOf(from);
    const goal = this.#homeOf(to);
    const own = home === goal ? [home] : [home, goal];
    const area = union(home.rect, goal.rect);
    const obstacles: Rect[] = [];
    const { xs, ys } = this.#streets(area, trackOf(fromId, toId));
    for (const place of own) {
      const stock = this.#stockOf(place);
      for (const each of stock.rects) if (each !== from.rect && each !== to.rect) obstacles.push(each);
      xs.push(...stock.xs);
      ys.push(...stock.ys);
    }
    for (const place of this.#places) {
      if (place === home || place === goal || !intersects(place.rect, area)) continue;
      const { block } = this.#stockOf(place);
      if (block !== null) obstacles.push(block);
    }
    for (const card of this.#ground.touchpoints) if (intersects(card.rect, area)) obstacles.push(card.rect);
    return { from: from.rect, to: to.rect, obstacles, xs, ys };
  }

  #homeOf({ note }: NoteBox): Place {
    const key = note.stageId === null || note.laneId === null ? 'parking' : `${note.stageId}/${note.laneId}`;
    const place = this.#placeOf.get(key);
    if (place === undefined) throw new Error('a note on the board stands in no cell');
    return place;
  }

  #stockOf(place: Place): Stock {
    if (place.stock !== undefined) return place.stock;
    const rects = place.noteIds.flatMap((id) => this.#ground.notes.get(id)?.rect ?? []);
    const [first, ...rest] = rects;
    place.stock = {
      rects,
      block: first === undefined ? null : rest.reduce(union, first),
      xs: channels(
        rects.map(({ x }) => x),
        rects.map(right),
      ),
      ys: channels(
        rects.map(({ y }) => y),
        rects.map(bottom),
      ),
    };
    return place.stock;
  }

  /** Both sides of every border between columns and between lanes within the area, and of the parking lot. */
  #streets(area: Rect, track: number): { xs: number[]; ys: number[] } {
    const { stages, lanes } = this.#ground;
    const lot = this.#placeOf.get('parking') as Place;
    const columns = [...stages.map(({ column }) => column), lot.rect];
    const rows = [...lanes.map(({ row }) => row), lot.rect];
    return {
      xs: columns
        .flatMap((column) => [column.x + track, right(column) - track])
        .filter((x) => x > area.x && x < right(area)),
      ys: rows
        .flatMap((row) => [row.y + track, bottom(row) - track])
        .filter((y) => y > area.y && y < bottom(area)),
    };
  }
}

/** The lines between notes that flow in rows: before each, and after the last. */
const channels = (starts: readonly number[], ends: readonly number[]): number[] => [
  ...new Set(starts.map((start) => start - clearance)),
  Math.max(...ends) + clearance,
];
