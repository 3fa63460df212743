// Reads pair kerning out of a font's GPOS table. Knows the two pair formats; refuses what it does not know.
import type { Font } from 'fontkit';
import {
  type ClassDefinition,
  type Coverage,
  classOf,
  coveredGlyphs,
  defaultLookups,
  type LayoutTable,
  type LazyArray,
} from './opentype';

interface PairValue {
  readonly value1: { readonly xAdvance?: number } | null;
}

interface GlyphPairs {
  readonly version: 1;
  readonly coverage: Coverage;
  readonly pairSets: LazyArray<readonly (PairValue & { readonly secondGlyph: number })[]>;
}

interface ClassPairs {
  readonly version: 2;
  readonly coverage: Coverage;
  readonly classDef1: ClassDefinition;
  readonly classDef2: ClassDefinition;
  readonly classRecords: LazyArray<LazyArray<PairValue>>;
}

/** Kerning of one subtable in font units, or undefined when it says nothing about the pair. */
type PairLookup = (left: number, right: number) => number | undefined;

const pairAdjustment = 2;

/** The kerning between two glyphs in font units, 0 where there is none. */
export function pairKerning(font: Font): (left: number, right: number) => number {
  const { GPOS } = font as Font & { GPOS?: LayoutTable<GlyphPairs | ClassPairs> };
  if (GPOS === undefined) return () => 0;
  const lookups = defaultLookups(GPOS, ['kern', 'dist']).map((lookup) => {
    if (lookup.lookupType !== pairAdjustment || !lookup.flags.flags.ignoreMarks)
      throw new Error(`${font.postscriptName} kerns by something other than pairs of letters`);
    return lookup.subTables.map((table) =>
      table.version === 1 ? glyphPairs(table) : classPairs(table, font.numGlyphs),
    );
  });
  return (left, right) => {
    let total = 0;
    for (const tables of lookups)
      for (const table of tables) {
        const value = table(left, right);
        if (value === undefined) continue;
        total += value;
        break;
      }
    return total;
  };
}

function glyphPairs(table: GlyphPairs): PairLookup {
  const sets = new Map(
    coveredGlyphs(table.coverage).map((glyph, index) => [
      glyph,
      new Map(table.pairSets.get(index).map((pair) => [pair.secondGlyph, pair.value1?.xAdvance ?? 0])),
    ]),
  );
  return (left, right) => sets.get(left)?.get(right);
}

function classPairs(table: ClassPairs, numGlyphs: number): PairLookup {
  const covered = new Set(coveredGlyphs(table.coverage));
  const classesOf = (definition: ClassDefinition) =>
    Array.from({ length: numGlyphs }, (_, glyph) => classOf(definition, glyph));
  const first = classesOf(table.classDef1);
  const second = classesOf(table.classDef2);
  const values = table.classRecords
    .toArray()
    .map((row) => row.toArray().map((pair) => pair.value1?.xAdvance ?? 0));
  return (left, right) => (covered.has(left) ? values[first[left] ?? 0]?.[second[right] ?? 0] : undefined);
}
