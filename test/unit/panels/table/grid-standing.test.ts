// Where keys lead in a grid.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneCell, rangeOf, standAt, walked } from '../../../../renderer/panels/table/grid/grid-standing';

const size = { rows: 5, columns: 4, page: 3 };
const at = (row: number, column: number) => standAt({ row, column });
const press = (key: string, { shift = false, ctrl = false } = {}) => ({ key, shift, ctrl });

describe('the keyboard in a grid', () => {
  it('goes from cell to cell and stops at the edges, above them the headings', () => {
    expect(walked(press('ArrowDown'), at(1, 1), size)).toEqual(at(2, 1));
    expect(walked(press('ArrowDown'), at(4, 1), size)).toEqual(at(4, 1));
    expect(walked(press('ArrowUp'), at(0, 1), size)).toEqual(at(-1, 1));
    expect(walked(press('ArrowRight', { ctrl: true }), at(1, 1), size)).toEqual(at(1, 3));
    expect(walked(press('Home', { ctrl: true }), at(3, 3), size)).toEqual(at(0, 0));
    expect(walked(press('PageDown'), at(0, 2), size)).toEqual(at(3, 2));
  });

  it('leaves the grid with Tab at the ends of a row', () => {
    expect(walked(press('Tab'), at(1, 2), size)).toEqual(at(1, 3));
    expect(walked(press('Tab'), at(1, 3), size)).toBe(null);
    expect(walked(press('Tab', { shift: true }), at(1, 0), size)).toBe(null);
  });

  it('selects with Shift from where it stood', () => {
    const wider = walked(press('ArrowRight', { shift: true }), at(1, 1), size);
    const higher = wider && walked(press('ArrowDown', { shift: true }), wider, size);
    expect(higher && rangeOf(higher)).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    const all = walked(press('a', { ctrl: true }), at(1, 1), size);
    expect(all && rangeOf(all)).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
    const row = walked(press(' ', { shift: true }), at(1, 1), size);
    expect(row && rangeOf(row)).toEqual({ top: 1, left: 0, bottom: 1, right: 3 });
  });

  it('never stands outside of the grid', () => {
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'PageUp',
      'PageDown',
      'Home',
      'End',
      'Tab',
    ];
    const pressed = fc.record({ key: fc.constantFrom(...keys), shift: fc.boolean(), ctrl: fc.boolean() });
    fc.assert(
      fc.property(fc.array(pressed, { maxLength: 30 }), (presses) => {
        const end = presses.reduce((now, key) => walked(key, now, size) ?? now, at(0, 0));
        const { top, left, bottom, right } = rangeOf(end);
        expect(top >= 0 && left >= 0 && bottom < size.rows && right < size.columns).toBe(true);
        expect(isOneCell(rangeOf(at(0, 0)))).toBe(true);
      }),
    );
  });
});
