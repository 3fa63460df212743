// How a board is first seen, and seen whole.
import { expect, it } from 'vitest';
import { fitInView, startView } from '../../../renderer/tools/board-fit';

const view = { width: 1400, height: 800 };
const board = (width: number, height: number) => ({ x: 0, y: 0, width, height });

it('a small board is seen whole and never magnified', () => {
  expect(startView(board(1000, 600), view)).toEqual(fitInView(board(1000, 600), view));
  expect(startView(board(400, 300), view).zoom).toBe(1);
});

it('a long board begins at its left end with all lanes in view', () => {
  const start = startView(board(6000, 1200), view);
  expect(start.x).toBe(0);
  expect(start.zoom).toBeCloseTo((800 - 56) / 1200);
  expect(start.y).toBeCloseTo(1200 / 2 - 800 / 2 / start.zoom);
});

it('a huge board begins at its corner at a readable size', () => {
  expect(startView(board(20_000, 14_000), view)).toEqual({ x: 0, y: 0, zoom: 0.5 });
});
