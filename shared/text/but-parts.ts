// The parts of a BUT: what was good, BUT what went wrong, so what the customer did next. Read off plain text; a text that
// names none of them has one part.

/** Where the parts begin, in UTF-16 units; null for a part that is not there. */
export interface ButParts {
  readonly but: number | null;
  readonly so: number | null;
}

/** A capital BUT anywhere, or any at the beginning of a line. */
const but = /(?<=^|[^\p{L}])(?:НО|BUT)(?=[^\p{L}]|$)|(?<=^|\n)[ \t…-]*(?:[Нн]о|[Bb]ut)(?=[^\p{L}]|$)/u;
const so = /(?<=^|[^\p{L}])(?:поэтому|so|therefore)(?=[^\p{L}]|$)/iu;

export function butParts(text: string): ButParts {
  const at = but.exec(text)?.index ?? null;
  if (at === null) return { but: null, so: null };
  const after = so.exec(text.slice(at));
  return { but: at, so: after === null ? null : at + after.index };
}
