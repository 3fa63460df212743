// What the picture of a map is made of: while every one of these is the same, so is the picture.
import type { Id } from '#shared/base/id';
import { idsByType, whatBelongsTo } from '#shared/change/what-belongs';
import type { Project } from '#shared/model/project';

/** The records of the map and of the maps whose curves lie over its own, and the tables of what they name. */
export function shownOnMap(project: Project, mapId: Id): readonly unknown[] {
  const ids = new Set([mapId]);
  for (const lane of project.lane.values())
    if (lane.mapId === mapId) for (const id of lane.overlayMapIds) ids.add(id);
  const maps = [...ids].flatMap((id) => project.map.get(id) ?? []);
  if (maps[0]?.id !== mapId) return [];
  const { persona, channel, department, image } = project;
  return [
    // The settings of the project stand in its own record.
    project.project,
    persona,
    channel,
    department,
    image,
    ...maps,
    ...whatBelongsTo(project, idsByType(maps)).values(),
  ];
}
