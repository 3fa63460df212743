// The ground connectors of a board run on: which rectangles stand in the way between two notes, and the streets
// between them. Notes beside the two ends count one by one, those of other cells as one block. Made once a layout.
import { bottom, inflate, intersects, type Rect, rect, right, union } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import type { CellBox, FreeArea, LaneBox, NoteBox, StageBox, TouchpointBox } from '../../board';
import { linesIn, type Place, placeOf, type Shape } from './place';
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
  readonly free: Pick<FreeArea, 'rect' | 'noteIds'>;
}

/** What lies around two notes. */
export interface Surroundings {
  readonly from: Rect;
  readonly to: Rect;
  readonly home: Place;
  readonly goal: Place;
  /** Blocks of notes and cards in the way. */
  readonly blocks: readonly Rect[];
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

const parkingKey = 'parking';
/** Around so many notes of the free area a way is looked for; among more of them it goes straight through. */
const mostLoose = 40;

export class ConnectorGround {
  private readonly places = new Map<string, Place>();
  /** The notes of the free area, each a place of its own. */
  private readonly loose = new Map<Id, Place>();
  private readonly lines = new Map<Shape, ReturnType<typeof linesIn>>();

  /** `before`: the ground of the last layout, from which shapes are kept. */
  constructor(
    private readonly ground: Ground,
    before: ConnectorGround | null = null,
  ) {
    const { parking, cells, free } = ground;
    const put = (key: string, area: Rect, noteIds: readonly Id[]): void => {
      const notes = noteIds.flatMap((id) => ground.notes.get(id)?.rect ?? []);
      this.places.set(key, placeOf(area, notes, before?.places.get(key)));
    };
    for (const cell of cells) put(`${cell.stageId}/${cell.laneId}`, cell.rect, cell.noteIds);
    const top = bottom(parking.header);
    const lot = rect(parking.rect.x, top, parking.rect.width, bottom(parking.rect) - top);
    put(parkingKey, lot, parking.noteIds);
    for (const id of free.noteIds) {
      const note = ground.notes.get(id)?.rect;
      if (note !== undefined) {
        this.loose.set(id, placeOf(inflate(note, clearance), [note], before?.loose.get(id)));
      }
    }
  }

  /** What the way between two notes depends on; null where one of them is not on the board. */
  around(fromId: Id, toId: Id): Surroundings | null {
    const from = this.ground.notes.get(fromId);
    const to = this.ground.notes.get(toId);
    if (from === undefined || to === undefined) return null;
    const [home, goal] = [this.homeOf(from), this.homeOf(to)];
    const area = union(home.rect, goal.rect);
    const blocks: Rect[] = [];
    for (const place of this.places.values()) {
      if (place === home || place === goal || place.block === null) continue;
      if (intersects(place.rect, area)) blocks.push(place.block);
    }
    for (const card of this.ground.touchpoints) if (intersects(card.rect, area)) blocks.push(card.rect);
    const loose = this.looseIn(area).filter((place) => place !== home && place !== goal);
    blocks.push(...loose.flatMap(({ block }) => block ?? []));
    const streets = this.streets(area, trackOf(fromId, toId));
    for (const place of loose) {
      const { xs, ys } = this.linesOf(place);
      streets.xs.push(...xs);
      streets.ys.push(...ys);
    }
    return { from: from.rect, to: to.rect, home, goal, blocks, ...streets };
  }

  private looseIn(area: Rect): readonly Place[] {
    if (!intersects(this.ground.free.rect, area)) return [];
    const found = [...this.loose.values()].filter(({ rect }) => intersects(rect, area));
    return found.length > mostLoose ? [] : found;
  }

  /** The surroundings as a problem of rectangles and lines. */
  problem({ from, to, home, goal, blocks, ...streets }: Surroundings): RouteProblem {
    const own = home === goal ? [home] : [home, goal];
    const beside = own.flatMap(({ notes }) => notes.filter((note) => note !== from && note !== to));
    const lines = own.map((place) => this.linesOf(place));
    return {
      from,
      to,
      obstacles: [...beside, ...blocks],
      xs: [...streets.xs, ...lines.flatMap(({ xs }) => xs)],
      ys: [...streets.ys, ...lines.flatMap(({ ys }) => ys)],
    };
  }

  private homeOf({ note }: NoteBox): Place {
    const loose = this.loose.get(note.id);
    if (loose !== undefined) return loose;
    const parked = note.stageId === null || note.laneId === null;
    const place = this.places.get(parked ? parkingKey : `${note.stageId}/${note.laneId}`);
    if (place === undefined) throw new Error('a note on the board stands in no cell');
    return place;
  }

  /** Two places never share a shape. */
  private linesOf(place: Place): ReturnType<typeof linesIn> {
    const known = this.lines.get(place.shape);
    if (known !== undefined) return known;
    const lines = linesIn(place);
    this.lines.set(place.shape, lines);
    return lines;
  }

  /** Both sides of every border between columns and between lanes within the area, and of the parking lot. */
  private streets(area: Rect, track: number): { readonly xs: number[]; readonly ys: number[] } {
    const { stages, lanes } = this.ground;
    const lot = (this.places.get(parkingKey) as Place).rect;
    const [xs, ys]: [number[], number[]] = [[], []];
    const across = (x: number): unknown => x > area.x && x < right(area) && xs.push(x);
    const down = (y: number): unknown => y > area.y && y < bottom(area) && ys.push(y);
    const column = (r: Rect): void => void [across(r.x + track), across(right(r) - track)];
    const row = (r: Rect): void => void [down(r.y + track), down(bottom(r) - track)];
    for (const stage of stages) column(stage.column);
    for (const lane of lanes) row(lane.row);
    column(lot);
    row(lot);
    return { xs, ys };
  }
}
