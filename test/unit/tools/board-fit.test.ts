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
  expect(start.zoom).toBeCloseTo((800 - 28 - 84) / 1200);
  expect(start.y * start.zoom).toBeCloseTo(-28);
});

it('leaves room for the bar of what is selected below the board, and takes it from the height alone', () => {
  const high = fitInView(board(1000, 1400), view);
  expect((1400 - high.y) * high.zoom).toBeCloseTo(800 - 84);
  const wide = fitInView(board(2000, 600), view);
  expect((300 - wide.y) * wide.zoom).toBeCloseTo(400);
});

it('leaves room for the names of lanes beside a board too small to read', () => {
  const { x, zoom } = fitInView(board(8000, 600), view);
  expect(-x * zoom).toBeCloseTo(96);
  expect((8000 - x) * zoom).toBeCloseTo(1400 - 28);
});

it('stays clear of what covers the view, by the way that leaves the largest picture', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const ways = [
    { ...none, right: 300 },
    { ...none, bottom: 200 },
  ];
  const wide = fitInView(board(2000, 400), view, 1, ways);
  expect(wide.zoom).toBeCloseTo((1400 - 56) / 2000);
  expect((400 - wide.y) * wide.zoom).toBeLessThanOrEqual(800 - 200);
  const high = fitInView(board(1000, 1000), view, 1, ways);
  expect((1000 - high.x) * high.zoom).toBeLessThanOrEqual(1400 - 300);
});

it('a huge board begins at its corner at a readable size', () => {
  expect(startView(board(20_000, 14_000), view)).toEqual({ x: 0, y: 0, zoom: 0.5 });
});
