// What a lane adds to the paper of its notes, without moving anything on it: a BUT has its band, and signs where its parts
// begin; a communication the tail of what is said.
import type { NoteBox } from '../../layout/board';
import { note as measures } from '../../layout/board/measures';
import type { LaneKind } from '../../model/records/lane';
import { butParts } from '../../text/but-parts';
import { sceneText } from '../../text/scene-text';
import type { Primitive } from '../primitives';
import type { Paper } from '../theme';
import { drawLine, type SceneRoom } from './scene-room';

export type NoteDress = 'plain' | 'but' | 'message';

/** The dress of the notes of a lane. */
export const dressOf = (kind: LaneKind): NoteDress =>
  kind === 'buts' ? 'but' : kind === 'communications' ? 'message' : 'plain';

const band = { height: 4, tag: 18, tagWidth: 40, rise: 9, right: 10, size: 12 };
const tail = { from: 16, to: 34, length: 9 };
const sign = { size: 13, x: 3 };

/** The tail below the paper, drawn before it so that both have one outline. */
function messageTail({ rect }: NoteBox, paper: Paper): Primitive[] {
  const foot = rect.y + rect.height - 1;
  const [left, right] = [rect.x + tail.from, rect.x + tail.to];
  const segments = [['M', left, foot], ['L', left, foot + tail.length], ['L', right, foot], ['Z']] as const;
  return [{ kind: 'path', segments, fill: paper.fill }];
}

function butBand({ rect }: NoteBox, paper: Paper, room: SceneRoom): Primitive[] {
  const left = rect.x + rect.width - band.tagWidth - band.right;
  const top = rect.y - band.rise;
  const { height, tag, tagWidth } = band;
  return [
    { kind: 'rect', x: rect.x, y: rect.y, width: rect.width, height, radius: 2, fill: paper.ink },
    { kind: 'rect', x: left, y: top, width: tagWidth, height: tag, radius: 4, fill: paper.ink },
    ...drawLine(
      sceneText.but[room.language],
      band.size,
      { x: left, y: top + 1, face: 'bold', fill: paper.fill, align: 'center', width: tagWidth },
      room,
    ),
  ];
}

/** + − → in the margin, each beside the line in which its part begins; none where the text has one part. */
function partSigns({ note, rect, fit }: NoteBox, paper: Paper, room: SceneRoom): Primitive[] {
  const { but, so } = butParts(note.text);
  if (but === null) return [];
  const lineAt = (at: number): number => fit.lines.findIndex(({ end }) => end > at);
  // Of parts that begin in one line the last has the sign.
  const signs = new Map<number, string>();
  if (but > 0) signs.set(0, '+');
  signs.set(lineAt(but), '−');
  if (so !== null) signs.set(lineAt(so), '→');
  return [...signs].flatMap(([line, text]) => {
    const y = rect.y + measures.padding + line * fit.lineHeight + (fit.lineHeight - sign.size * 1.25) / 2;
    return drawLine(text, sign.size, { x: rect.x + sign.x, y, face: 'bold', fill: paper.faint }, room);
  });
}

/** What is drawn below the paper and above it. */
export function dressed(
  dress: NoteDress,
  box: NoteBox,
  paper: Paper,
  room: SceneRoom,
): { readonly below: readonly Primitive[]; readonly above: readonly Primitive[] } {
  if (dress === 'plain') return { below: [], above: [] };
  if (dress === 'message') return { below: messageTail(box, paper), above: [] };
  return { below: [], above: [...butBand(box, paper, room), ...partSigns(box, paper, room)] };
}
