// Where a note can be dropped among the others of its own cell while it is on its way.
import { expect, it } from 'vitest';
import { dropTarget } from '#shared/layout/board/drop-target';
import { layoutWithout } from '../../../renderer/canvas/gestures/layout-without';
import { keyBoard } from '../tools/key-board';

it('the mark stands between the notes that stay, not at the place the dragged one left', () => {
  const moving = new Set(['a']);
  const rest = layoutWithout(keyBoard, moving);
  const target = dropTarget(rest, { x: 130, y: 60 }, moving);
  expect(target).toMatchObject({ stageId: 's1', laneId: 'l1', beforeId: 'b' });
  expect(target?.mark.x).toBeGreaterThan(100);
  expect(rest.notes).toBe(keyBoard.notes);
});

it('is made once for a drag', () => {
  const moving = new Set(['a', 'p']);
  expect(layoutWithout(keyBoard, moving)).toBe(layoutWithout(keyBoard, moving));
  expect(layoutWithout(keyBoard, new Set())).toBe(keyBoard);
});

it('a hidden connector is not there, the others are', () => {
  const [hidden, ...others] = keyBoard.connectors;
  const rest = layoutWithout(keyBoard, new Set([hidden?.connector.id ?? '']));
  expect(rest.connectors).toEqual(others);
  expect(others.length).toBeGreaterThan(0);
});
