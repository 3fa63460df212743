// Connectors seen from afar: lines and heads keep a size in device pixels on the screen, whatever the zoom.
import { expect, it } from 'vitest';
import { ItemIndex } from '#shared/base/item-index';
import type { SceneItem } from '#shared/scene/primitives';
import { drawItem } from '../../../renderer/canvas/painter/draw-item';
import { onScreen } from '../../../renderer/canvas/painter/on-screen';

const connector: SceneItem = {
  key: 'line',
  bounds: { x: 0, y: 0, width: 200, height: 20 },
  screenBounds: { x: -104, y: -104, width: 408, height: 228 },
  primitives: [
    {
      kind: 'path',
      segments: [
        ['M', 0, 10],
        ['L', 190, 10],
      ],
      stroke: '#333333',
      strokeWidth: 2.5,
      leastPixels: 1.5,
    },
    {
      kind: 'path',
      segments: [['M', 200, 10], ['L', 188, 5], ['L', 188, 15], ['Z']],
      fill: '#333333',
      leastPixels: 7,
    },
  ],
};

/** What was drawn, in device pixels: the thickness of the line, the points of the head. */
function drawnAt(scale: number) {
  const points: [number, number][] = [];
  const context = {
    lineWidth: 0,
    beginPath: () => points.splice(0),
    moveTo: (x: number, y: number) => points.push([x * scale, y * scale]),
    lineTo: (x: number, y: number) => points.push([x * scale, y * scale]),
    closePath: () => undefined,
    stroke: () => undefined,
    fill: () => undefined,
  };
  drawItem(
    { context: context as unknown as CanvasRenderingContext2D, scale, pictures: () => null },
    connector,
  );
  const [tip = [0, 0], side = [0, 0]] = points;
  return { line: context.lineWidth * scale, head: Math.hypot(side[0] - tip[0], side[1] - tip[1]), tip };
}

it('is drawn in its own size where that is large enough', () => {
  expect(drawnAt(1)).toEqual({ line: 2.5, head: 13, tip: [200, 10] });
});

it('keeps line and head at their least size from afar, the tip where it points', () => {
  for (const scale of [0.4, 0.2, 0.1]) {
    const { line, head, tip } = drawnAt(scale);
    expect(line).toBeCloseTo(1.5);
    expect(head).toBeCloseTo(7);
    expect(tip).toEqual([200 * scale, 10 * scale]);
  }
});

it('grows a head no further than what is painted again with it', () => {
  expect(drawnAt(0.02).head).toBeCloseTo(8 * 13 * 0.02);
  const index = new ItemIndex([connector], onScreen);
  expect(index.touching({ x: 280, y: 100, width: 10, height: 10 })).toEqual([connector]);
  expect(index.touching({ x: 320, y: 100, width: 10, height: 10 })).toEqual([]);
});
