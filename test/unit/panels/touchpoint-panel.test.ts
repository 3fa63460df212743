// The panel of touchpoints: its keys, and how often the lists it draws on are used.
import { describe, expect, it } from 'vitest';
import { listUses } from '../../../renderer/panels/dialogs/lists/list-uses';
import { leafing } from '../../../renderer/panels/touchpoint/panel-keys';
import { channelIds, departmentIds, smallProject } from '../change/small-project';

const press = (key: string, held: { ctrlKey?: true; metaKey?: true; altKey?: true } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('in the panel of touchpoints', () => {
  it('PageUp and PageDown leaf, and so do Ctrl or Cmd + Alt with an arrow', () => {
    expect(leafing(press('PageDown'))).toBe(1);
    expect(leafing(press('PageUp'))).toBe(-1);
    expect(leafing(press('ArrowDown', { ctrlKey: true, altKey: true }))).toBe(1);
    expect(leafing(press('ArrowUp', { metaKey: true, altKey: true }))).toBe(-1);
  });

  it('an arrow alone belongs to its field, and a held PageDown to the window', () => {
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'a']) expect(leafing(press(key))).toBe(null);
    expect(leafing(press('ArrowDown', { altKey: true }))).toBe(null);
    expect(leafing(press('PageDown', { ctrlKey: true }))).toBe(null);
  });
});

describe('a list', () => {
  it('counts the touchpoints that use each of its names', () => {
    const uses = listUses(smallProject);
    expect(departmentIds.map((id) => uses.get(id) ?? 0)).toEqual([2, 1]);
    expect(channelIds.map((id) => uses.get(id) ?? 0)).toEqual([0, 1]);
  });
});
