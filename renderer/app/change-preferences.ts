// Changes language or appearance: here at once, then for every window and the next start.
import type { Preferences } from '#shared/ipc/contract';
import { sessionStore } from '../state/session';
import { askAloud } from './ask-aloud';

export function changePreferences(change: Partial<Preferences>): void {
  sessionStore.setState((session) => ({ preferences: { ...session.preferences, ...change } }));
  void askAloud('preferences:set', change);
}
