// One text measured in one face, in font units and for every size at once: where each cluster starts, how far the
// pen has come there, and what kind of thing it is. Breaking lines only reads these numbers.
import { type ClusterKind, clusterKind } from './cluster-kind';
import { clusterStarts } from './clusters';
import { emojiBoxEm } from './emoji';
import {
  type FaceMetrics,
  fallbackAdvance,
  type GlyphMetrics,
  glyphOf,
  kerningBetween,
} from './font-metrics';
import { formLigatures } from './ligatures';
import { scriptBoundaries } from './scripts';

/** Lists with an entry for each of `count` clusters; `starts`, `pen` and `kerning` have one more for the text's end. */
export interface MeasuredText {
  readonly text: string;
  readonly unitsPerEm: number;
  readonly count: number;
  /** Code unit offset of each cluster. */
  readonly starts: readonly number[];
  /** Distance in font units from the text's start to each cluster, the kerning before it counted in. */
  readonly pen: Float64Array;
  /** Kerning between the cluster and the one before; it vanishes when a line is cut between them. */
  readonly kerning: Float64Array;
  readonly kinds: readonly ClusterKind[];
  /** 1 where a run must start because the writers do not agree on kerning across a change of script. */
  readonly cuts: Uint8Array;
}

/** Measures a text. Linear in its length; any string will do, lone surrogates too. */
export function measureText(text: string, face: FaceMetrics): MeasuredText {
  const { starts, becomes } = formLigatures(text, clusterStarts(text), face);
  const count = starts.length - 1;
  const pen = new Float64Array(count + 1);
  const kerning = new Float64Array(count + 1);
  const cuts = new Uint8Array(count);
  const kinds: ClusterKind[] = [];
  const changesScript = scriptBoundaries();
  let before: GlyphMetrics | undefined;
  let x = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const first = becomes.get(start) ?? text.codePointAt(start) ?? 0;
    const glyph = glyphOf(face, first);
    const rest = becomes.has(start) ? '' : text.slice(start + (first > 0xffff ? 2 : 1), starts[i + 1]);
    const kind = clusterKind(face, first, rest);
    const between = kind === 'text' || kind === 'space' ? kerningBetween(face, before, glyph) : 0;
    if (changesScript(first) && between !== 0) cuts[i] = 1;
    else kerning[i] = between;
    x += kerning[i] ?? 0;
    pen[i] = x;
    kinds.push(kind);
    before = kind === 'text' || kind === 'space' ? glyph : undefined;
    if (kind === 'emoji') x += emojiBoxEm * face.unitsPerEm;
    else if (kind !== 'newline') {
      x += glyph?.advance ?? fallbackAdvance(face, first);
      for (const character of rest) {
        const codePoint = character.codePointAt(0) ?? 0;
        x += glyphOf(face, codePoint)?.advance ?? fallbackAdvance(face, codePoint);
      }
    }
  }
  pen[count] = x;
  return { text, unitsPerEm: face.unitsPerEm, count, starts, pen, kerning, kinds, cuts };
}

/** Width in font units of the clusters from `from` up to but not with `to`, drawn on their own. */
export function widthBetween(measured: MeasuredText, from: number, to: number): number {
  if (to <= from) return 0;
  return at(measured.pen, to) - at(measured.kerning, to) - at(measured.pen, from);
}

function at(list: Float64Array, index: number): number {
  const value = list[index];
  if (value === undefined) throw new Error(`cluster ${index} is outside the text`);
  return value;
}
