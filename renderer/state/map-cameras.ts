// The camera that each map of the window was left with, so that going from map to map is going back to a place. Never
// saved; forgotten with the project.
import type { Camera } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { documentStore } from './document';
import { sessionStore } from './session';

const cameras = new Map<Id, Camera>();

documentStore.subscribe(({ mapId }, before) => {
  if (mapId === before.mapId || before.mapId === null) return;
  if (mapId === null) cameras.clear();
  else cameras.set(before.mapId, sessionStore.getState().camera);
});

/** Null for a map that has not been left yet. */
export const cameraOfMap = (mapId: Id): Camera | null => cameras.get(mapId) ?? null;
