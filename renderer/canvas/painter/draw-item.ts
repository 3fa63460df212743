// Draws one item of the scene. Lines of type far below a pixel's reading become one grey block each paragraph:
// ten thousand notes seen at once are then two rectangles each.
import type { SceneItem, TextPrimitive } from '#shared/scene/primitives';
import { drawPrimitive, type Pen } from './draw-primitive';

/** Below this type size in device pixels single bars are no longer told apart. */
const smallestBars = 2;
const blockOpacity = 0.28;

/** Draws the item and returns how many primitives that took. */
export function drawItem(pen: Pen, item: SceneItem): number {
  let drawn = 0;
  let block: TextPrimitive[] = [];
  for (const primitive of item.primitives) {
    const tiny = primitive.kind === 'text' && primitive.size * pen.scale < smallestBars;
    const goesOn = tiny && (block.length === 0 || block[0]?.size === primitive.size);
    if (!goesOn) {
      drawn += drawBlock(pen, block);
      block = [];
    }
    if (tiny) block.push(primitive);
    else {
      drawPrimitive(pen, primitive);
      drawn++;
    }
  }
  return drawn + drawBlock(pen, block);
}

function drawBlock({ context }: Pen, lines: readonly TextPrimitive[]): number {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return 0;
  let left = Infinity;
  let right = -Infinity;
  for (const line of lines) {
    left = Math.min(left, line.x);
    right = Math.max(right, line.x + line.width);
  }
  const top = first.baseline - first.size / 2;
  context.globalAlpha = blockOpacity;
  context.fillStyle = first.fill;
  context.fillRect(left, top, right - left, last.baseline - top);
  context.globalAlpha = 1;
  return 1;
}
