// The map that a person is about to copy for another persona; null while nobody is.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';

const copyStore = createStore<{ readonly mapId: Id | null }>(() => ({ mapId: null }));

export const useMapCopy = (): Id | null => useStore(copyStore, ({ mapId }) => mapId);

export const openMapCopy = (mapId: Id): void => copyStore.setState({ mapId });

export const closeMapCopy = (): void => copyStore.setState({ mapId: null });
