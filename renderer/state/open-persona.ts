// The persona whose card is open in the panel of personas; null: all of them are listed.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';

const openStore = createStore<{ readonly id: Id | null }>(() => ({ id: null }));

export const useOpenPersona = (): Id | null => useStore(openStore, ({ id }) => id);

export const openPersona = (id: Id | null): void => openStore.setState({ id });
