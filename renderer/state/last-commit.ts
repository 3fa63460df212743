// The commit made last in this window, for whoever tells of what was done. Not kept: the log is the memory.
import { createStore } from 'zustand/vanilla';
import type { Commit } from '#shared/change/commit';

export const lastCommit = createStore<{ readonly commit: Commit | null }>(() => ({ commit: null }));
