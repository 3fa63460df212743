// What the list says of each map, counted in one go over the tables.
import type { Id } from '#shared/base/id';
import type { Project } from '#shared/model/project';

export interface MapSummary {
  /** The name of its persona; null: none. */
  readonly persona: string | null;
  readonly steps: number;
  readonly touchpoints: number;
  readonly notes: number;
}

/** How many of a table's records stand on each map, by the map that each of them is told to be on. */
function countedByMap<R>(
  records: Iterable<R>,
  mapOf: (record: R) => Id | undefined,
): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const record of records) {
    const mapId = mapOf(record);
    if (mapId !== undefined) counts.set(mapId, (counts.get(mapId) ?? 0) + 1);
  }
  return counts;
}

type Counted = Pick<Project, 'map' | 'persona' | 'stage' | 'step' | 'touchpoint' | 'note'>;

export function mapSummaries(project: Counted): ReadonlyMap<Id, MapSummary> {
  const { persona, stage, step, touchpoint, note } = project;
  const mapOfStep = (stepId: Id): Id | undefined => stage.get(step.get(stepId)?.stageId ?? '')?.mapId;
  const steps = countedByMap(step.keys(), mapOfStep);
  const touchpoints = countedByMap(touchpoint.values(), ({ stepId }) => mapOfStep(stepId));
  const notes = countedByMap(note.values(), ({ mapId }) => mapId);
  return new Map(
    [...project.map.values()].map(({ id, personaId }) => [
      id,
      {
        persona: (personaId === null ? undefined : persona.get(personaId)?.name) ?? null,
        steps: steps.get(id) ?? 0,
        touchpoints: touchpoints.get(id) ?? 0,
        notes: notes.get(id) ?? 0,
      },
    ]),
  );
}
