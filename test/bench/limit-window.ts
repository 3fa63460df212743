// The limit in a window of its own, with the same notes as the app shows and where the app shows them.
import { resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';
import type { Rect } from '#shared/base/geometry';
import { unpackedApp } from '../e2e/harness/executable';
import { type Contender, rest, type Spot } from './contender';

/** Side of a note in the limit's document. */
const side = 100;
const view = { width: 1600, height: 900 };

export interface LimitNote {
  readonly rect: Rect;
  readonly text: string;
  /** Index into the palette. */
  readonly color: number;
}

export interface LimitBoard {
  readonly bounds: Rect;
  readonly notes: readonly LimitNote[];
  readonly palette: readonly string[];
}

interface LimitCamera {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

declare global {
  interface Window {
    readonly __bench: {
      load(json: string, camera: LimitCamera): Promise<void>;
      setCamera(camera: LimitCamera): void;
      selectMany(notes: readonly number[]): void;
      clearSelection(): void;
    };
  }
}

/** Starts the limit's window; one for all boards. */
export async function openLimit(): Promise<ElectronApplication> {
  const { executable, before } = unpackedApp();
  // The last word is the app's folder: here it is the yardstick's.
  const words = [...before.slice(0, -1), resolve(import.meta.dirname, 'yardstick')];
  return electron.launch({ executablePath: executable, args: words });
}

export class LimitWindow implements Contender {
  readonly middle: Spot = { x: view.width / 2, y: view.height / 2 };
  readonly #document: string;
  readonly #centres: readonly Spot[];
  readonly #cameras: { readonly fit: LimitCamera; readonly full: LimitCamera };

  constructor(
    readonly electron: ElectronApplication,
    readonly page: Page,
    board: LimitBoard,
  ) {
    const { bounds, notes, palette } = board;
    const scale = side / (notes[0]?.rect.width ?? side);
    const stickies = notes.map(({ rect, text, color }, at) => ({
      ...{ id: `s${at}`, color, text, w: side, h: side },
      ...{ x: (rect.x - bounds.x) * scale, y: (rect.y - bounds.y) * scale },
    }));
    const size = { w: bounds.width * scale, h: bounds.height * scale };
    this.#document = JSON.stringify({ v: 1, n: notes.length, bounds: size, palette, stickies });
    this.#centres = stickies.map(({ x, y }) => ({ x: x + side / 2, y: y + side / 2 }));
    const at = (z: number): LimitCamera => ({
      x: size.w / 2 - view.width / 2 / z,
      y: size.h / 2 - view.height / 2 / z,
      z,
    });
    const fit = Math.min(view.width / size.w, view.height / size.h) * 0.94;
    this.#cameras = { fit: at(Math.min(fit, 1 / scale)), full: at(1 / scale) };
  }

  /** `load` in a page just made, as the app is just started: nothing compiled, no text in its atlas. */
  async loadAnew(): Promise<number> {
    await this.page.reload();
    await this.page.waitForFunction(() => window.__bench !== undefined);
    return this.load();
  }

  /** Loads the document and shows all of it. Resolves to milliseconds until it was painted. */
  async load(): Promise<number> {
    const words = [this.#document, this.#cameras.fit] as const;
    return this.page.evaluate(async ([json, camera]) => {
      const start = performance.now();
      await window.__bench.load(json, camera);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - start;
    }, words);
  }

  fit = (): Promise<void> => this.#look(this.#cameras.fit);
  full = (): Promise<void> => this.#look(this.#cameras.full);

  spots(which: 'fit' | 'full', count: number): readonly Spot[] {
    const { x, y, z } = this.#cameras[which];
    return this.#nearest(count).map((at) => {
      const centre = this.#centres[at] ?? { x: 0, y: 0 };
      return { x: (centre.x - x) * z, y: (centre.y - y) * z };
    });
  }

  async selectMiddle(count: number): Promise<void> {
    await this.fit();
    await this.page.evaluate((notes) => window.__bench.selectMany(notes), this.#nearest(count));
    await rest(this.page);
  }

  async letGo(): Promise<void> {
    await this.page.mouse.up();
    await this.page.evaluate(() => window.__bench.clearSelection());
    await this.load();
  }

  #nearest(count: number): number[] {
    const { x, y, z } = this.#cameras.full;
    const middle = { x: x + view.width / 2 / z, y: y + view.height / 2 / z };
    const away = (at: number): number => {
      const centre = this.#centres[at] ?? middle;
      return Math.hypot(centre.x - middle.x, centre.y - middle.y);
    };
    return [...this.#centres.keys()].sort((a, b) => away(a) - away(b)).slice(0, count);
  }

  async #look(camera: LimitCamera): Promise<void> {
    await this.page.evaluate((to) => window.__bench.setCamera(to), camera);
    await rest(this.page);
  }
}
