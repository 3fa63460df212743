// What marks a note as found: a frame along the edge of its paper and a breath of its colour, so that it is told
// apart from a selection's frame, which stands outside.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { SceneItem } from '#shared/scene/primitives';

/** Dark enough for papers of every colour; no paper has it. */
export const foundColor = '#a61e6b';
/** Board units. */
const lineWidth = 6;
const tint = 0.16;

let last: { layout: BoardLayout; ids: readonly Id[]; items: readonly SceneItem[] } | null = null;

/** The marks of the notes that are on the board; the same layout and list of ids give the same list. */
export function foundItems(layout: BoardLayout, ids: readonly Id[]): readonly SceneItem[] {
  if (last?.layout === layout && last.ids === ids) return last.items;
  const items = ids.flatMap((id): SceneItem[] => {
    const box = layout.notes.get(id);
    return box === undefined ? [] : [foundItem(id, box.rect)];
  });
  last = { layout, ids, items };
  return items;
}

function foundItem(key: Id, rect: SceneItem['bounds']): SceneItem {
  const { x, y, width, height } = rect;
  const half = lineWidth / 2;
  const frame = { x: x + half, y: y + half, width: width - lineWidth, height: height - lineWidth } as const;
  return {
    key,
    bounds: rect,
    primitives: [
      { kind: 'rect', ...rect, radius: 3, fill: foundColor, opacity: tint },
      { kind: 'rect', ...frame, stroke: foundColor, strokeWidth: lineWidth },
    ],
  };
}
