// Order keys under random insertion.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, isOrderKey, keysBefore, keysMoved, type Ordered } from '#shared/base/order-key';

describe('order keys', () => {
  it('put things before any anchor, in the order given, whatever was inserted before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 4 })), { maxLength: 30 }),
        (inserts) => {
          let list: Ordered[] = [];
          let made = 0;
          for (const [at, count] of inserts) {
            const anchor = list[at]?.id ?? null;
            const keys = keysBefore(list, anchor, count);
            expect(keys.every(isOrderKey)).toBe(true);
            const fresh = keys.map((order) => ({ id: `n${made++}`, order }));
            const place = anchor === null ? list.length : at;
            const wanted = [...list.slice(0, place), ...fresh, ...list.slice(place)].map(({ id }) => id);
            list = [...list, ...fresh].sort(byOrder);
            expect(list.map(({ id }) => id)).toEqual(wanted);
          }
        },
      ),
    );
  });

  it('move things as hands move them, and leave alone what stands there already', () => {
    const list: readonly Ordered[] = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'].map((order) => ({
      id: order,
      order,
    }));
    const ids = fc.uniqueArray(fc.constantFrom(...list), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.option(fc.constantFrom(...list)), (moved, anchor) => {
        const keys = keysMoved(list, moved, anchor?.id ?? null);
        const after = list.map((one) => ({ ...one, order: keys[moved.indexOf(one)] ?? one.order }));
        const next = list.slice(anchor === null ? list.length : list.indexOf(anchor));
        const before = next.find((one) => !moved.includes(one));
        const staying = list.filter((one) => !moved.includes(one));
        const at = before === undefined ? staying.length : staying.indexOf(before);
        const wanted = [...staying.slice(0, at), ...moved, ...staying.slice(at)].map(({ id }) => id);
        expect(after.sort(byOrder).map(({ id }) => id)).toEqual(wanted);
        if (wanted.every((id, index) => list[index]?.id === id)) {
          expect(keys).toEqual(moved.map(({ order }) => order));
        }
      }),
    );
  });

  it('still order what two people put at the same place', () => {
    const twins = [
      { id: 'b', order: 'a1' },
      { id: 'a', order: 'a1' },
    ].sort(byOrder);
    expect(twins.map(({ id }) => id)).toEqual(['a', 'b']);
    const [between = ''] = keysBefore(twins, 'b', 1);
    expect(between > 'a1').toBe(true);
  });
});
