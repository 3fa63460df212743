// The pictures of an images lane: in each cell side by side in their order, each in its own proportions and never larger
// than it is, on to further rows where the column ends; captions below them.
import { type Rect, rect } from '../../base/geometry';
import type { Project } from '../../model/project';
import type { Picture } from '../../model/records/picture';
import { picturesOfLane } from '../../model/storyboard';
import type { Label, StoryboardBox } from '../board';
import type { BoardType } from './board-type';
import type { LaneContents, LaneInput } from './lane-contents';
import { cellPadding, gap, picture as measures, note } from './measures';
import { captionHeight, captionOf } from './picture-caption';
import { pieceCellsOf } from './piece-cells';

/** A picture with its caption, from the corner of its cell. */
interface Placed {
  readonly record: Picture;
  readonly rect: Rect;
  /** The height of the picture alone. */
  readonly height: number;
  readonly width: number;
  readonly label: Label | null;
}

interface Captioned {
  readonly type: BoardType;
  readonly width: number;
  readonly label: Label | null;
}

const captions = new WeakMap<Picture, Captioned>();

/** The very label of the last layout while words and width are the same. */
function captionFor(record: Picture, width: number, type: BoardType): Label | null {
  const known = captions.get(record);
  if (known?.type === type && known.width === width) return known.label;
  const label = captionOf(record.caption, width, type);
  captions.set(record, { type, width, label });
  return label;
}

/** How large it stands in a column of which `room` is free from side to side. */
function sizeOf({ imageId }: Picture, images: Project['image'], room: number) {
  const { width, height } = images.get(imageId) ?? { width: note.width, height: measures.storyboard };
  const share = Math.min(1, measures.storyboard / height, room / width);
  return { width: Math.max(1, width * share), height: Math.max(1, height * share) };
}

/** Rows of pictures from side to side; a caption has the width of a note where its picture is narrower. */
function flow(
  pictures: readonly Picture[],
  images: Project['image'],
  columnWidth: number,
  type: BoardType,
): { readonly placed: readonly Placed[]; readonly height: number } {
  const room = columnWidth - 2 * cellPadding;
  let [x, y, rowHeight] = [0, cellPadding, 0];
  const placed = pictures.map((record): Placed => {
    const { width, height } = sizeOf(record, images, room);
    const words = record.caption === '' ? width : Math.max(width, Math.min(room, note.width));
    const label = captionFor(record, words, type);
    if (x > 0 && x + words > room) [x, y, rowHeight] = [0, y + rowHeight + gap, 0];
    const area = rect(cellPadding + x, y, words, height + captionHeight(label));
    x += words + gap;
    rowHeight = Math.max(rowHeight, area.height);
    return { record, rect: area, width, height, label };
  });
  return { placed, height: placed.length === 0 ? 0 : y + rowHeight + cellPadding };
}

/** The contents of an images lane. */
export function storyboard(input: LaneInput): LaneContents {
  const { project, lane, columns, type } = input;
  const pictures = picturesOfLane(project, lane.id);
  const cells = columns.map(({ stage, x, width }) => ({
    stageId: stage.id,
    x,
    ...flow(pictures.get(stage.id) ?? [], project.image, width, type),
  }));
  return {
    height: Math.max(0, ...cells.map(({ height }) => height)),
    boxes: (row) => ({
      pieceCells: pieceCellsOf(input, row),
      pieces: cells.flatMap(({ stageId, x, placed }) =>
        placed.map(({ record, rect: area, width, height, label }): StoryboardBox => {
          const [left, top] = [x + area.x, row.top + area.y];
          return {
            kind: 'picture',
            id: record.id,
            stageId,
            laneId: lane.id,
            record,
            rect: rect(left, top, area.width, area.height),
            picture: rect(left, top, width, height),
            label,
          };
        }),
      ),
    }),
  };
}
