// The small picture of a map: painted once for each look of it, and again when a picture on it has come.
import { beforeEach, expect, it, vi } from 'vitest';
import fontMetrics from '#generated/font-metrics.json';
import { boardType } from '#shared/layout/board/board-type';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Side } from '#shared/model/sides';
import { lightTheme } from '#shared/scene/theme';
import { arrivedStore, boardPictures } from '../../../renderer/canvas/pictures/board-pictures';
import { thumbnailOf } from '../../../renderer/canvas/thumbnail';
import { mapId } from '../change/small-project';
import { storyboardProject } from '../change/storyboard-project';
import { type FakeSurface, fakeSurface } from './fake-surface';

const { painted } = vi.hoisted(() => ({ painted: [] as FakeSurface[] }));
vi.mock('../../../renderer/canvas/surfaces', () => ({
  opaqueSurface: (width: number, height: number) => {
    const surface = fakeSurface(width, height);
    painted.push(surface);
    return surface;
  },
}));

const type = boardType(parseFontMetrics(fontMetrics));
const size = { width: 300, height: 200 };
const room = (side: Side) => ({ theme: lightTheme, type, language: 'ru', side }) as const;
const both = room('both');
const show = (seen = both) => thumbnailOf(storyboardProject, mapId, seen, size);
const images = (): number => painted.at(-1)?.calls.filter(({ name }) => name === 'drawImage').length ?? 0;

beforeEach(() => {
  painted.length = 0;
});

it('is painted again when a picture has come that it lacked, and not by any other that comes', () => {
  let isHere = false;
  vi.spyOn(boardPictures, 'beside').mockImplementation((onMissing) => () => {
    if (!isHere) onMissing();
    return isHere ? (fakeSurface(1, 1).canvas as CanvasImageSource) : null;
  });
  const arrives = (): void => arrivedStore.setState(({ times }) => ({ times: times + 1 }));
  show();
  show();
  expect([painted.length, images()]).toEqual([1, 0]);
  isHere = true;
  arrives();
  show();
  expect(painted.length).toBe(2);
  expect(images()).toBeGreaterThan(0);
  arrives();
  show();
  expect(painted.length).toBe(2);
});

it('shows the side that the board shows', () => {
  show(room('both'));
  const all = painted.at(-1)?.calls.length ?? 0;
  show(room('customer'));
  expect(painted.length).toBe(2);
  expect(painted.at(-1)?.calls.length).toBeLessThan(all);
});
