// A comparison as the rows that a person reads from top to bottom: in the order of the map after, what was removed where
// it stood. Pure.
import type { FieldChange } from '#shared/analysis/compare/changed-fields';
import type { PartComparison } from '#shared/analysis/compare/compare-parts';
import type { MapComparison } from '#shared/analysis/compare-maps';
import type { Id } from '#shared/base/id';
import { touchpointsByStep } from '#shared/model/grouped-tables';
import { mapStructure } from '#shared/model/map-structure';
import type { Project } from '#shared/model/project';
import type { ChangeKind, ComparedField, PartType } from '#shared/text/compare-text';

export interface DiffRow {
  readonly type: PartType;
  /** The part after, or the one that was removed. */
  readonly id: Id;
  readonly mapId: Id;
  readonly name: string;
  /** The names of what it stands in, the outermost first. */
  readonly within: readonly string[];
  readonly kinds: readonly ChangeKind[];
  readonly fields: readonly FieldChange<ComparedField>[];
}

/** A part on its map. */
type Part = Omit<DiffRow, 'kinds' | 'fields'>;

/** Every stage, its steps behind it, their touchpoints behind them. */
function partsOf(project: Project, mapId: Id): readonly Part[] {
  const { stages, stepsOf } = mapStructure(project, mapId);
  const touchpointsOf = touchpointsByStep(project.touchpoint);
  return stages.flatMap((stage): Part[] => [
    { type: 'stage', id: stage.id, mapId, name: stage.name, within: [] },
    ...(stepsOf.get(stage.id) ?? []).flatMap((step): Part[] => [
      { type: 'step', id: step.id, mapId, name: step.title, within: [stage.name] },
      ...(touchpointsOf.get(step.id) ?? []).map(
        ({ id, name }): Part => ({ type: 'touchpoint', id, mapId, name, within: [stage.name, step.title] }),
      ),
    ]),
  ]);
}

interface Marks {
  readonly kinds: ChangeKind[];
  readonly fields: FieldChange<ComparedField>[];
}

/** What happened to each part, by the id of the part after, or of the one removed. */
function marksOf(comparison: MapComparison): ReadonlyMap<Id, Marks> {
  const marks = new Map<Id, Marks>();
  const mark = (id: Id, kind: ChangeKind, fields: readonly FieldChange<ComparedField>[] = []): void => {
    const known = marks.get(id) ?? { kinds: [], fields: [] };
    known.kinds.push(kind);
    known.fields.push(...fields);
    marks.set(id, known);
  };
  const take = <T, F extends ComparedField>(
    { added, removed, moved, changed }: PartComparison<T, F>,
    idOf: (part: T) => Id,
  ): void => {
    for (const part of added) mark(idOf(part), 'added');
    for (const part of removed) mark(idOf(part), 'removed');
    for (const { after } of moved) mark(idOf(after), 'moved');
    for (const { after, fields } of changed) mark(idOf(after), 'changed', fields);
  };
  take(comparison.stages, ({ stage }) => stage.id);
  take(comparison.steps, ({ step }) => step.id);
  take(comparison.touchpoints, ({ touchpoint }) => touchpoint.id);
  return marks;
}

/** Rows of what differs alone. */
export function diffRows(
  project: Project,
  comparison: MapComparison,
  beforeId: Id,
  afterId: Id,
): readonly DiffRow[] {
  const marks = marksOf(comparison);
  const rows: Part[] = [...partsOf(project, afterId)];
  const place = new Map(rows.map((part) => [part.id, part]));
  // What was removed stands behind what it stood behind, as far as that is still there.
  let behind: Part | null = null;
  for (const part of partsOf(project, beforeId)) {
    if (marks.get(part.id)?.kinds.includes('removed')) {
      rows.splice(behind === null ? 0 : rows.indexOf(behind) + 1, 0, part);
      behind = part;
    } else behind = place.get(comparison.counterparts.get(part.id) ?? '') ?? behind;
  }
  return rows.flatMap((part) => {
    const mark = marks.get(part.id);
    return mark === undefined ? [] : [{ ...part, ...mark }];
  });
}
