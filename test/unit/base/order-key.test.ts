// Order keys under random insertion.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, isOrderKey, keysBefore, type Ordered } from '#shared/base/order-key';

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
