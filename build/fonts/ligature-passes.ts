// Finds the ligatures a font makes without being asked (Golos Text: -> becomes → and << becomes «).
// Every other default substitution must keep advances and kerning, which the tests show by comparing with fontkit.
import type { Font } from 'fontkit';
import { type Coverage, coveredGlyphs, defaultLookups, type LayoutTable, type LazyArray } from './opentype';

export interface GlyphLigature {
  readonly parts: readonly number[];
  readonly whole: number;
}

interface LigatureSubTable {
  readonly coverage: Coverage;
  readonly ligatureSets: LazyArray<
    readonly { readonly glyph: number; readonly components: readonly number[] }[]
  >;
}

const ligatureSubstitution = 4;

/** The font's default ligatures in glyph ids, one list for each pass over the text, in the order they apply. */
export function ligaturePasses(font: Font): GlyphLigature[][] {
  const { GSUB } = font as Font & { GSUB?: LayoutTable<LigatureSubTable> };
  if (GSUB === undefined) return [];
  return defaultLookups(GSUB, ['rlig', 'liga', 'clig', 'calt', 'rclt'])
    .filter((lookup) => lookup.lookupType === ligatureSubstitution)
    .map((lookup) =>
      lookup.subTables.flatMap((table) =>
        coveredGlyphs(table.coverage).flatMap((first, index) =>
          table.ligatureSets
            .get(index)
            .map(({ glyph, components }) => ({ parts: [first, ...components], whole: glyph })),
        ),
      ),
    );
}
