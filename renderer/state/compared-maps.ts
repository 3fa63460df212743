// Which two maps are compared in this window, and how they are looked at. Nothing of it is saved.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';
import { mapsOf, type Project } from '#shared/model/project';

export interface ComparedMaps {
  readonly beforeId: Id | null;
  readonly afterId: Id | null;
  readonly look: 'list' | 'beside';
}

const comparedStore = createStore<ComparedMaps>(() => ({ beforeId: null, afterId: null, look: 'list' }));

export const useCompared = (): ComparedMaps => useStore(comparedStore);

export const comparedNow = (): ComparedMaps => comparedStore.getState();

export const compareThese = (change: Partial<ComparedMaps>): void => comparedStore.setState(change);

/**
 * What a map is compared with unless somebody says otherwise, the earlier one first: a copy with its original, an original
 * with its first copy, another one with its neighbour. Null where there is no other map.
 */
export function usualPair(project: Project, mapId: Id): readonly [beforeId: Id, afterId: Id] | null {
  const maps = mapsOf(project);
  const origin = project.map.get(mapId)?.originMapId ?? null;
  if (origin !== null && project.map.has(origin)) return [origin, mapId];
  const copy = maps.find(({ originMapId }) => originMapId === mapId);
  if (copy !== undefined) return [mapId, copy.id];
  const at = maps.findIndex(({ id }) => id === mapId);
  const other = maps[at - 1] ?? maps[at + 1];
  if (other === undefined) return null;
  return maps.indexOf(other) < at ? [other.id, mapId] : [mapId, other.id];
}
