// The text of a note measured as it is drawn: bold in the bold face, italic slanted, items of lists behind true
// bullets. A plain text costs what any text costs. Never changes a UTF-16 offset.
import type { FontFace } from '../../base/font-face';
import { stylesOf } from '../../model/note-text/emphasis';
import { hasListItems, listItemOf, withBullets } from '../../model/note-text/list-items';
import { type Hangs, wordEnds } from './break-lines';
import { clusterStarts } from './clusters';
import type { FontMetrics } from './font-metrics';
import { joinedTexts } from './joined-texts';
import { type Look, type MeasuredText, measureText, widthBetween } from './measured-text';

export interface MeasuredNote {
  readonly measured: MeasuredText;
  /** Its `wordEnds`, none of them right after the marker of an item. */
  readonly ends: readonly number[];
  readonly hangs?: Hangs;
}

/** By style: none, bold, italic, both. Whatever face the text has, bold is the bold one. */
const looks: readonly (Look | undefined)[] = [
  undefined,
  { face: 'bold' },
  { slanted: true },
  { face: 'bold', slanted: true },
];

export function measureNote(
  text: string,
  emphasis: string,
  face: FontFace,
  metrics: FontMetrics,
): MeasuredNote {
  const isList = hasListItems(text);
  if (!isList && emphasis === '') {
    const measured = measureText(text, metrics[face]);
    return { measured, ends: wordEnds(measured) };
  }
  const drawn = isList ? withBullets(text) : text;
  const items = isList ? itemsOf(drawn) : [];
  const styles = stylesOf(emphasis, text.length);
  // A bullet or a number is set as plain as those above and below it.
  for (const { start, end } of items) styles.fill(0, start, end);
  const measured = emphasized(drawn, styles, face, metrics);
  if (!isList) return { measured, ends: wordEnds(measured) };
  const hangs = new Map<number, number>();
  const contents = new Set<number>();
  const { starts } = measured;
  let from = 0;
  for (const { start, end } of items) {
    while ((starts[from] ?? end) < start) from++;
    let to = from;
    while ((starts[to] ?? end) < end) to++;
    // An accent may sit on the space, and then the marker ends within a cluster.
    if (starts[to] !== end) continue;
    hangs.set(from, widthBetween(measured, from, to));
    contents.add(to);
  }
  // What does not fit beside its marker fits nowhere: it stays there.
  const ends = wordEnds(measured).filter((end) => end === measured.count || !contents.has(end));
  return { measured, ends, hangs };
}

/** Where the markers of items stand, in the order of the text. */
function itemsOf(text: string): { readonly start: number; readonly end: number }[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const item = listItemOf(line);
    return item === null ? [] : [{ start: at, end: at + item.marker.length }];
  });
}

/** Each stretch of one style measured in its face. A cluster has the style of its first unit. */
function emphasized(text: string, styles: Uint8Array, face: FontFace, metrics: FontMetrics): MeasuredText {
  const pieces: { readonly measured: MeasuredText; readonly look: Look | undefined }[] = [];
  const starts = clusterStarts(text);
  for (let from = 0, to = 0; from < starts.length - 1; from = to) {
    const start = starts[from] ?? 0;
    const style = styles[start] ?? 0;
    while (to < starts.length - 1 && (styles[starts[to] ?? 0] ?? 0) === style) to++;
    const look = looks[style];
    const measured = measureText(text.slice(start, starts[to]), metrics[look?.face ?? face]);
    pieces.push({ measured, look });
  }
  return joinedTexts(text, metrics[face].unitsPerEm, pieces);
}
