// What the layout knows about the bundled fonts: advances, kerning, vertical metrics. A value passed in by whoever
// owns the generated file; nothing here reads files or imports a font library.
import { type FontFace, fontFaces } from '../../base/font-face';
import type { FaceTable, MetricsTable } from './face-table';
import { scriptOf } from './scripts';

/** One character of a face. `left` and `right` are its row and column in the kerning table. */
export interface GlyphMetrics {
  readonly advance: number;
  readonly left: number;
  readonly right: number;
  /** A combining accent: kerning looks through it. */
  readonly mark: boolean;
  /** As `scriptOf` numbers them. */
  readonly script: number;
}

/** Characters that the face draws as one. */
export interface Ligature {
  readonly parts: string;
  /** How many characters the parts are. */
  readonly count: number;
  /** The character they become. */
  readonly whole: number;
}

/** One face; lengths in font units, `descent` positive downwards. */
export interface FaceMetrics
  extends Pick<FaceTable, 'unitsPerEm' | 'ascent' | 'descent' | 'capHeight' | 'xHeight' | 'missingAdvance'> {
  readonly glyphs: ReadonlyMap<number, GlyphMetrics>;
  readonly kerning: readonly (readonly number[])[];
  /** Pass by pass, as they are applied. */
  readonly ligatures: readonly (readonly Ligature[])[];
}

export type FontMetrics = Readonly<Record<FontFace, FaceMetrics>>;

/**
 * Reads the generated table (`#generated/font-metrics.json`).
 * Throws when it is not one: the file is made by the build, so anything else in it is a bug.
 */
export function parseFontMetrics(json: unknown): FontMetrics {
  const { faces } = json as Partial<MetricsTable>;
  const entries = fontFaces.map((face) => {
    const table = faces?.[face];
    if (table === undefined) throw new Error(`font metrics without the face ${face}`);
    return [face, parseFace(table)] as const;
  });
  return Object.fromEntries(entries) as FontMetrics;
}

const defaultIgnorable = /^\p{Default_Ignorable_Code_Point}$/u;

function parseFace(table: FaceTable): FaceMetrics {
  const { unitsPerEm, ascent, descent, capHeight, xHeight, missingAdvance, kerning } = table;
  const marks = new Set(table.marks);
  const glyphs = new Map<number, GlyphMetrics>();
  for (const [first, count] of table.codePoints)
    for (let codePoint = first; codePoint < first + count; codePoint++) {
      const index = glyphs.size;
      const advance = table.advances[index];
      const left = table.leftClasses[index];
      const right = table.rightClasses[index];
      if (advance === undefined || left === undefined || right === undefined)
        throw new Error('font metrics with more characters than advances');
      glyphs.set(codePoint, {
        advance,
        left,
        right,
        mark: marks.has(codePoint),
        script: scriptOf(codePoint),
      });
    }
  // Soft hyphens and the like are in the font's table, but every shaper hides them.
  for (const codePoint of glyphs.keys())
    if (defaultIgnorable.test(String.fromCodePoint(codePoint))) glyphs.delete(codePoint);
  const ligatures = table.ligatures.map((pass) =>
    pass.map(([parts, whole]) => ({ parts: String.fromCodePoint(...parts), count: parts.length, whole })),
  );
  return { unitsPerEm, ascent, descent, capHeight, xHeight, missingAdvance, glyphs, kerning, ligatures };
}

const tab = 0x09;
const space = 0x20;
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Mark}\p{Cc}]$/u;
const wide = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]$/u;

/** The glyph drawn for a code point, or undefined when the face has none. A tab is drawn as a space. */
export const glyphOf = (face: FaceMetrics, codePoint: number): GlyphMetrics | undefined =>
  face.glyphs.get(codePoint === tab ? space : codePoint);

/**
 * Advance of a code point in font units. For one that the face lacks it is what is kept free: nothing for what is
 * invisible or stands on the letter before, a square for Chinese, Japanese and Korean, else the width of the glyph
 * for missing characters.
 */
export function advanceOf(face: FaceMetrics, codePoint: number): number {
  const glyph = glyphOf(face, codePoint);
  if (glyph !== undefined) return glyph.advance;
  const character = String.fromCodePoint(codePoint);
  if (invisible.test(character)) return 0;
  return wide.test(character) ? face.unitsPerEm : face.missingAdvance;
}

/** Kerning in font units between two neighbouring characters; 0 when the face lacks either. */
export function kerningBetween(
  face: FaceMetrics,
  left: GlyphMetrics | undefined,
  right: GlyphMetrics | undefined,
): number {
  if (left === undefined || right === undefined) return 0;
  return face.kerning[left.left]?.[right.right] ?? 0;
}
