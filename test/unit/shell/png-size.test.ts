import { describe, expect, it } from 'vitest';
import { pngSize } from '../../../electron/shell/png-size';

describe('the size of a PNG', () => {
  it('stands in its header', () => {
    const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
    const bytes = Uint8Array.from([...header, 0, 0, 0x3e, 0x80, 0, 0, 0x00, 0x02]);
    expect(pngSize(bytes)).toEqual({ width: 16_000, height: 2 });
    expect(pngSize(bytes.subarray(0, 23))).toBeNull();
    expect(pngSize(Uint8Array.from([...Array(30)].map(() => 0)))).toBeNull();
  });
});
