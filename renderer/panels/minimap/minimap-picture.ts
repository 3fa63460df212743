// Keeps the minimap's canvas and frame true: the canvas is painted when the board or the filter changed and the
// window has a moment to spare; a step of the camera moves the frame and nothing else.
import type { Rect } from '#shared/base/geometry';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { viewportNow } from '../../canvas/viewport-now';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { findStore } from '../../state/find';
import { findPanels } from '../../state/find-panels';
import { dimmedNotes, hiddenNotes, markedMatches } from '../../state/find-results';
import { sessionStore } from '../../state/session';
import { type MinimapFit, minimapFit, minimapRatio, viewInMinimap } from './minimap-fit';
import { paintMinimap } from './paint-minimap';

/** A busy window shows the new board on the minimap after this long at the latest. */
const paintWithinMs = 400;
const leastFrame = 6;

/** What the canvas shows: painted again when one is another. */
function paintedThings(): readonly unknown[] {
  const { dark, viewport } = sessionStore.getState();
  const { pixelRatio } = viewportNow();
  return [currentBoard().layout, dark, dimmedNotes(), hiddenNotes(), markedMatches(), viewport, pixelRatio];
}

export class MinimapPicture {
  /** In CSS pixels of the minimap, as last painted. */
  fit: MinimapFit = { scale: 1, x: 0, y: 0 };
  view: Rect = { x: 0, y: 0, width: 0, height: 0 };
  #size = { width: 0, height: 0 };

  /** Keeps the elements true until the returned function is called. */
  keep(ground: HTMLElement, canvas: HTMLCanvasElement, frame: HTMLElement): () => void {
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('no canvas for the minimap');
    let shown: readonly unknown[] | null = null;
    let waiting: number | null = null;
    const paint = (): void => {
      waiting = null;
      if (documentStore.getState().mapId === null) return;
      ground.style.setProperty('--ratio', String(minimapRatio(currentBoard().layout.bounds)));
      this.#size = { width: ground.clientWidth, height: ground.clientHeight };
      this.#paint(canvas, context);
      this.#moveFrame(frame);
    };
    const onChange = (): void => {
      if (documentStore.getState().mapId === null) return;
      const now = paintedThings();
      if (!shown?.every((thing, at) => thing === now[at])) {
        shown = now;
        waiting ??= requestIdleCallback(paint, { timeout: paintWithinMs });
      } else if (waiting === null) this.#moveFrame(frame);
    };
    onChange();
    const stops = [documentStore, sessionStore, findStore, findPanels].map((store) =>
      store.subscribe(onChange),
    );
    return () => {
      for (const stop of stops) stop();
      if (waiting !== null) cancelIdleCallback(waiting);
    };
  }

  #paint(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
    const { layout } = currentBoard();
    const { pixelRatio } = viewportNow();
    this.fit = minimapFit(layout.bounds, this.#size);
    canvas.width = Math.round(this.#size.width * pixelRatio);
    canvas.height = Math.round(this.#size.height * pixelRatio);
    const theme = sessionStore.getState().dark ? darkTheme : lightTheme;
    const inPixels = minimapFit(layout.bounds, canvas);
    paintMinimap(context, canvas, layout, inPixels, {
      theme,
      dimmed: dimmedNotes(),
      hidden: hiddenNotes(),
      found: markedMatches(),
    });
  }

  #moveFrame(frame: HTMLElement): void {
    const { camera, viewport } = sessionStore.getState();
    const { x, y, width, height } = viewInMinimap(this.fit, camera, viewport, this.#size, leastFrame);
    this.view = { x, y, width, height };
    frame.style.transform = `translate(${x}px, ${y}px)`;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
  }
}
