// The ISO 216 sheets a map is printed on. Millimetres become points exactly (1 pt = 1/72 in, 1 in = 25.4 mm).

export const paperNames = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
/** Smallest first. */
export type PaperName = (typeof paperNames)[number];

export const orientations = ['portrait', 'landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** Width and height of a page or a sheet, in points. */
export interface SizePt {
  readonly width: number;
  readonly height: number;
}

const portraitMm: Readonly<Record<PaperName, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
};

/** Millimetres in points. */
export const mmToPt = (mm: number): number => (mm * 72) / 25.4;

/** The sheet's size in points. */
export function paperSize(paper: PaperName, orientation: Orientation): SizePt {
  const [short, long] = portraitMm[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return { width: mmToPt(width), height: mmToPt(height) };
}
