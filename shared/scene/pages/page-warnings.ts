// What a person should know before printing. Values, not sentences: the words stand in `text/`.
import type { Scene } from '../primitives';
import { longestSidePt, ptPerUnit } from './content-page';
import { type PageSetup, printArea } from './page-setup';
import { type Orientation, type PaperName, paperNames } from './paper-sizes';
import { sheetScale } from './sheet-page';
import { tileGrid } from './tiled-pages';
import { readableTypePt, smallestTypeSize } from './type-on-paper';

/** A way to keep the type readable. */
export type Remedy =
  | { readonly kind: 'larger-paper'; readonly paper: PaperName; readonly orientation: Orientation }
  /** The same paper, tiled by type at 6 pt: so many sheets. */
  | { readonly kind: 'tiling'; readonly sheets: number };

export type PageWarning =
  | { readonly kind: 'type-too-small'; readonly smallestTypePt: number; readonly remedies: readonly Remedy[] }
  /** The map at its own size would exceed what PDF viewers open; it was drawn at `scale` of its size (0 … 1). */
  | { readonly kind: 'reduced-to-page-limit'; readonly limitPt: number; readonly scale: number };

/** The warnings for pages drawn at `scale` points per board unit. */
export function pageWarnings(scene: Scene, setup: PageSetup, scale: number): readonly PageWarning[] {
  const warnings: PageWarning[] = [];
  const smallest = smallestTypeSize(scene);
  if (smallest !== undefined && smallest * scale < readableTypePt - 1e-9) {
    const remedies = remediesFor(scene, setup, smallest);
    warnings.push({ kind: 'type-too-small', smallestTypePt: smallest * scale, remedies });
  }
  if (setup.paper === 'content' && scale < ptPerUnit) {
    warnings.push({ kind: 'reduced-to-page-limit', limitPt: longestSidePt, scale: scale / ptPerUnit });
  }
  return warnings;
}

function remediesFor(scene: Scene, setup: PageSetup, smallest: number): readonly Remedy[] {
  const { paper, orientation, margins } = setup;
  const sheet = paper === 'content' ? 'A4' : paper;
  const larger = paperNames
    .slice(paperNames.indexOf(sheet) + 1)
    .find((name) => smallest * sheetScale(scene, name, orientation, margins) >= readableTypePt);
  const area = printArea(sheet, orientation, margins);
  const scale = readableTypePt / smallest;
  const grid = tileGrid(scene, area.width / scale, area.height / scale);
  const tiling: Remedy = { kind: 'tiling', sheets: grid.columns.length * grid.rows.length };
  return larger ? [{ kind: 'larger-paper', paper: larger, orientation }, tiling] : [tiling];
}
