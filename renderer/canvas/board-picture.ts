// What the two layers of the stage show now, from document, session and gesture. Keeps the painter; asks for
// nothing and changes nothing.
import type { Rect } from '#shared/base/geometry';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { currentBoard } from '../state/board';
import { documentStore } from '../state/document';
import { dimmedNotes, hiddenNotes } from '../state/find-results';
import { sessionStore } from '../state/session';
import { markOfPiece } from './curve/curves-now';
import { gestureStore } from './gestures/gesture-store';
import { withConnectors } from './gestures/with-connectors';
import { drawFrames } from './overlay/draw-frames';
import { travelStore } from './overlay/travel-store';
import { type Shown, ViewPainter } from './painter/view-painter';
import { arrivedStore, boardPictures } from './pictures/board-pictures';
import { type FilterLook, sceneFiltered } from './scene-filtered';
import { sceneWithSigns } from './scene-with-signs';
import { sceneWithout } from './scene-without';
import { opaqueSurface } from './surfaces';
import { viewportNow } from './viewport-now';

/** What is carried, resized, travels over the board or was met by the rubber; copies leave their originals behind. */
function takenAway(): ReadonlySet<string> | null {
  const { drag, draft, erased } = gestureStore.getState();
  if (draft !== null && draft.hides !== null) return draft.hides;
  if (erased !== null && erased.size > 0) return erased;
  return drag === null || drag.copies ? travelStore.getState().ids : drag.ids;
}

/** What the board itself looks like, its camera apart. */
function appearance(): readonly unknown[] {
  const { project, mapId } = documentStore.getState();
  const { preferences, dark, camera, viewport } = sessionStore.getState();
  return [project, mapId, preferences.language, dark, camera, viewport];
}

/** What the filter does to the board. */
function filterLook(): FilterLook {
  const { sheet } = sessionStore.getState().dark ? darkTheme : lightTheme;
  return { dimmed: dimmedNotes(), hidden: hiddenNotes(), veil: sheet };
}

export class BoardPicture {
  readonly painter = new ViewPainter(opaqueSurface, boardPictures.source);
  readonly #filtered = sceneFiltered();
  readonly #without = sceneWithout();
  readonly #withSigns = sceneWithSigns();

  /** The things the content layer shows: it is drawn again when one is another. */
  readonly contentShown = (): readonly unknown[] => [
    ...appearance(),
    takenAway(),
    dimmedNotes(),
    hiddenNotes(),
    arrivedStore.getState().times,
  ];

  /** Draws the board; answers as `ViewPainter.show`. */
  showContent(context: CanvasRenderingContext2D): Shown {
    const { scene: whole, layout, room } = currentBoard();
    const scene = this.#filtered(this.#withSigns(whole, layout, room.theme), filterLook());
    const taken = takenAway();
    const gone = taken === null ? null : withConnectors(layout, taken).keys;
    this.painter.repaint(boardPictures.takeArrived());
    this.painter.setScene(gone === null ? scene : this.#without(scene, gone));
    return this.painter.show(context, sessionStore.getState().camera, viewportNow(), performance.now());
  }

  /** For idle moments; true when nothing is left to paint ahead. */
  prepare(): boolean {
    return this.painter.prepare();
  }

  /** Frames are shown where things stand: not while they are on their way. */
  get hasFrames(): boolean {
    const { drag, draft } = gestureStore.getState();
    const onTheirWay = drag !== null || draft !== null || travelStore.getState().ids !== null;
    return sessionStore.getState().selection.size > 0 && !onTheirWay;
  }

  /** The things the layer of frames shows; just `null` while it need not be there. */
  readonly framesShown = (): readonly unknown[] =>
    this.hasFrames ? [...appearance(), sessionStore.getState().selection] : [null];

  showFrames(context: CanvasRenderingContext2D): void {
    const { camera, dark, selection } = sessionStore.getState();
    const theme = dark ? darkTheme : lightTheme;
    drawFrames(context, rectsOf(selection), labelRects(), camera, viewportNow(), theme);
  }
}

function rectsOf(ids: ReadonlySet<string>): Rect[] {
  const { layout, scene } = currentBoard();
  const { connector } = documentStore.getState().project;
  return [...ids].flatMap((id) => {
    // A connector is marked along its line, by the overlay.
    if (connector.has(id)) return [];
    const piece = markOfPiece(layout, id);
    return layout.notes.get(id)?.rect ?? piece ?? scene.byKey.get(id)?.bounds ?? [];
  });
}

/** The labels of connectors lie above the notes, and above their frames. */
const labelRects = (): Rect[] =>
  currentBoard().layout.connectors.flatMap(({ label }) => (label === null ? [] : [label.rect]));
