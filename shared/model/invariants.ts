// What holds in every project between its records. Checked at intake, after uniting, and by tests after every
// command; a project that breaks one of these is never written.
import { type Id, isId } from '../base/id';
import { lyingProblems } from './lying-problems';
import { codeOrdinal } from './note-code';
import { allRecords, findRecord, type Project } from './project';
import { idsIn, recordTypes, referencesTo, type TypeName, typeNames } from './records';
import { holdsNotes } from './records/lane';

/** A broken invariant: its name and the record that shows it. */
export interface Problem {
  readonly invariant:
    | 'one-project-record'
    | 'references-exist'
    | 'note-in-cell-or-parking'
    | 'cell-in-own-map'
    | 'lane-holds-notes'
    | 'codes-unique'
    | 'codes-given-out'
    | 'lying-whole'
    | 'lying-over-cell-or-free'
    | 'lying-in-own-map'
    | 'group-in-own-map'
    | 'phase-in-own-map'
    | 'connector-in-own-map'
    | 'connector-joins-two'
    | 'ids-unique';
  readonly type: TypeName;
  readonly id: Id;
}

function* referenceProblems(project: Project): Generator<Problem> {
  for (const target of typeNames) {
    for (const reference of referencesTo.get(target) ?? []) {
      for (const record of project[reference.type].values()) {
        if (idsIn(record, reference).some((id) => !project[target].has(id))) {
          yield { invariant: 'references-exist', type: reference.type, id: record.id };
        }
      }
    }
  }
}

function* noteProblems(project: Project): Generator<Problem> {
  const codes = new Set<string>();
  for (const note of project.note.values()) {
    const problem = (invariant: Problem['invariant']): Problem => ({ invariant, type: 'note', id: note.id });
    if ((note.stageId === null) !== (note.laneId === null)) yield problem('note-in-cell-or-parking');
    const stage = note.stageId === null ? undefined : project.stage.get(note.stageId);
    const lane = note.laneId === null ? undefined : project.lane.get(note.laneId);
    if ((stage ?? note).mapId !== note.mapId || (lane ?? note).mapId !== note.mapId)
      yield problem('cell-in-own-map');
    if (lane !== undefined && !holdsNotes(lane.kind)) yield problem('lane-holds-notes');
    const code = `${note.mapId}/${note.code}`;
    if (codes.has(code)) yield problem('codes-unique');
    codes.add(code);
    const ordinal = codeOrdinal(note.code);
    const map = project.map.get(note.mapId);
    if (map !== undefined && (ordinal === null || ordinal > map.lastCode)) yield problem('codes-given-out');
  }
}

function* structureProblems(project: Project): Generator<Problem> {
  for (const stage of project.stage.values()) {
    const phase = stage.phaseId === null ? undefined : project.phase.get(stage.phaseId);
    if (phase !== undefined && phase.mapId !== stage.mapId) {
      yield { invariant: 'phase-in-own-map', type: 'stage', id: stage.id };
    }
  }
}

function* connectorProblems(project: Project): Generator<Problem> {
  for (const { id, mapId, fromId, toId } of project.connector.values()) {
    const ends = [project.note.get(fromId), project.note.get(toId)];
    if (ends.some((end) => end !== undefined && end.mapId !== mapId)) {
      yield { invariant: 'connector-in-own-map', type: 'connector', id };
    }
    if (fromId === toId) yield { invariant: 'connector-joins-two', type: 'connector', id };
  }
}

function* identityProblems(project: Project): Generator<Problem> {
  const [first, ...others] = project.project.keys();
  if (first === undefined || others.length > 0) {
    yield { invariant: 'one-project-record', type: 'project', id: others[0] ?? '' };
  }
  const seen = new Set<Id>();
  for (const record of allRecords(project)) {
    if (seen.has(record.id) || !isId(record.id))
      yield { invariant: 'ids-unique', type: record.type, id: record.id };
    seen.add(record.id);
  }
}

/** All broken invariants; empty for a good project. Linear in the number of records. */
export function checkProject(project: Project): readonly Problem[] {
  return [
    ...identityProblems(project),
    ...referenceProblems(project),
    ...noteProblems(project),
    ...connectorProblems(project),
    ...lyingProblems(project),
    ...structureProblems(project),
  ];
}

/** The map a record belongs to, walking up its owners; null for what the whole file shares. */
export function mapIdOf(project: Project, id: Id): Id | null {
  let record = findRecord(project, id);
  while (record !== undefined) {
    if (record.type === 'map') return record.id;
    const above: Id | undefined = Object.entries(recordTypes[record.type].fields)
      .filter(([, field]) => field.target !== null && field.onRemove === 'take-along')
      .map(([name]) => (record as unknown as Record<string, Id | null>)[name])
      .find((owner): owner is Id => typeof owner === 'string');
    record = above === undefined ? undefined : findRecord(project, above);
  }
  return null;
}
