// Where the bar of what is selected stands.
import { expect, it } from 'vitest';
import { barPlace } from '../../../renderer/tools/bar-place';

const view = { width: 1400, height: 800 };
const camera = { x: 0, y: 0, zoom: 1 };
const at = (x: number, y: number, height = 130) => barPlace({ x, y, width: 170, height }, camera, view);

it('stands low where nothing selected lies under it', () => {
  expect(barPlace(null, camera, view)).toBe('low');
  expect(at(600, 300)).toBe('low');
  expect(at(20, 700)).toBe('low');
  expect(at(600, 900)).toBe('low');
});

it('stands high where it would lie on what is selected', () => {
  expect(at(600, 650)).toBe('high');
});

it('stays low where what is selected reaches from top to bottom', () => {
  expect(at(600, 20, 780)).toBe('low');
});
