// The shape of the generated metrics file, as build/fonts writes it and font-metrics.ts reads it. Only data.
import type { FontFace } from '../../base/font-face';

/** One pass of ligatures over the text: the characters that become one, and the character they become. */
export type LigatureTable = readonly (readonly (readonly [parts: readonly number[], whole: number])[])[];

/** One face; lengths are in font units, `descent` is positive downwards. */
export interface FaceTable {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Advance of the glyph that stands for missing characters. */
  readonly missingAdvance: number;
  /** The characters of the face in order, as [first, count] runs; the three lists below follow this order. */
  readonly codePoints: readonly (readonly [first: number, count: number])[];
  readonly advances: readonly number[];
  /** Row and column of each character in `kerning`. */
  readonly leftClasses: readonly number[];
  readonly rightClasses: readonly number[];
  readonly kerning: readonly (readonly number[])[];
  /** Characters that kerning looks through (combining accents). */
  readonly marks: readonly number[];
  readonly ligatures: LigatureTable;
}

export interface MetricsTable {
  /** Fingerprint of the fonts and of the code that read them. */
  readonly source: string;
  readonly faces: Readonly<Record<FontFace, FaceTable>>;
}
