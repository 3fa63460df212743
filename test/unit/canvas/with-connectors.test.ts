// What leaves the picture with notes that are carried.
import { describe, expect, it } from 'vitest';
import type { BoardLayout } from '#shared/layout/board';
import { withConnectors } from '../../../renderer/canvas/gestures/with-connectors';
import { keyBoard } from '../tools/key-board';

const connectorsOf = (ids: readonly string[]) =>
  withConnectors(keyBoard, new Set(ids)).boxes.map(({ connector }) => connector.id);

describe('notes on their way', () => {
  it('take along the connectors of either end, lines and labels', () => {
    expect(connectorsOf(['a'])).toEqual(['k1']);
    expect(connectorsOf(['d'])).toEqual(['k1', 'k2']);
    expect(withConnectors(keyBoard, new Set(['p'])).keys).toEqual(new Set(['p', 'k2', 'label/k2']));
  });
  it('without connectors are all that leaves', () => {
    const ids = new Set(['b']);
    expect(withConnectors(keyBoard, ids).keys).toBe(ids);
  });
  it('are looked up once while nothing changes, and again when a connector does', () => {
    const ids = new Set(['a']);
    const first = withConnectors(keyBoard, ids);
    expect(withConnectors(keyBoard, ids)).toBe(first);
    const changed: BoardLayout = { ...keyBoard, connectors: [] };
    expect(withConnectors(changed, ids).boxes).toEqual([]);
  });
});
