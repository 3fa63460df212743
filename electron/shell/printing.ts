// Prints a map through the system's dialog: drawn once as SVG by the export process, shown part by part on sheets of
// their true size in a hidden window, and handed to the printer. Nothing stays behind, whether it was printed or not.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import { fail, ok, type Result } from '#shared/base/result';
import type { ExportOptions } from '#shared/ipc/export-options';
import { pageSetupOf } from '#shared/ipc/page-setup-of';
import type { Page } from '#shared/scene/pages/page';
import { evenMargins } from '#shared/scene/pages/page-setup';
import { paginate } from '#shared/scene/pages/paginate';
import type { ExportRequest } from '../export/export-request';
import { appOrigin, type MadePages } from './app-protocol';
import { exportTo } from './export-project';
import { printPage } from './print-page';
import type { ProjectSession } from './project-session';

const micrometresPerPoint = 25_400 / 72;

/** Shows the system's print dialog for the map. Cancelling there is `ok(null)`. */
export async function printMap(
  made: MadePages,
  session: ProjectSession,
  mapId: Id,
  options: ExportOptions,
): Promise<Result<null>> {
  const { mapExport } = await import('./map-export');
  // A printer has sheets: a map that would be "as large as it is" is put on one.
  const onSheets: ExportOptions = { ...options, paper: options.paper === 'fit' ? 'A4' : options.paper };
  const request = mapExport(session.project(), mapId, onSheets, '');
  const { pages } = paginate(request.scene, pageSetupOf(onSheets));
  const drawn = await drawMap(session, request);
  return drawn.ok ? printSheets(made, pages, drawn.value) : drawn;
}

/** The whole map as one SVG text in board units. */
async function drawMap(session: ProjectSession, request: ExportRequest): Promise<Result<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'wayboard-print-'));
  try {
    const target = join(folder, 'map.svg');
    const page = { paper: 'content', orientation: 'portrait', margins: evenMargins(0) } as const;
    const drawn = await exportTo(
      session,
      { ...request, target, format: { kind: 'svg', page } },
      () => undefined,
    );
    return drawn.ok ? ok(await readFile(target, 'utf8')) : drawn;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function printSheets(made: MadePages, pages: readonly Page[], map: string): Promise<Result<null>> {
  const [first] = pages;
  if (first === undefined) throw new Error('a pagination without pages');
  const base = `${appOrigin}/print/${randomUUID()}/`;
  const { html, css } = printPage(pages);
  made.put(`${base}sheets.html`, html);
  made.put(`${base}sheets.css`, css);
  made.put(`${base}map.svg`, map);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  try {
    await window.loadURL(`${base}sheets.html`);
    return await print(window, first);
  } finally {
    window.destroy();
    made.drop(base);
  }
}

function print(window: BrowserWindow, { width, height }: Page): Promise<Result<null>> {
  const landscape = width > height;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const size = {
    width: Math.round(short * micrometresPerPoint),
    height: Math.round(long * micrometresPerPoint),
  };
  return new Promise((resolve) => {
    window.webContents.print(
      { silent: false, printBackground: true, landscape, pageSize: size, margins: { marginType: 'none' } },
      (success, reason) => {
        const cancelled = reason === 'Print job canceled';
        resolve(success || cancelled ? ok(null) : fail(appError('print/failed', { name: reason })));
      },
    );
  });
}
