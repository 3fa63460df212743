// What the two layers of the stage show now, from document, session and gesture. Keeps the painters; asks for
// nothing and changes nothing.
import type { Rect } from '#shared/base/geometry';
import type { SceneItem } from '#shared/scene/primitives';
import { darkTheme, lightTheme, type Theme } from '#shared/scene/theme';
import { currentBoard } from '../state/board';
import { sessionStore } from '../state/session';
import type { CellPlace } from '../tools/intent';
import { placeAt } from '../tools/keys/walk';
import { gestureStore } from './gestures/gesture-store';
import { GhostPainter } from './overlay/ghost-painter';
import { type Overlay, type OverlayColors, OverlayPainter } from './overlay/overlay-painter';
import type { Viewport } from './painter/pixel-rect';
import { ViewPainter } from './painter/view-painter';
import { sceneWithout } from './scene-without';
import { clearSurface, opaqueSurface } from './surfaces';

const nothing: readonly SceneItem[] = [];

const colorsOf = ({ accent, sheet }: Theme): OverlayColors => ({ accent, halo: sheet });

const viewportNow = (): Viewport => ({
  ...sessionStore.getState().viewport,
  pixelRatio: window.devicePixelRatio,
});

export class BoardPicture {
  readonly painter = new ViewPainter(opaqueSurface, () => null);
  readonly ghosts = new GhostPainter(clearSurface, () => null);
  readonly #overlay = new OverlayPainter(this.ghosts);
  readonly #without = sceneWithout();

  /** Draws the board; answers as `ViewPainter.show`. */
  showContent(context: CanvasRenderingContext2D): number | null {
    const { scene } = currentBoard();
    const { drag } = gestureStore.getState();
    // Copies leave their originals where they are.
    this.painter.setScene(drag === null || drag.copies ? scene : this.#without(scene, drag.ids));
    return this.painter.show(context, sessionStore.getState().camera, viewportNow(), performance.now());
  }

  /** True while there is nothing on top of the board, and its layer need not be there. */
  get overlayIsEmpty(): boolean {
    const { selection, cell, marquee } = sessionStore.getState();
    return selection.size === 0 && cell === null && marquee === null && gestureStore.getState().drag === null;
  }

  showOverlay(context: CanvasRenderingContext2D): void {
    this.ghosts.setItems(gestureStore.getState().taken?.items ?? nothing);
    const { camera, dark: isDark } = sessionStore.getState();
    this.#overlay.show(
      context,
      overlayNow(),
      camera,
      viewportNow(),
      colorsOf(isDark ? darkTheme : lightTheme),
    );
  }
}

function overlayNow(): Overlay {
  const { drag } = gestureStore.getState();
  const { selection, cell, marquee, editing } = sessionStore.getState();
  return {
    selected: drag === null ? rectsOf(selection) : [],
    cell: cell === null || editing !== null || drag !== null ? null : rectOfCell(cell),
    marquee,
    drag: drag === null ? null : { dx: drag.dx, dy: drag.dy, mark: drag.target?.mark ?? null },
  };
}

function rectsOf(ids: ReadonlySet<string>): Rect[] {
  const { layout, scene } = currentBoard();
  return [...ids].flatMap((id) => layout.notes.get(id)?.rect ?? scene.byKey.get(id)?.bounds ?? []);
}

const rectOfCell = (cell: CellPlace): Rect | null => placeAt(currentBoard().layout, cell)?.rect ?? null;
