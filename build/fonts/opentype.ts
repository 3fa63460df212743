// The OpenType tables that fontkit parses but its types do not name: only what the metrics need.
// https://learn.microsoft.com/typography/opentype/spec/gpos and …/gsub

export type Coverage =
  | { readonly version: 1; readonly glyphs: readonly number[] }
  | { readonly version: 2; readonly rangeRecords: readonly GlyphRange[] };

interface GlyphRange {
  readonly start: number;
  readonly end: number;
}

export type ClassDefinition =
  | { readonly version: 1; readonly startGlyph: number; readonly classValueArray: readonly number[] }
  | { readonly version: 2; readonly classRangeRecord: readonly (GlyphRange & { readonly class: number })[] };

/** An array that fontkit decodes entry by entry when asked. */
export interface LazyArray<T> {
  readonly length: number;
  get(index: number): T;
  toArray(): T[];
}

export interface Lookup<SubTable> {
  readonly lookupType: number;
  readonly flags: { readonly flags: { readonly ignoreMarks: boolean } };
  readonly subTables: readonly SubTable[];
}

export interface LayoutTable<SubTable> {
  readonly scriptList: readonly {
    readonly tag: string;
    readonly script: { readonly defaultLangSys: { readonly featureIndexes: readonly number[] } };
  }[];
  readonly featureList: readonly {
    readonly tag: string;
    readonly feature: { readonly lookupListIndexes: readonly number[] };
  }[];
  readonly lookupList: LazyArray<Lookup<SubTable>>;
}

/** The glyphs a coverage lists, in coverage order. */
export function coveredGlyphs(coverage: Coverage): number[] {
  if (coverage.version === 1) return [...coverage.glyphs];
  return coverage.rangeRecords.flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, i) => start + i),
  );
}

/** The class of a glyph; glyphs that are not listed are in class 0. */
export function classOf(definition: ClassDefinition, glyph: number): number {
  if (definition.version === 1) return definition.classValueArray[glyph - definition.startGlyph] ?? 0;
  return definition.classRangeRecord.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0;
}

/** The lookups of the features a browser and a PDF writer apply by default, in the order they are applied. */
export function defaultLookups<SubTable>(
  table: LayoutTable<SubTable>,
  features: readonly string[],
): Lookup<SubTable>[] {
  const indexes = new Set<number>();
  for (const { script } of table.scriptList)
    for (const feature of script.defaultLangSys.featureIndexes) {
      const record = table.featureList[feature];
      if (record !== undefined && features.includes(record.tag))
        for (const lookup of record.feature.lookupListIndexes) indexes.add(lookup);
    }
  return [...indexes].sort((a, b) => a - b).map((index) => table.lookupList.get(index));
}
