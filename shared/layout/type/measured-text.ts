// One text measured in one face, in font units and for every size at once: where each cluster starts, how far the
// pen has come there, and what kind of thing it is. Breaking lines only reads these numbers.
import type { FontFace } from '../../base/font-face';
import { type ClusterKind, clusterKind } from './cluster-kind';
import { clusterStarts } from './clusters';
import { emojiBoxEm } from './emoji';
import { advanceOf, type FaceMetrics, type GlyphMetrics, glyphOf, kerningBetween } from './font-metrics';
import { formLigatures } from './ligatures';
import { scriptBoundaries, scriptOf } from './scripts';

/** Lists with an entry for each of `count` clusters; all but `kinds` have one more for the text's end. */
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
  /**
   * 1 where a run must start: at an emoji and after it; the same with what the face lacks, so that all that follows
   * stands right whatever is drawn for it; where the script changes, because writers disagree on kerning across.
   */
  readonly cuts: Uint8Array;
  /** How each cluster differs from the text it stands in; absent where none does. A run never spans two looks. */
  readonly looks?: readonly (Look | undefined)[];
}

/** A face other than the text's, a slant, or both. */
export interface Look {
  readonly face?: FontFace;
  readonly slanted?: true;
}

/** Measures a text. Linear in its length; any string will do, lone surrogates too. */
export function measureText(text: string, face: FaceMetrics): MeasuredText {
  const { starts, becomes } = formLigatures(text, clusterStarts(text), face);
  const count = starts.length - 1;
  const pen = new Float64Array(count + 1);
  const kerning = new Float64Array(count + 1);
  const cuts = new Uint8Array(count + 1);
  const kinds: ClusterKind[] = [];
  const changesScript = scriptBoundaries();
  let before: GlyphMetrics | undefined;
  let x = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? text.length;
    const first = becomes.get(start) ?? text.codePointAt(start) ?? 0;
    const glyph = glyphOf(face, first);
    const rest =
      end - start === 1 || becomes.has(start) ? '' : text.slice(start + (first > 0xffff ? 2 : 1), end);
    const kind = clusterKind(face, first, rest);
    const alone = kind === 'emoji' || kind === 'foreign';
    const between = alone ? 0 : kerningBetween(face, before, glyph);
    const newScript = changesScript(first, glyph?.script ?? scriptOf(first));
    if (alone) cuts[i] = cuts[i + 1] = 1;
    else if (newScript && between !== 0) cuts[i] = 1;
    else kerning[i] = between;
    x += kerning[i] ?? 0;
    pen[i] = x;
    x += kind === 'emoji' ? emojiBoxEm * face.unitsPerEm : advanceOf(face, first);
    if (kind !== 'emoji') for (const character of rest) x += advanceOf(face, character.codePointAt(0) ?? 0);
    kinds.push(kind);
    before = alone ? undefined : glyph;
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
