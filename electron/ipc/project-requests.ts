// What a window asks about its project: to begin one, to store an edit, to put it into a file, to leave it.
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { SaveStatus } from '#shared/ipc/contract';
import { chooseTarget, leaveProject } from '../shell/close-project';
import type { Desk } from '../shell/desk';
import { chooseProjects } from '../shell/dialogs';
import { naming } from '../shell/naming';
import { startingRecords } from '../shell/new-project';
import { openFile, openNew, remember } from '../shell/open-project';
import type { ProjectSession } from '../shell/project-session';
import type { ProjectWindow } from '../shell/project-window';
import type { HandlersOf } from './register';

const notOpen = fail(appError('session/not-open'));

export const projectRequests = (desk: Desk): HandlersOf<'project'> => ({
  'project:new': async (window, source) => {
    const records = startingRecords(source, desk.freshId);
    if (!records.ok) return records;
    const opened = await openNew(desk, records.value, window);
    return opened.ok ? ok(null) : opened;
  },
  'project:open': async (window) => {
    for (const path of await chooseProjects(window.browser, desk.language())) {
      const opened = await openFile(desk, path, window);
      if (!opened.ok) return opened;
    }
    return ok(null);
  },
  'project:open-recent': (window, { id }) => {
    const path = desk.recent.pathOf(id);
    return path === undefined ? fail(appError('file/not-found')) : openFile(desk, path, window);
  },
  'project:forget-recent': (_window, { id }) => {
    desk.recent.forget(id);
    return ok(desk.recent.list());
  },
  'project:load': async (window) => {
    const opened = await window.opening;
    if (opened === null) return notOpen;
    if (!opened.ok) return opened;
    const project = await opened.value.load();
    window.hasLoaded();
    return project;
  },
  'project:commit': ({ session }, { commit }) => session?.commit(commit) ?? notOpen,
  'project:history': ({ session }, { before, limit }) => session?.history(before, limit) ?? notOpen,
  'project:replayable': (window, replayable) => {
    window.replayable = replayable;
    desk.projectsChanged();
    return ok(null);
  },
  'project:save': (window) => {
    const { session } = window;
    if (session === null) return notOpen;
    return session.target() === null ? saveAs(desk, window, session) : session.save(true);
  },
  'project:save-as': (window) => (window.session === null ? notOpen : saveAs(desk, window, window.session)),
  'project:save-copy': async (window) => {
    const { session } = window;
    if (session === null) return notOpen;
    const target = await chooseTarget(desk, window, session, 'copy');
    return target === null ? ok(null) : session.saveCopy(target);
  },
  'project:close': async (window) => {
    await leaveProject(desk, window, false);
    return ok(null);
  },
});

/** Asks for a file; one that another window has open is refused, or both would publish to it in turn. */
async function saveAs(
  desk: Desk,
  window: ProjectWindow,
  session: ProjectSession,
): Promise<Result<SaveStatus | null>> {
  const target = await chooseTarget(desk, window, session, 'save');
  if (target === null) return ok(null);
  const holder = desk.windowOfFile(target);
  if (holder !== undefined && holder !== window) return fail(naming(appError('disk/busy'), target));
  const saved = await session.saveAs(target);
  if (saved.ok) remember(desk, target);
  return saved;
}
