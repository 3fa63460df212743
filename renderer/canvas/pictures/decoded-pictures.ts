// The pictures of the board as bitmaps, each about as large as it is drawn: decoded when they are first drawn, kept as
// long as there is room, closed when there is none. Never makes a frame wait: until a bitmap is there, a coarser one or
// none is drawn, and then its places are painted again. Knows no project and decodes nothing itself.
import type { Rect } from '#shared/base/geometry';
import type { PictureSource } from '../painter/draw-primitive';

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  close(): void;
}

/** A bitmap of the picture at most `width` pixels wide, or as wide as the picture is; null where there is none. */
export type Decode<B extends Bitmap> = (sha256: string, width: number) => Promise<B | null>;

/** Decoded at one time: each takes a moment of the window when it is made smaller. */
const mostAtOnce = 2;
const smallestWidth = 64;
const largestWidth = 4_096;

interface Kept<B> {
  readonly sha256: string;
  /** The width that was asked for. */
  readonly level: number;
  readonly bitmap: B;
}

interface Wanted {
  readonly sha256: string;
  readonly level: number;
  /** Where it has been drawn without, by their edges. */
  readonly areas: Map<string, Rect>;
}

/** Bitmaps come in widths that double, so that a small step of the zoom decodes nothing. */
export const levelFor = (pixels: number): number =>
  Math.min(largestWidth, 2 ** Math.ceil(Math.log2(Math.max(smallestWidth, pixels))));

const keyOf = (sha256: string, level: number): string => `${sha256}/${level}`;

const bytesOf = ({ width, height }: Bitmap): number => width * height * 4;

export class DecodedPictures<B extends Bitmap & CanvasImageSource> {
  readonly #decode: Decode<B>;
  readonly #room: number;
  readonly #onArrived: () => void;
  /** By picture and level; the last used last. */
  readonly #kept = new Map<string, Kept<B>>();
  /** Bytes of what is kept. */
  #size = 0;
  /** The last wanted last: that is what the person looks at. */
  readonly #wanted = new Map<string, Wanted>();
  readonly #broken = new Set<string>();
  readonly #underWay = new Set<string>();
  #running = 0;
  #arrived: Rect[] = [];
  /** Grows when everything is forgotten: what was asked for before is no longer wanted. */
  #age = 0;

  /** `room`: bytes of bitmaps that are kept; `onArrived` is called when there is something in `takeArrived`. */
  constructor(decode: Decode<B>, room: number, onArrived: () => void) {
    this.#decode = decode;
    this.#room = room;
    this.#onArrived = onArrived;
  }

  /** For the painter of the board: what is missing is asked for. */
  readonly source: PictureSource = (image, scale) => {
    const level = levelFor(image.width * scale);
    const sharp = this.#use(image.sha256, level);
    if (sharp !== null) return sharp;
    const { sha256, x, y, width, height } = image;
    this.#want(sha256, level)?.areas.set(`${x} ${y} ${width} ${height}`, { x, y, width, height });
    return this.#nearest(sha256, level);
  };

  /**
   * For boards that are shown beside the one that is worked on: what is missing is asked for, and said by `onMissing`;
   * once it has come, `onArrived` has been called. Asked for once: what had to go for want of room stays away.
   */
  beside(onMissing: () => void): PictureSource {
    const asked = new Set<string>();
    return ({ sha256, width }, scale) => {
      const level = levelFor(width * scale);
      const sharp = this.#use(sha256, level);
      if (sharp !== null) return sharp;
      const key = keyOf(sha256, level);
      if ((!asked.has(key) || this.#wanted.has(key)) && this.#want(sha256, level) !== null) {
        asked.add(key);
        onMissing();
      }
      return this.#nearest(sha256, level);
    };
  }

  /** For pictures that are shown for a moment: only what is here. */
  readonly atHand: PictureSource = (image, scale) => {
    const level = levelFor(image.width * scale);
    return this.#use(image.sha256, level) ?? this.#nearest(image.sha256, level);
  };

  /** The areas whose bitmaps have come since this was asked last. */
  takeArrived(): readonly Rect[] {
    const arrived = this.#arrived;
    this.#arrived = [];
    return arrived;
  }

  /** Another project: nothing of the last one stays in memory. */
  clear(): void {
    this.#age++;
    for (const { bitmap } of this.#kept.values()) bitmap.close();
    this.#kept.clear();
    this.#size = 0;
    this.#wanted.clear();
    this.#broken.clear();
    this.#arrived = [];
  }

  #use(sha256: string, level: number): B | null {
    const key = keyOf(sha256, level);
    const kept = this.#kept.get(key);
    if (kept === undefined) return null;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.bitmap;
  }

  /** The next finer one, else the finest; null: none. */
  #nearest(sha256: string, level: number): B | null {
    const ones = [...this.#kept.values()].filter((kept) => kept.sha256 === sha256);
    ones.sort((a, b) => a.level - b.level);
    return (ones.find((one) => one.level > level) ?? ones.at(-1))?.bitmap ?? null;
  }

  /** Asks for it; null where there is no such picture. */
  #want(sha256: string, level: number): Wanted | null {
    if (this.#broken.has(sha256)) return null;
    const key = keyOf(sha256, level);
    const wanted = this.#wanted.get(key) ?? { sha256, level, areas: new Map<string, Rect>() };
    this.#wanted.delete(key);
    this.#wanted.set(key, wanted);
    this.#start();
    return wanted;
  }

  #start(): void {
    if (this.#running >= mostAtOnce) return;
    const next = [...this.#wanted].findLast(([key]) => !this.#underWay.has(key));
    if (next === undefined) return;
    const [key, { sha256, level }] = next;
    const age = this.#age;
    this.#running++;
    this.#underWay.add(key);
    const done = (bitmap: B | null): void => {
      this.#running--;
      this.#underWay.delete(key);
      if (age !== this.#age) bitmap?.close();
      else this.#take(key, { sha256, level }, bitmap);
      this.#start();
    };
    void this.#decode(sha256, level).then(done);
  }

  #take(key: string, { sha256, level }: { sha256: string; level: number }, bitmap: B | null): void {
    const areas = [...(this.#wanted.get(key)?.areas.values() ?? [])];
    this.#wanted.delete(key);
    if (bitmap === null) {
      this.#broken.add(sha256);
      return;
    }
    this.#kept.set(key, { sha256, level, bitmap });
    this.#size += bytesOf(bitmap);
    this.#makeRoom(key);
    this.#arrived.push(...areas);
    this.#onArrived();
  }

  /** Lets the longest unused go; never the one that has just come. */
  #makeRoom(newest: string): void {
    for (const [key, { bitmap }] of this.#kept) {
      if (this.#size <= this.#room || key === newest) return;
      this.#kept.delete(key);
      this.#size -= bytesOf(bitmap);
      bitmap.close();
    }
  }
}
