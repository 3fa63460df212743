// Exports the map of a window's project: asks where, draws in a process of its own, tells the window how far it
// is. The renderer gives no path and gets none.
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import { fail, ok, type Result } from '#shared/base/result';
import type { ExportDone } from '#shared/ipc/contract';
import type { ExportOptions } from '#shared/ipc/export-options';
import { projectRecord } from '#shared/model/project';
import { speak } from '#shared/text/language';
import { shellText } from '#shared/text/shell-text';
import type { ExportReport, ExportRequest } from '../export/export-request';
import { runExport } from '../export/run-export';
import type { Desk } from './desk';
import { chooseSaveTarget } from './dialogs';
import { fileNameOf } from './file-name';
import { forkHost, hostKind } from './fork-host';
import type { ProjectSession } from './project-session';
import type { ProjectWindow } from './project-window';

/** Progress is told in whole hundredths. */
const steps = 100;

/** Asks for a file and exports; null when cancelled. The window remembers the file. */
export async function exportWithDialog(
  desk: Desk,
  window: ProjectWindow,
  mapId: Id,
  options: ExportOptions,
): Promise<Result<ExportDone | null>> {
  const { session } = window;
  if (session === null) return fail(appError('session/not-open'));
  const map = session.project().map.get(mapId);
  if (map === undefined) return fail(appError('map/not-found'));
  const target = await chooseSaveTarget(window.browser, {
    title: speak(shellText, desk.language()).exportTitle,
    name: proposedName(desk, session, map.name, options),
    folder: folderOf(session),
    filters: [{ name: options.format.toUpperCase(), extensions: [options.format] }],
    extension: options.format,
  });
  if (target === null) return ok(null);
  const { exportDone, mapExport } = await import('./map-export');
  const request = mapExport(session.project(), mapId, options, target);
  const done = await exportTo(session, request, (share) =>
    window.tell('export:progress', { done: Math.round(share * steps), total: steps }),
  );
  if (!done.ok) {
    desk.log.warn('export', JSON.stringify(done.error));
    return done;
  }
  window.lastExport = done.value.target;
  return ok(exportDone(done.value));
}

/** Runs the export of a session's project. */
export function exportTo(
  session: ProjectSession,
  request: ExportRequest,
  onProgress: (share: number) => void,
): Promise<Result<ExportReport>> {
  const dist = join(app.getAppPath(), 'dist');
  return runExport(request, {
    fork: () => forkHost(join(dist, 'electron/export-host.cjs'), { kind: hostKind() }),
    fontsDir: join(dist, 'assets/fonts'),
    readImage: session.picture,
    onProgress,
  });
}

/** Project and map, as a file name; alike where a project has one map of its own name. */
function proposedName(
  desk: Desk,
  session: ProjectSession,
  mapName: string,
  { format }: ExportOptions,
): string {
  const { title } = projectRecord(session.project());
  const both = title === mapName || mapName === '' ? title : `${title} — ${mapName}`;
  return `${fileNameOf(both, speak(shellText, desk.language()).untitled)}.${format}`;
}

function folderOf(session: ProjectSession): string | undefined {
  const target = session.target();
  return target === null ? undefined : dirname(target);
}
