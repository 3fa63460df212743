// What a person chose for an export → the order for the export process. The same for menu, main job, print and
// command line, so that all of them make the same file.

import { basename } from 'node:path';
import type { Id } from '#shared/base/id';
import type { ExportDone } from '#shared/ipc/contract';
import type { ExportOptions } from '#shared/ipc/export-options';
import { pageSetupOf } from '#shared/ipc/page-setup-of';
import { type Project, projectRecord } from '#shared/model/project';
import {
  dpiForScale,
  type ExportFormat,
  type ExportReport,
  type ExportRequest,
} from '../export/export-request';
import { mapScene } from './map-scene';

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
    scene: mapScene(project, mapId, options),
    format: exportFormat(options),
    target,
    title: `${projectRecord(project).title} — ${map.name}`,
    language: options.language,
    createdAt: Date.now(),
    shadows: options.shadows,
  };
}

function exportFormat(options: ExportOptions): ExportFormat {
  const page = pageSetupOf(options);
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
