// What a person chose for an export → the paper it is drawn on. The same in the dialog, which says what will come of
// it, and in every writer.
import { evenMargins, type PageSetup } from '../scene/pages/page-setup';
import type { ExportOptions } from './export-options';

/** White around the map: what home printers cannot print on a sheet, and a breath around a picture. */
const sheetMarginMm = 8;
const pictureMarginMm = 4;
/** The size of the smallest type on tiled sheets, in points: read at arm's length. */
const tiledTypePt = 9;

export function pageSetupOf({
  paper,
  orientation,
  tiled,
}: Pick<ExportOptions, 'paper' | 'orientation' | 'tiled'>): PageSetup {
  if (paper === 'fit') return { paper: 'content', orientation, margins: evenMargins(pictureMarginMm) };
  const sheet = { paper, orientation, margins: evenMargins(sheetMarginMm) };
  return tiled ? { ...sheet, tiling: { by: 'type', typePt: tiledTypePt } } : sheet;
}
