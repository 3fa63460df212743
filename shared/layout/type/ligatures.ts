// Joins the clusters that the face draws as one glyph unasked: Golos Text makes → of -> and « of <<, and so do a
// browser and a PDF writer. Such a pair has the width and the kerning of what it becomes and is never cut in two.
import type { FaceMetrics } from './font-metrics';

export interface Ligated {
  /** Starts of the clusters as `clusterStarts` gives them, pairs joined. */
  readonly starts: readonly number[];
  /** The character that a joined cluster becomes, by the cluster's code unit offset. */
  readonly becomes: ReadonlyMap<number, number>;
}

/** Applies the face's ligatures, pass by pass. Free of cost for a text that has none. */
export function formLigatures(text: string, clusters: readonly number[], face: FaceMetrics): Ligated {
  const becomes = new Map<number, number>();
  let starts = clusters;
  for (const pass of face.ligatures) {
    const present = pass.filter(({ parts }) => text.includes(parts));
    if (present.length === 0) continue;
    const joined: number[] = [];
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i] ?? 0;
      joined.push(start);
      const found = present.find(
        // Equal lengths: every part is a cluster of its own, without an accent and not joined already.
        ({ parts, count }) => text.startsWith(parts, start) && starts[i + count] === start + parts.length,
      );
      if (found === undefined) continue;
      becomes.set(start, found.whole);
      i += found.count - 1;
    }
    starts = joined;
  }
  return { starts, becomes };
}
