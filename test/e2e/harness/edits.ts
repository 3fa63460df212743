// Edits as a window makes them, sent through the bridge without its board.

import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { idFromBytes } from '../../../shared/base/id';
import { unwrap } from '../../../shared/base/result';
import type { LoadedProject } from '../../../shared/ipc/contract';
import { recordsOf } from '../../../shared/ipc/records-text';
import type { AnyRecord } from '../../../shared/model/records';
import type { RunningApp } from './running-app';

type Loaded = Omit<LoadedProject, 'records'> & { readonly records: readonly AnyRecord[] };

export async function loadProject(app: RunningApp, page = app.page): Promise<Loaded> {
  const loaded = unwrap(await app.ask('project:load', {}, page));
  return { ...loaded, records: recordsOf(loaded.records) };
}

/** The project's own record, as main has it. */
async function ownRecord(app: RunningApp, page: Page) {
  const { records, lastSeq } = await loadProject(app, page);
  const project = records.find((record) => record.type === 'project');
  if (project === undefined) throw new Error('a project without its record');
  return { project, lastSeq };
}

export const titleOf = async (app: RunningApp, page = app.page): Promise<string> =>
  (await ownRecord(app, page)).project.title;

/** The commit that gives the project a new title. */
export async function retitling(app: RunningApp, title: string, page = app.page) {
  const { project, lastSeq } = await ownRecord(app, page);
  const freshId = () => idFromBytes(randomBytes);
  const change = { kind: 'update', type: 'project', id: project.id } as const;
  return {
    id: freshId(),
    seq: lastSeq + 1,
    at: Date.now(),
    authorId: null,
    label: 'rename-project',
    gestureId: freshId(),
    diff: [{ ...change, before: { title: project.title }, after: { title } }],
  };
}

/** Gives the project a new title; it is durable when this resolves. */
export async function retitle(app: RunningApp, title: string, page = app.page): Promise<void> {
  unwrap(await app.ask('project:commit', { commit: await retitling(app, title, page) }, page));
}
