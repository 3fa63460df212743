// `test` with a hand on the board of a new blank project.
import { join } from 'node:path';
import { makeProject } from '../harness/project-files';
import type { RunningApp } from '../harness/running-app';
import { test as base } from '../harness/test';
import { BoardHand } from './board-hand';

export const test = base.extend<{ hand: BoardHand; app: RunningApp }>({
  app: async ({ launch, folder }, use) => use(await launch({ args: [makeProject(join(folder, 'map.cjm'))] })),
  hand: async ({ app }, use) => use(await BoardHand.take(app)),
});

export { expect } from '../harness/test';
