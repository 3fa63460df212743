// Turns one font file into the table the layout measures with: advances, exact pair kerning as classes, ligatures.
// It reads the OpenType tables through fontkit and never lays text out; the tests compare the two.
import type { Font, Glyph } from 'fontkit';
import type { FaceTable, LigatureTable } from '#shared/layout/type/face-table';
import { ligaturePasses } from './ligature-passes';
import { pairKerning } from './pair-kerning';

/**
 * The table of one face. All numbers are in font units.
 * Throws for a font whose default features do what the table cannot say (a bug of the build, not of a user).
 */
export function faceTable(font: Font): FaceTable {
  const codePoints = [...font.characterSet].sort((a, b) => a - b);
  const glyphs = codePoints.map((codePoint) => font.glyphForCodePoint(codePoint));
  const kern = pairKerning(font);
  const marks = codePoints.filter((_, i) => glyphs[i]?.isMark === true);
  const pairs = glyphs.map((left) =>
    glyphs.map((right) => (left.isMark || right.isMark ? 0 : kern(left.id, right.id))),
  );
  const left = classes(pairs);
  const columns = glyphs.map((_, column) => left.members.map((row) => pairs[row]?.[column] ?? 0));
  const right = classes(columns);
  return {
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: -font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    missingAdvance: font.getGlyph(0).advanceWidth,
    codePoints: ranges(codePoints),
    advances: glyphs.map((glyph) => glyph.advanceWidth),
    marks,
    leftClasses: left.of,
    rightClasses: right.of,
    kerning: left.members.map((_, row) => right.members.map((column) => columns[column]?.[row] ?? 0)),
    ligatures: ligatureTable(font, codePoints, glyphs),
  };
}

/** Groups equal rows: the class of each row, and for each class the index of a row that has it. */
function classes(rows: readonly (readonly number[])[]): { of: number[]; members: number[] } {
  const known = new Map<string, number>();
  const members: number[] = [];
  const of = rows.map((row, index) => {
    const key = row.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, members.length);
    members.push(index);
    return members.length - 1;
  });
  return { of, members };
}

/** Sorted code points as [first, count] runs. */
function ranges(codePoints: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === codePoint) last[1] += 1;
    else runs.push([codePoint, 1]);
  }
  return runs;
}

function ligatureTable(font: Font, codePoints: readonly number[], glyphs: readonly Glyph[]): LigatureTable {
  const codePointOf = new Map<number, number>();
  for (const [i, glyph] of glyphs.entries()) {
    const codePoint = codePoints[i];
    if (codePoint !== undefined && !codePointOf.has(glyph.id)) codePointOf.set(glyph.id, codePoint);
  }
  const named = (glyph: number): number => {
    const codePoint = codePointOf.get(glyph);
    if (codePoint === undefined)
      throw new Error(`glyph ${glyph} of a ligature in ${font.postscriptName} has no character`);
    return codePoint;
  };
  return ligaturePasses(font).map((pass) => pass.map(({ parts, whole }) => [parts.map(named), named(whole)]));
}
