// What a person chooses about paper. Only data: it crosses processes and is remembered between exports.
import { mmToPt, type Orientation, type PaperName, paperSize, type SizePt } from './paper-sizes';

/** Unprinted edge of every page, in millimetres. */
export interface MarginsMm {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How large a map is drawn when it is spread over many sheets. */
export type Tiling =
  /** As large as needed for the smallest type to measure `typePt` points on paper. */
  | { readonly by: 'type'; readonly typePt: number }
  /** As large as `columns` sheets side by side allow. */
  | { readonly by: 'columns'; readonly columns: number };

export interface PageSetup {
  /** `content`: one page exactly around the map, 1 board unit = 1/96 in (0.75 pt). */
  readonly paper: PaperName | 'content';
  /** Of no effect for `content`. */
  readonly orientation: Orientation;
  readonly margins: MarginsMm;
  /** Absent: the whole map on one sheet. Of no effect for `content`. */
  readonly tiling?: Tiling;
}

/** The same margin on all four sides, in millimetres. */
export const evenMargins = (mm: number): MarginsMm => ({ top: mm, right: mm, bottom: mm, left: mm });

/** The part of a sheet inside its margins, in points from the sheet's top left corner. */
export interface PrintArea extends SizePt {
  readonly left: number;
  readonly top: number;
}

/**
 * The print area of a sheet. Margins that would leave less than a tenth of a side are shrunk in proportion,
 * so that there is always something to draw on.
 */
export function printArea(paper: PaperName, orientation: Orientation, margins: MarginsMm): PrintArea {
  const sheet = paperSize(paper, orientation);
  const [left, width] = inside(sheet.width, mmToPt(margins.left), mmToPt(margins.right));
  const [top, height] = inside(sheet.height, mmToPt(margins.top), mmToPt(margins.bottom));
  return { left, top, width, height };
}

function inside(side: number, before: number, after: number): readonly [start: number, length: number] {
  const most = side * 0.9;
  const shrink = before + after > most ? most / (before + after) : 1;
  return [before * shrink, side - (before + after) * shrink];
}
