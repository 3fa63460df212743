// Paints a board as coloured blocks: sheet, headers, parking lot, a block for every note, what is found on top. Knows no
// camera.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { Theme } from '#shared/scene/theme';
import { foundColor } from '../../canvas/overlay/found-items';
import type { MinimapFit } from './minimap-fit';

/** Pixels: a note is seen however small it would be. */
const smallestNote = 1.5;
const smallestFound = 3;
const dimmedOpacity = 0.2;

export interface MinimapLook {
  readonly theme: Theme;
  readonly dimmed: ReadonlySet<Id>;
  readonly hidden: ReadonlySet<Id>;
  readonly found: readonly Id[];
}

/** Paints over all of a canvas of `width` × `height` device pixels; `fit` is in device pixels as well. */
export function paintMinimap(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  layout: BoardLayout,
  { scale, x, y }: MinimapFit,
  { theme, dimmed, hidden, found }: MinimapLook,
): void {
  const block = (rect: Rect, fill: string, least = 1): void => {
    context.fillStyle = fill;
    context.fillRect(
      rect.x * scale + x,
      rect.y * scale + y,
      Math.max(rect.width * scale, least),
      Math.max(rect.height * scale, least),
    );
  };
  context.fillStyle = theme.background;
  context.fillRect(0, 0, size.width, size.height);
  for (const [at, { row }] of layout.lanes.entries()) {
    block(row, at % 2 === 0 ? theme.sheet : theme.sheetAlternate);
  }
  block(layout.parking.rect, theme.parking);
  for (const { rect } of layout.lanes) block(rect, theme.phase);
  for (const { fold } of [...layout.phases, ...layout.stages]) {
    if (fold !== null) block(fold.column, theme.phase);
  }
  for (const { rect } of layout.phases) block(rect, theme.phase);
  for (const { rect } of layout.stages) block(rect, theme.header);
  for (const { rect } of layout.touchpoints) block(rect, theme.cardLine);
  for (const { note, rect } of layout.notes.values()) {
    if (hidden.has(note.id)) continue;
    if (dimmed.has(note.id)) context.globalAlpha = dimmedOpacity;
    block(rect, theme.papers[note.color].fill, smallestNote);
    context.globalAlpha = 1;
  }
  for (const id of found) {
    const rect = layout.notes.get(id)?.rect;
    if (rect !== undefined) block(rect, foundColor, smallestFound);
  }
}
