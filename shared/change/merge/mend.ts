// What holds between records may break where copies come together though it held in each. Each mend is the least that
// makes it hold again, and depends on nothing but what stands there: every order of uniting mends alike.
import type { Id } from '../../base/id';
import { codeCount, codeOf, codeOrdinal } from '../../model/note-code';
import type { Project } from '../../model/project';
import { holdsNotes } from '../../model/records/lane';
import { diffOf, removing, updating } from '../build-diff';
import { apply, type Change } from '../diff';
import { compareStamps, type Stamp } from './stamp';

/** The records that have come together, and when each was made: a code stays with the note made first. */
export interface Joined {
  readonly project: Project;
  readonly made: (id: Id) => Stamp;
}

type Mend = (joined: Joined) => Iterable<Change | null>;

const parked = { stageId: null, laneId: null, x: null, y: null, width: null, height: null, groupId: null };

const isOfMap = (record: { readonly mapId: Id } | undefined, mapId: Id): boolean =>
  record === undefined || record.mapId === mapId;

/** A note stands in a cell of its map that holds notes, or in the parking lot. */
function* putNotesInPlace({ project: { note, stage, lane, group } }: Joined): Generator<Change | null> {
  for (const one of note.values()) {
    const [itsStage, itsLane] = [stage.get(one.stageId ?? ''), lane.get(one.laneId ?? '')];
    const fits =
      (one.stageId === null) === (one.laneId === null) &&
      isOfMap(itsStage, one.mapId) &&
      isOfMap(itsLane, one.mapId) &&
      (itsLane === undefined || holdsNotes(itsLane.kind));
    if (!fits) yield updating(one, parked);
    else if (one.groupId !== null && (one.x === null || !isOfMap(group.get(one.groupId), one.mapId))) {
      yield updating(one, { groupId: null });
    }
  }
}

/** What lies freely, lies over a cell of its map or in the free area, and with things of its map. */
function* putThingsInPlace({ project }: Joined): Generator<Change | null> {
  const { stage, lane, group } = project;
  for (const type of ['frame', 'free_text', 'arrow', 'drawing', 'picture'] as const) {
    for (const one of project[type].values()) {
      const fits =
        (one.stageId === null) === (one.laneId === null) &&
        isOfMap(stage.get(one.stageId ?? ''), one.mapId) &&
        isOfMap(lane.get(one.laneId ?? ''), one.mapId);
      const away = fits ? {} : { stageId: null, laneId: null, ...(one.x === null && unplaced) };
      const alone =
        one.groupId !== null && (one.x === null || !isOfMap(group.get(one.groupId), one.mapId))
          ? { groupId: null }
          : {};
      const values = { ...away, ...alone };
      if (Object.keys(values).length > 0) yield updating(one, values);
    }
  }
}

/** A picture whose lane has gone from under it lies at the beginning of the free area. */
const unplaced = { x: 0, y: 0, width: 320, height: 240 };

/** A stage is of a phase of its own map. */
function* keepPhasesOnOneMap({ project: { stage, phase } }: Joined): Generator<Change | null> {
  for (const one of stage.values()) {
    if (!isOfMap(phase.get(one.phaseId ?? ''), one.mapId)) yield updating(one, { phaseId: null });
  }
}

/** Of notes of one map with one code the one made first keeps it, the others take the next that are free. */
function* tellNotesApart({ project, made }: Joined): Generator<Change | null> {
  const notes = [...project.note.values()].sort(
    (a, b) => compareStamps(made(a.id), made(b.id)) || (a.id < b.id ? -1 : 1),
  );
  const given = new Set<string>();
  const last = new Map<Id, number>();
  for (const { mapId, code } of notes) {
    const known = last.get(mapId) ?? project.map.get(mapId)?.lastCode ?? 0;
    last.set(mapId, Math.max(known, codeOrdinal(code) ?? 0));
  }
  for (const one of notes) {
    const key = `${one.mapId}/${one.code}`;
    if (!given.has(key)) {
      given.add(key);
      continue;
    }
    const ordinal = (last.get(one.mapId) ?? 0) + 1;
    if (ordinal > codeCount) continue;
    last.set(one.mapId, ordinal);
    yield updating(one, { code: codeOf(ordinal) });
  }
  for (const [id, lastCode] of last) {
    const map = project.map.get(id);
    if (map !== undefined) yield updating(map, { lastCode });
  }
}

/** A connector joins two notes of its map. */
function* dropConnectorsAcrossMaps({ project: { connector, note } }: Joined): Generator<Change | null> {
  for (const one of connector.values()) {
    const ends = [note.get(one.fromId), note.get(one.toId)];
    if (one.fromId === one.toId || ends.some((end) => !isOfMap(end, one.mapId))) yield removing(one);
  }
}

const mends: readonly Mend[] = [
  putNotesInPlace,
  putThingsInPlace,
  keepPhasesOnOneMap,
  tellNotesApart,
  dropConnectorsAcrossMaps,
];

/** The project with all that holds between records. */
export function mend({ project, made }: Joined): Project {
  return mends.reduce((mended, one) => apply(mended, diffOf([...one({ project: mended, made })])), project);
}
