// What a person chose for an export → the order for the export process. The same for menu, main job, print and
// command line, so that all of them make the same file.

import { basename } from 'node:path';
import type { Id } from '#shared/base/id';
import type { ExportDone } from '#shared/ipc/contract';
import type { ExportOptions } from '#shared/ipc/export-options';
import { type Project, projectRecord } from '#shared/model/project';
import { evenMargins, type PageSetup } from '#shared/scene/pages/page-setup';
import {
  dpiForScale,
  type ExportFormat,
  type ExportReport,
  type ExportRequest,
} from '../export/export-request';
import { mapScene } from './map-scene';

/** White around the map: what home printers cannot print on a sheet, and a breath around a picture. */
const sheetMarginMm = 8;
const pictureMarginMm = 4;
/** The size of the smallest type on tiled sheets, in points: read at arm's length. */
const tiledTypePt = 9;

/** The order to draw the map into `target` (absolute). Throws for a map the project does not have. */
export function mapExport(
  project: Project,
  mapId: Id,
  options: ExportOptions,
  target: string,
): ExportRequest {
  const map = project.map.get(mapId);
  if (map === undefined) throw new Error('no such map');
  return {
    scene: mapScene(project, mapId, options.language),
    format: exportFormat(options),
    target,
    title: `${projectRecord(project).title} — ${map.name}`,
    language: options.language,
    createdAt: Date.now(),
    shadows: options.shadows,
  };
}

/** The pages a person chose. */
export function pageSetup({ paper, orientation, tiled }: ExportOptions): PageSetup {
  if (paper === 'fit') return { paper: 'content', orientation, margins: evenMargins(pictureMarginMm) };
  const sheet = { paper, orientation, margins: evenMargins(sheetMarginMm) };
  return tiled ? { ...sheet, tiling: { by: 'type', typePt: tiledTypePt } } : sheet;
}

function exportFormat(options: ExportOptions): ExportFormat {
  const page = pageSetup(options);
  if (options.format === 'pdf') return { kind: 'pdf', page };
  const { tiling: _oneSheet, ...sheet } = page;
  if (options.format === 'svg') return { kind: 'svg', page: sheet };
  return {
    kind: 'png',
    page: sheet,
    dpi: options.paper === 'fit' ? dpiForScale(options.scale) : options.dpi,
  };
}

/** What the person is told when it is done. */
export const exportDone = ({ target, pages, warnings }: ExportReport): ExportDone => ({
  fileName: basename(target),
  pages,
  warnings: warnings.flatMap((warning) =>
    warning.kind === 'type-too-small' ? [{ code: 'tiny-type' as const, points: warning.smallestTypePt }] : [],
  ),
});
