// The order in which the app comes up: one instance, the scheme, guards, and only then windows.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, session } from 'electron';
import { idFromBytes } from '#shared/base/id';
import { appRequests } from '../ipc/app-requests';
import { exportRequests } from '../ipc/export-requests';
import { pictureRequests } from '../ipc/picture-requests';
import { preferencesRequests } from '../ipc/preferences-requests';
import { projectRequests } from '../ipc/project-requests';
import { registerRequests } from '../ipc/register';
import { windowRequests } from '../ipc/window-requests';
import { openProjectHost } from '../project-file/host-client';
import type { HostEntry } from '../project-file/host-process';
import { type MadePages, registerAppScheme, serveApp } from './app-protocol';
import { denyNames, denyNetwork } from './deny-network';
import { type Desk, setDesk } from './desk';
import { forkHost, hostKind } from './fork-host';
import { guardAllContents } from './guard-contents';
import type { Launch } from './launch-arguments';
import { type Log, openLog } from './log-file';
import { doMainJob } from './main-job';
import { keepMenu, spreadPreferences } from './menu';
import { bringToFront, openFile, restoreProjects, tellTrouble } from './open-project';
import { type OpenRequests, projectFileAt, queueOpenRequests } from './open-requests';
import { openPreferences } from './preferences';
import { publishAtMoments } from './publish-moments';
import { shakeHandsBeforeQuit } from './quit-handshake';
import { openRecentFiles } from './recent-files';
import { recoverWindows } from './recover-window';
import { becomeFirstInstance } from './single-instance';
import { prepareAtRest, spareHosts } from './spare-hosts';
import { offerTextMenu } from './text-menu';
import { takeThrowAwayProfile } from './throw-away-profile';
import { openWindowPlaces } from './window-places';

export type AppLaunch = Exclude<Launch, { kind: 'cli' }>;

/** Starts the app, or hands its files to the one that runs already. */
export function startApp(launch: AppLaunch, isDefaultApp: boolean): void {
  if (launch.kind === 'main-job') takeThrowAwayProfile();
  const files = queueOpenRequests();
  let desk: Desk | null = null;
  const comeForward = (): void => {
    if (desk !== null) bringToFront(desk.front() ?? desk.openWindow());
  };
  if (!becomeFirstInstance(files, isDefaultApp, comeForward)) {
    app.exit(0);
    return;
  }
  const log = openLog(join(app.getPath('userData'), 'logs'));
  process.on('uncaughtException', (error) => log.error('main', error.stack ?? String(error)));
  process.on('unhandledRejection', (reason) => log.error('main', `unhandled: ${String(reason)}`));
  if (launch.kind === 'window') {
    for (const file of launch.files) files.add(projectFileAt(file, process.cwd()));
  }
  registerAppScheme();
  denyNames();
  guardAllContents(log);
  const denied: Promise<void>[] = [];
  app.on('session-created', (created) => denied.push(denyNetwork(created, log)));
  const started = app.whenReady().then(async () => {
    const pages = serveApp(session.defaultSession, join(app.getAppPath(), 'dist/renderer'));
    await Promise.all(denied);
    desk = layDesk(log, pages);
    if (launch.kind === 'main-job') return doMainJob(desk, launch.outDir);
    await openFirstWindows(desk, files);
  });
  started.catch((error: unknown) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error('main', reason);
    process.stderr.write(`${reason}\n`);
    app.exit(70);
  });
}

/** Everything windows share, with its listeners in place. */
function layDesk(log: Log, pages: MadePages): Desk {
  const dataFolder = app.getPath('userData');
  const freshId = (): string => idFromBytes(randomBytes);
  const hostFile = (entry: HostEntry): string => join(app.getAppPath(), 'dist/electron', `${entry}.cjs`);
  const hosts = spareHosts((entry) => forkHost(hostFile(entry), { kind: hostKind() }));
  const desk = setDesk({
    log,
    preferences: openPreferences(
      join(dataFolder, 'preferences.json'),
      app.getPreferredSystemLanguages(),
      log,
    ),
    recent: openRecentFiles(join(dataFolder, 'recent.json'), freshId, log),
    pages,
    places: openWindowPlaces(join(dataFolder, 'windows.json'), log),
    dataFolder,
    startHost: () => openProjectHost({ fork: hosts.fork, dataFolder, freshId }),
    freshId,
  });
  registerRequests(
    {
      ...appRequests(desk),
      ...preferencesRequests(desk),
      ...projectRequests(desk),
      ...exportRequests(desk),
      ...pictureRequests(desk),
      ...windowRequests,
    },
    desk,
  );
  spreadPreferences(desk);
  void desk.recent.look();
  keepMenu(desk);
  shakeHandsBeforeQuit(desk);
  recoverWindows(desk);
  publishAtMoments(desk);
  prepareAtRest(desk, hosts.prepare);
  offerTextMenu(desk);
  return desk;
}

/** What a crash left, what was asked for, and where that is nothing, the start screen. */
async function openFirstWindows(desk: Desk, files: OpenRequests): Promise<void> {
  app.on('activate', () => {
    if (desk.windows().length === 0) desk.openWindow();
  });
  await restoreProjects(desk);
  files.serve(async (file) => {
    const opened = file.ok ? await openFile(desk, file.value, desk.front()) : file;
    if (!opened.ok) tellTrouble(desk, opened.error);
  });
  if (desk.windows().length === 0) desk.openWindow();
}
