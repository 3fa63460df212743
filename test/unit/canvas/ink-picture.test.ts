// The stroke on its way: however long it is, a frame paints its end and touches no pixel beyond the end's area.
import { describe, expect, it } from 'vitest';
import type { InkPoint } from '#shared/base/ink-code';
import { InkPicture } from '../../../renderer/canvas/overlay/ink-picture';
import { fakeSurface } from './fake-surface';

const viewport = { width: 1000, height: 800, pixelRatio: 2 };
const camera = { x: 0, y: 0, zoom: 1 };
const ink = { size: 6, fill: '#c0392b' };
const wave = (count: number): InkPoint[] =>
  Array.from({ length: count }, (_, at) => ({ x: 20 + at, y: 200 + 20 * Math.sin(at / 9), pressure: 0.5 }));

function shown(lengths: readonly number[], points = wave(lengths.at(-1) ?? 0)) {
  const surface = fakeSurface();
  const picture = new InkPicture(surface.context);
  const touched = lengths.map((length) => {
    picture.show({ ...ink, points: points.slice(0, length) }, camera, viewport);
    return picture.touched;
  });
  return { surface, picture, touched };
}
const fills = ({ calls }: { readonly calls: readonly { readonly name: string }[] }) =>
  calls.filter(({ name }) => name === 'fill').length;

describe('the picture of a stroke on its way', () => {
  it('is one fill in the ink while the stroke is short', () => {
    const { surface } = shown([1, 40]);
    expect(fills(surface)).toBe(2);
    expect(surface.calls.filter(({ name }) => name === 'fill').every(({ style }) => style === ink.fill)).toBe(
      true,
    );
  });
  it('of a long stroke only the end is painted anew', () => {
    const lengths = Array.from({ length: 90 }, (_, at) => (at + 1) * 10);
    const { touched } = shown(lengths);
    const whole = (900 + 20) * 2 * (40 + 20) * 2;
    expect(Math.max(...touched)).toBeLessThan(whole);
    // As the stroke grows, its frames do not.
    expect(touched.at(-1)).toBeLessThan(2 * Math.max(...touched.slice(0, 35)));
  });
  it('paints what lies further back again only where the end crosses it', () => {
    const away = [
      ...wave(700),
      ...wave(30).map((point) => ({ ...point, x: point.x + 700, y: point.y + 300 })),
    ];
    const { surface, picture } = shown([700], away);
    const before = fills(surface);
    picture.show({ ...ink, points: away.slice(0, 730) }, camera, viewport);
    expect(fills(surface) - before).toBeLessThanOrEqual(3);
  });
  it('paints nothing that is out of view', () => {
    const below = wave(40).map((point) => ({ ...point, y: point.y + 5_000 }));
    const { surface, touched } = shown([40], below);
    expect(touched).toEqual([0]);
    expect(fills(surface)).toBe(0);
  });
  it('another stroke, and another camera, begin anew', () => {
    const surface = fakeSurface();
    const picture = new InkPicture(surface.context);
    const long = wave(600);
    picture.show({ ...ink, points: long }, camera, viewport);
    const before = fills(surface);
    picture.show({ ...ink, points: long }, { ...camera, zoom: 0.5 }, viewport);
    // All pieces of the stroke at the new scale.
    expect(fills(surface) - before).toBe(before);
    picture.show({ ...ink, points: wave(20) }, camera, viewport);
    expect(fills(surface)).toBe(2 * before + 1);
  });
});
