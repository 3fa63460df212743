// The app in a window whose board is as large as the limit's, driven by nothing but mouse and keys.
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';
import type { Camera } from '#shared/base/geometry';
import type { BoardLayout } from '#shared/layout/board';
import { fitInView } from '../../renderer/tools/board-fit';
import { unpackedApp } from '../e2e/harness/executable';
import { type Contender, rest, type Spot } from './contender';

/** The board's size in CSS pixels: that of the limit's window. */
export const boardView = { width: 1600, height: 900 };

/** Starts the app on a profile of its own, with a file to open or without. */
export async function openApp(folder: string, file?: string): Promise<ElectronApplication> {
  const { executable, before } = unpackedApp();
  const profile = join(folder, `profile-${performance.now()}`);
  const args = [...before, `--user-data-dir=${profile}`, ...(file === undefined ? [] : [file])];
  return electron.launch({ executablePath: executable, args });
}

/** Starts the app without a file and, when its start screen has come to rest, has it open one as the system would. */
export async function openFromStart(folder: string, file: string): Promise<ElectronApplication> {
  const app = await openApp(folder);
  const page = await app.firstWindow();
  await page.getByRole('heading').first().waitFor();
  await rest(page, 3_000);
  await app.evaluate(({ app: main }, path) => {
    main.emit('open-file', new Event('open-file'), path);
  }, file);
  return app;
}

/** Milliseconds from asking for the project to its first full picture. */
export async function openingTime(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('board-painted').length > 0);
  const [asked = Number.NaN, painted = Number.NaN] = await page.evaluate(() =>
    ['project-asked', 'board-painted'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  return painted - asked;
}

/** Bytes of the page's JavaScript heap after a collection. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export class AppWindow implements Contender {
  readonly #cameras: { readonly fit: Camera; readonly full: Camera };

  private constructor(
    readonly electron: ElectronApplication,
    readonly page: Page,
    readonly middle: Spot,
    readonly layout: BoardLayout,
  ) {
    const fit = fitInView(layout.bounds, boardView);
    const [x, y] = [fit.x + boardView.width / 2 / fit.zoom, fit.y + boardView.height / 2 / fit.zoom];
    this.#cameras = { fit, full: { x: x - boardView.width / 2, y: y - boardView.height / 2, zoom: 1 } };
  }

  /** Makes the board exactly as large as the limit's window. */
  static async take(app: ElectronApplication, layout: BoardLayout): Promise<AppWindow> {
    const page = await app.firstWindow();
    await openingTime(page);
    const board = page.getByRole('application');
    const before = await board.boundingBox();
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (before === null) throw new Error('no board');
    const wanted = {
      width: size.width + boardView.width - before.width,
      height: size.height + boardView.height - before.height,
    };
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, wanted);
    await page.waitForFunction(({ width }) => innerWidth === width, wanted);
    const frame = await board.boundingBox();
    if (frame?.width !== boardView.width || frame.height !== boardView.height) {
      throw new Error(`the board is ${frame?.width} × ${frame?.height}`);
    }
    await board.focus();
    const middle = { x: frame.x + boardView.width / 2, y: frame.y + boardView.height / 2 };
    return new AppWindow(app, page, middle, layout);
  }

  async fit(): Promise<void> {
    await this.page.keyboard.press('Shift+Digit1');
    await rest(this.page, 900);
  }

  async full(): Promise<void> {
    await this.fit();
    await this.page.keyboard.press('Control+Digit0');
    await rest(this.page, 900);
  }

  spots(view: 'fit' | 'full', count: number): readonly Spot[] {
    const { x, y, zoom } = this.#cameras[view];
    const [left, top] = [this.middle.x - boardView.width / 2, this.middle.y - boardView.height / 2];
    const { fit } = this.#cameras;
    const middle = { x: fit.x + boardView.width / 2 / fit.zoom, y: fit.y + boardView.height / 2 / fit.zoom };
    return [...this.layout.notes.values()]
      .map(({ rect }) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }))
      .sort((a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y))
      .slice(0, count)
      .map((note) => ({ x: left + (note.x - x) * zoom, y: top + (note.y - y) * zoom }));
  }

  async selectMiddle(count: number): Promise<void> {
    await this.fit();
    await this.page.keyboard.down('Shift');
    for (const { x, y } of this.spots('fit', count)) await this.page.mouse.click(x, y);
    await this.page.keyboard.up('Shift');
    await rest(this.page);
  }

  async letGo(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.up();
    await this.page.keyboard.press('Escape');
    await rest(this.page);
  }
}
