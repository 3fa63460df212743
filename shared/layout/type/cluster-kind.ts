// What a grapheme cluster is to a line: something to draw, or a place where a line may or must end.
import { isEmoji } from './emoji';
import { type FaceMetrics, glyphOf } from './font-metrics';

/** `space` hangs at a line's end, `newline` ends it, `foreign` has a character that the face does not draw. */
export type ClusterKind = 'text' | 'space' | 'newline' | 'emoji' | 'foreign';

/** What ends or may end a line. The no-break spaces (U+00A0, U+2007, U+202F) are not among them: they are text. */
const breaking = new Map<number, ClusterKind>([
  ...[0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].map((codePoint) => [codePoint, 'newline'] as const),
  ...[0x09, 0x20, 0x1680, 0x205f, 0x3000].map((codePoint) => [codePoint, 'space'] as const),
  ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006].map(
    (codePoint) => [codePoint, 'space'] as const,
  ),
  ...[0x2008, 0x2009, 0x200a, 0x200b].map((codePoint) => [codePoint, 'space'] as const),
]);

/** The kind of the cluster that begins with the code point `first` and goes on with `rest`. */
export function clusterKind(face: FaceMetrics, first: number, rest: string): ClusterKind {
  const end = breaking.get(first);
  if (end === 'newline' || (end === 'space' && rest === '')) return end;
  const inFace = glyphOf(face, first) !== undefined;
  if (rest === '' && inFace) return 'text';
  if (isEmoji(String.fromCodePoint(first) + rest, inFace)) return 'emoji';
  const drawn =
    inFace && Array.from(rest).every((character) => glyphOf(face, character.codePointAt(0) ?? 0)?.mark);
  return drawn ? 'text' : 'foreign';
}
