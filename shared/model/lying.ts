// The things that lie on a map, in the order in which they lie on each other. Derived from the records; notes of cells
// and of the parking lot, and pictures that their lane places, do not lie.
import type { Id } from '../base/id';
import { byOrder } from '../base/order-key';
import type { Project } from './project';
import type { AnyRecord, RecordByType } from './records';
import type { Note } from './records/note';
import type { Picture } from './records/picture';

/** The record types that are made to lie. */
export const lyingTypes = ['frame', 'free_text', 'arrow', 'drawing', 'picture'] as const;
export type LyingType = (typeof lyingTypes)[number];

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A picture that lies where it was put. */
export type LyingPicture = Picture & Spot & Extent;
/** A note in the free area. */
export type LyingNote = Note & Spot;
/** Anything that lies, but notes. */
export type LyingThing = RecordByType[Exclude<LyingType, 'picture'>] | LyingPicture;
/** Anything that lies. */
export type Lying = LyingThing | LyingNote;

/** True for a record that lies somewhere, over a cell or in the free area. */
export function isLying(record: AnyRecord | undefined): record is Lying {
  switch (record?.type) {
    case 'frame':
    case 'free_text':
    case 'arrow':
    case 'drawing':
      return true;
    case 'picture':
    case 'note':
      return record.x !== null;
    default:
      return false;
  }
}

/** A lying thing of that id, or undefined. */
export function findLying(project: Project, id: Id): Lying | undefined {
  const note = project.note.get(id);
  if (note !== undefined) return isLying(note) ? note : undefined;
  for (const type of lyingTypes) {
    const record = project[type].get(id);
    if (isLying(record)) return record;
  }
  return undefined;
}

const tables = [...lyingTypes, 'note'] as const;
type Tables = Pick<Project, (typeof tables)[number]>;

let lastTables: Tables | null = null;
let lastByMap = new Map<Id, readonly Lying[]>();

/** All that lies on the map, the lowest first. The same list while none of its tables has changed. */
export function lyingOn(project: Tables, mapId: Id): readonly Lying[] {
  if (lastTables === null || tables.some((type) => lastTables?.[type] !== project[type])) {
    lastTables = project;
    lastByMap = new Map();
  }
  const known = lastByMap.get(mapId);
  if (known !== undefined) return known;
  const found: Lying[] = [];
  for (const type of tables) {
    for (const record of project[type].values()) {
      if (record.mapId === mapId && isLying(record)) found.push(record);
    }
  }
  found.sort(byOrder);
  lastByMap.set(mapId, found);
  return found;
}
