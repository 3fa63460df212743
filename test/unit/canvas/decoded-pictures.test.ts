// Which bitmaps are made, kept and let go: few decodings, bounded memory, and only the places of a picture that has
// come are painted again.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImagePrimitive } from '#shared/scene/primitives';
import { DecodedPictures, levelFor } from '../../../renderer/canvas/pictures/decoded-pictures';

class FakeBitmap {
  closed = false;
  constructor(
    readonly sha256: string,
    readonly width: number,
    readonly height: number,
  ) {}
  close(): void {
    this.closed = true;
  }
}
type Drawable = FakeBitmap & CanvasImageSource;

/** Pictures of 1,000 × 1,000 pixels that come when they are let. */
let asked: { readonly sha256: string; readonly width: number; readonly give: () => Promise<void> }[];
let made: FakeBitmap[];
let arrivals: number;
let pictures: DecodedPictures<Drawable>;
const broken = 'f'.repeat(64);

const image = (name: string, x = 0, width = 100): ImagePrimitive => ({
  kind: 'image',
  x,
  y: 0,
  width,
  height: width,
  sha256: name.padEnd(64, '0'),
});
const tick = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
};
/** Lets everything come that is asked for, one after the other. */
async function giveAll(): Promise<void> {
  for (let next = asked.shift(); next !== undefined; next = asked.shift()) await next.give();
}
const shownOf = (source: CanvasImageSource | null): [string, number] | null => {
  const bitmap = source as FakeBitmap | null;
  return bitmap === null ? null : [bitmap.sha256.replace(/0+$/, ''), bitmap.width];
};

beforeEach(() => {
  asked = [];
  made = [];
  arrivals = 0;
  const room = 4 * 128 * 128 * 4;
  pictures = new DecodedPictures<Drawable>(
    (sha256, width) =>
      new Promise((resolve) => {
        const give = async (): Promise<void> => {
          const side = Math.min(width, 1_000);
          const bitmap = new FakeBitmap(sha256, side, side);
          if (sha256 !== broken) made.push(bitmap);
          resolve(sha256 === broken ? null : (bitmap as Drawable));
          await tick();
        };
        asked.push({ sha256, width, give });
      }),
    room,
    () => arrivals++,
  );
});

describe('a picture on a board beside the one that is worked on', () => {
  it('is asked for, tells that it is missing until it has come, and leaves nothing for the board to paint', async () => {
    let missing = 0;
    const beside = pictures.beside(() => missing++);
    expect(shownOf(beside(image('a'), 1))).toBeNull();
    expect(missing).toBe(1);
    await giveAll();
    expect(arrivals).toBe(1);
    expect(pictures.takeArrived()).toEqual([]);
    expect(shownOf(beside(image('a'), 1))).toEqual(['a', 128]);
    expect(missing).toBe(1);
  });

  it('that had to go for want of room is not asked for again and again', async () => {
    let missing = 0;
    const beside = pictures.beside(() => missing++);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const draw = (): void => names.forEach((name) => void beside(image(name), 1));
    draw();
    await giveAll();
    expect(missing).toBe(names.length);
    draw();
    expect([missing, asked.length]).toEqual([names.length, 0]);
  });

  it('that is broken is not waited for', async () => {
    let missing = 0;
    const beside = pictures.beside(() => missing++);
    beside(image(broken), 1);
    await giveAll();
    beside(image(broken), 1);
    expect(missing).toBe(1);
  });
});

describe('a picture drawn for the first time', () => {
  it('is not there, is asked for once however often it is drawn, and then says where it was missed', async () => {
    for (const x of [0, 300, 300]) expect(pictures.source(image('a', x), 1)).toBeNull();
    expect(asked.map(({ width }) => width)).toEqual([128]);
    await giveAll();
    expect(arrivals).toBe(1);
    const places = [0, 300].map((x) => ({ x, y: 0, width: 100, height: 100 }));
    expect(pictures.takeArrived()).toEqual(places);
    expect(pictures.takeArrived()).toEqual([]);
    expect(shownOf(pictures.source(image('a'), 1))).toEqual(['a', 128]);
    expect(asked).toEqual([]);
  });

  it('is asked for again at a scale that needs more pixels, and is coarse meanwhile', async () => {
    pictures.source(image('a'), 1);
    await giveAll();
    expect(shownOf(pictures.source(image('a'), 1.2))).toEqual(['a', 128]);
    expect(asked).toEqual([]);
    expect(shownOf(pictures.source(image('a'), 4))).toEqual(['a', 128]);
    expect(asked.map(({ width }) => width)).toEqual([512]);
    await giveAll();
    expect(shownOf(pictures.source(image('a'), 4))).toEqual(['a', 512]);
  });

  it('is two at a time, the last drawn first', async () => {
    for (const name of ['a', 'b', 'c', 'd']) pictures.source(image(name), 1);
    expect(asked.map(({ sha256 }) => sha256[0])).toEqual(['a', 'b']);
    await asked.shift()?.give();
    expect(asked.map(({ sha256 }) => sha256[0])).toEqual(['b', 'd']);
  });

  it('is given up when it is broken, and nothing is painted again', async () => {
    pictures.source({ ...image('f'), sha256: broken }, 1);
    await giveAll();
    expect(pictures.source({ ...image('f'), sha256: broken }, 1)).toBeNull();
    expect([asked.length, arrivals]).toEqual([0, 0]);
  });
});

describe('the room', () => {
  it('is kept by letting the longest unused go', async () => {
    for (const name of ['a', 'b', 'c', 'd']) pictures.source(image(name), 1);
    await giveAll();
    pictures.source(image('a'), 1);
    pictures.source(image('e'), 1);
    await giveAll();
    const open = made.filter(({ closed }) => !closed).map(({ sha256 }) => sha256[0]);
    expect(open).toHaveLength(4);
    expect(open).toEqual(expect.arrayContaining(['a', 'e']));
  });

  it('takes one picture that is larger than the room: it is what the person looks at', async () => {
    pictures.source(image('a'), 1);
    pictures.source(image('b', 0, 1_000), 1);
    await giveAll();
    expect(shownOf(pictures.source(image('b', 0, 1_000), 1))).toEqual(['b', 1_000]);
    expect(made.filter(({ closed }) => !closed)).toHaveLength(1);
  });

  it('is empty after another project has come, with what was on its way', async () => {
    pictures.source(image('a'), 1);
    await giveAll();
    pictures.source(image('b'), 1);
    pictures.clear();
    await giveAll();
    expect(made.map(({ closed }) => closed)).toEqual([true, true]);
    expect(arrivals).toBe(1);
    expect(pictures.atHand(image('a'), 1)).toBeNull();
  });
});

it('what is shown for a moment asks for nothing', () => {
  expect(pictures.atHand(image('a'), 1)).toBeNull();
  expect(asked).toEqual([]);
});

it('widths double, and end where no picture is wider', () => {
  expect([1, 64, 65, 128, 2_561, 90_000].map(levelFor)).toEqual([64, 64, 128, 128, 4_096, 4_096]);
});
