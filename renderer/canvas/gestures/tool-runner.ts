// Holds the state of the select tool, feeds it inputs and runs its intents. While something could scroll at an edge
// it reports every frame. The only place where a tool's state lives.
import { documentStore } from '../../state/document';
import { type SessionState, sessionStore, setGesture } from '../../state/session';
import type { SelectState } from '../../tools/select/state';
import { idle } from '../../tools/select/state';
import { selectTool, wantsTicks } from '../../tools/select-tool';
import type { ToolInput } from '../../tools/tool-input';
import { boardViewNow } from './board-view-now';
import { gestureStore } from './gesture-store';
import { runIntent } from './run-intent';

/** What the rest of the window sees of a gesture. */
const shownAs: Readonly<Record<SelectState['name'], SessionState['gesture']>> = {
  idle: 'idle',
  pointing: 'idle',
  touching: 'idle',
  dragging: 'dragging',
  carrying: 'dragging',
  connecting: 'connecting',
  resizing: 'dragging',
  bending: 'dragging',
  making: 'drawing',
  drawing: 'drawing',
  erasing: 'drawing',
  marquee: 'marquee',
  lasso: 'marquee',
  panning: 'panning',
  pinching: 'panning',
};

export class ToolRunner {
  #state: SelectState = idle;
  #frame: number | null = null;
  #lastFrameAt = 0;

  /** True while a button is down: the camera must not move by itself, a key must not act. */
  get busy(): boolean {
    return this.#state.name !== 'idle';
  }

  handle(input: ToolInput): void {
    const step = selectTool(this.#state, input, boardViewNow());
    this.#state = step.state;
    for (const intent of step.intents) runIntent(intent);
    const gesture = shownAs[this.#state.name];
    if (sessionStore.getState().gesture !== gesture) setGesture(gesture);
    if (wantsTicks(this.#state)) this.#askForFrame();
  }

  /** Ends whatever goes on, without a trace; also when the board under it is gone. After a `loss` a stroke stays. */
  stop(by?: 'loss'): void {
    if (this.busy && documentStore.getState().mapId !== null) {
      this.handle(by === undefined ? { kind: 'cancel' } : { kind: 'cancel', by });
    }
    this.#state = idle;
    gestureStore.setState({
      drag: null,
      taken: null,
      carried: null,
      connect: null,
      lassoPath: null,
      draft: null,
      bent: null,
      ink: null,
      erased: null,
    });
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  #askForFrame(): void {
    if (this.#frame !== null) return;
    this.#lastFrameAt = performance.now();
    this.#frame = requestAnimationFrame(this.#tick);
  }

  readonly #tick = (now: number): void => {
    this.#frame = null;
    if (!wantsTicks(this.#state)) return;
    const elapsedMs = Math.max(0, now - this.#lastFrameAt);
    this.#lastFrameAt = now;
    this.#frame = requestAnimationFrame(this.#tick);
    this.handle({ kind: 'tick', elapsedMs });
  };
}
