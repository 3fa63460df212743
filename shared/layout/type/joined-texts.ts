// Texts measured one by one, in faces of their own, put together to one: nothing is kerned where two of them meet, and
// a run begins there.
import type { ClusterKind } from './cluster-kind';
import type { Look, MeasuredText } from './measured-text';

export interface Piece {
  readonly measured: MeasuredText;
  readonly look: Look | undefined;
}

/** `text` is that of the pieces one after another; their faces share one `unitsPerEm`. */
export function joinedTexts(text: string, unitsPerEm: number, pieces: readonly Piece[]): MeasuredText {
  const count = pieces.reduce((sum, { measured }) => sum + measured.count, 0);
  const pen = new Float64Array(count + 1);
  const kerning = new Float64Array(count + 1);
  const cuts = new Uint8Array(count + 1);
  const starts: number[] = [];
  const kinds: ClusterKind[] = [];
  const looks: (Look | undefined)[] = [];
  let offset = 0;
  let x = 0;
  for (const { measured, look } of pieces) {
    if (measured.unitsPerEm !== unitsPerEm) throw new Error('faces of different units in one text');
    const at = starts.length;
    for (let i = 0; i < measured.count; i++) {
      starts.push(offset + (measured.starts[i] ?? 0));
      looks.push(look);
      kinds.push(measured.kinds[i] ?? 'text');
      pen[at + i] = x + (measured.pen[i] ?? 0);
    }
    kerning.set(measured.kerning.subarray(0, measured.count), at);
    cuts.set(measured.cuts, at);
    cuts[at] = 1;
    offset += measured.text.length;
    x += measured.pen[measured.count] ?? 0;
  }
  starts.push(text.length);
  pen[count] = x;
  return { text, unitsPerEm, count, starts, pen, kerning, kinds, cuts, looks };
}
