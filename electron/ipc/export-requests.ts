// What a window asks to have drawn: an export, a print, and to be shown where the export lies.
import { shell } from 'electron';
import { appError } from '#shared/base/errors';
import { fail, ok } from '#shared/base/result';
import type { Desk } from '../shell/desk';
import { exportWithDialog } from '../shell/export-project';
import { printMap } from '../shell/printing';
import type { HandlersOf } from './register';

export const exportRequests = (desk: Desk): HandlersOf<'export' | 'print'> => ({
  'export:run': (window, { mapId, options }) => exportWithDialog(desk, window, mapId, options),
  'export:reveal': ({ lastExport }) => {
    if (lastExport === null) return fail(appError('file/not-found'));
    shell.showItemInFolder(lastExport);
    return ok(null);
  },
  'print:run': ({ session }, { mapId, options }) => {
    if (session === null) return fail(appError('session/not-open'));
    if (!session.project().map.has(mapId)) return fail(appError('map/not-found'));
    return printMap(desk.pages, session, mapId, options);
  },
});
