// Connecting by keyboard while it lasts: from which note, at which one it aims. Over as soon as anything else is
// selected or typed; it never changes the document.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Id } from '#shared/base/id';
import type { Aim } from '../tools/connect/connect-keys';
import { type SessionState, sessionStore, useSession } from './session';

const aimStore = createStore<{ readonly aim: Aim | null }>(() => ({ aim: null }));

/** It lasts while its first note is all that is selected. */
const lasts = ({ fromId }: Aim, { selection, editing }: SessionState): boolean =>
  editing === null && selection.size === 1 && selection.has(fromId);

/** Begins at a note, or aims at another; null ends it. */
export const setAim = (aim: Aim | null): void => aimStore.setState({ aim });

export const beginAim = (fromId: Id): void => setAim({ fromId, toId: null });

export function aimNow(): Aim | null {
  const { aim } = aimStore.getState();
  return aim !== null && lasts(aim, sessionStore.getState()) ? aim : null;
}

/** `aimNow` for a component that is drawn anew when it changes. */
export function useAim(): Aim | null {
  const { aim } = useStore(aimStore);
  const lives = useSession((session) => aim !== null && lasts(aim, session));
  return lives ? aim : null;
}
