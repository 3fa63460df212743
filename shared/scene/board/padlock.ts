// A small padlock: what is locked stays as it is until it is unlocked.
import type { Primitive } from '../primitives';

export const padlockSize = { width: 10, body: 8, shackle: 5, height: 13 };

/** A body with its shackle, `x` and `y` its top left corner. */
export function padlock(x: number, y: number, fill: string): Primitive[] {
  const { width, body, shackle } = padlockSize;
  const [left, right, top] = [x + 2, x + width - 2, y + 1];
  return [
    {
      kind: 'path',
      segments: [
        ['M', left, y + shackle],
        ['L', left, top + 2.5],
        ['C', left, top - 1, right, top - 1, right, top + 2.5],
        ['L', right, y + shackle],
      ],
      stroke: fill,
      strokeWidth: 1.6,
    },
    { kind: 'rect', x, y: y + shackle, width, height: body, radius: 1.5, fill },
  ];
}
