// Where type sits in the height of its line.
import { describe, expect, it } from 'vitest';
import { fontFaces } from '#shared/base/font-face';
import { baselineOf, emojiTopOf, lineHeightOf } from '#shared/layout/type/line-box';
import { metrics } from './bundled-metrics';

describe('a line of type', () => {
  it.each([9, 11, 13, 16, 19, 22, 26, 40])('holds letters and emoji at size %i', (size) => {
    const height = lineHeightOf(size);
    expect(emojiTopOf(size)).toBeGreaterThanOrEqual(0);
    expect(emojiTopOf(size) + size * 1.25).toBeLessThanOrEqual(height);
    for (const face of fontFaces) {
      const { ascent, descent, unitsPerEm } = metrics[face];
      const baseline = baselineOf(face, size, metrics);
      expect(baseline - (ascent * size) / unitsPerEm).toBeGreaterThanOrEqual(0);
      expect(baseline + (descent * size) / unitsPerEm).toBeLessThanOrEqual(height);
    }
  });

  it('has its baseline at one height in every weight', () => {
    for (const face of fontFaces)
      expect(baselineOf(face, 16, metrics)).toBe(baselineOf('regular', 16, metrics));
  });
});
