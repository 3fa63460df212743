// How a project comes into a window: from a file, from a template or example, or back from a crash. A file that
// is open already is brought to the front instead.
import { app } from 'electron';
import type { AppError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { AnyRecord } from '#shared/model/records';
import type { ProjectHost } from '../project-file/host-client';
import type { OpenedProject } from '../project-file/host-protocol';
import { sessionIds } from '../project-file/session-folder';
import type { Desk } from './desk';
import { naming } from './naming';
import { holdProject, type ProjectSession } from './project-session';
import type { ProjectWindow } from './project-window';

/**
 * Opens the file in `window` where that shows the start screen, else in a new one; a file that is open comes to
 * the front; one that is just being closed is waited for, or it would be read half-written. After a failure
 * everything is as it was.
 */
export async function openFile(desk: Desk, path: string, window?: ProjectWindow): Promise<Result<null>> {
  const there = desk.windowOfFile(path);
  if (there !== undefined) {
    if (there.closing !== null) {
      await there.closing;
      // Not in the window it left: that may be about to go.
      return openFile(desk, path, window === there ? undefined : window);
    }
    bringToFront(there);
    return ok(null);
  }
  const opened = await begin(desk, window, path, async (host) => {
    const taken = await host.open(path);
    return taken.ok ? taken : fail(naming(taken.error, path));
  });
  if (!opened.ok) return opened;
  remember(desk, path);
  return ok(null);
}

/** Makes a project of the records, in `window` where that shows the start screen, else in a new one. */
export const openNew = (
  desk: Desk,
  records: readonly AnyRecord[],
  window?: ProjectWindow,
): Promise<Result<ProjectWindow>> => begin(desk, window, null, (host) => host.create(records, [], null));

/**
 * Goes on with what a crash or a quit left behind, each project in a window of its own. Must be done before files
 * are opened: one of them may be such a project's.
 */
export async function restoreProjects(desk: Desk): Promise<void> {
  if ((await sessionIds(desk.dataFolder)).length === 0) return;
  const finder = desk.startHost();
  const found = await finder.recoverable();
  await finder.close();
  if (!found.ok) return tellTrouble(desk, found.error);
  const restored = await Promise.all(
    found.value.map(({ sessionId }) => begin(desk, undefined, null, (host) => host.restore(sessionId))),
  );
  for (const project of restored) if (!project.ok) tellTrouble(desk, project.error);
}

/** Says an error that no window asked for: in front. */
export function tellTrouble(desk: Desk, error: AppError): void {
  (desk.front() ?? desk.openWindow()).tell('project:trouble', error);
}

/** The list of the app and of the system. */
export function remember(desk: Desk, path: string): void {
  desk.recent.add(path);
  app.addRecentDocument(path);
}

/** Makes the window the one a person looks at. */
export function bringToFront(window: ProjectWindow): void {
  if (window.browser.isMinimized()) window.browser.restore();
  window.browser.show();
  window.browser.focus();
}

type OpenProject = (host: ProjectHost) => Promise<Result<OpenedProject>>;

/** Opens in `window` where it is free, else in a new one; `file`: the path on its way, if there is one. */
async function begin(
  desk: Desk,
  window: ProjectWindow | undefined,
  file: string | null,
  open: OpenProject,
): Promise<Result<ProjectWindow>> {
  // First of all, so that the file is read while a new window comes up.
  const host = desk.startHost();
  const reading = open(host);
  const free = window !== undefined && window.opening === null;
  const into = free ? window : desk.openWindow();
  into.openingFile = file;
  const opening = enter(desk, into, host, reading);
  into.opening = opening;
  desk.projectsChanged();
  into.tell('project:opened', null);
  const opened = await opening;
  into.openingFile = null;
  if (opened.ok) return ok(into);
  into.opening = null;
  desk.projectsChanged();
  if (!free && desk.windows().length > 1) into.browser.destroy();
  else into.tell('project:closed', null);
  return opened;
}

async function enter(
  desk: Desk,
  window: ProjectWindow,
  host: ProjectHost,
  reading: Promise<Result<OpenedProject>>,
): Promise<Result<ProjectSession>> {
  const opened = await reading;
  if (!opened.ok) {
    await host.close();
    return opened;
  }
  const session = holdProject(host, opened.value, desk.startHost, {
    status: (status) => window.tell('project:status', status),
    trouble: (error) => window.tell('project:trouble', error),
  });
  window.session = session;
  return ok(session);
}
