// A pointer on the minimap: pressed beside the frame it takes the view there, pressed in it it carries the view.
import type { PointerEvent } from 'react';
import { contains } from '#shared/base/geometry';
import { jumpToPoint, lookAt } from '../../canvas/look-at';
import { boardPointAt } from './minimap-fit';
import type { MinimapPicture } from './minimap-picture';

interface Spot {
  readonly x: number;
  readonly y: number;
}

type Press = PointerEvent<HTMLElement>;

function spotOf({ clientX, clientY, currentTarget }: Press): Spot {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

export class MinimapHand {
  readonly #picture: MinimapPicture;
  /** From the pointer to the middle of the view; null while nothing is held. */
  #grip: Spot | null = null;

  constructor(picture: MinimapPicture) {
    this.#picture = picture;
  }

  take(event: Press): void {
    if (event.button !== 0) return;
    const { view } = this.#picture;
    const spot = spotOf(event);
    const inFrame = contains(view, spot);
    const middle = { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    this.#grip = inFrame ? { x: middle.x - spot.x, y: middle.y - spot.y } : { x: 0, y: 0 };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!inFrame) jumpToPoint(boardPointAt(this.#picture.fit, spot));
  }

  move(event: Press): void {
    if (this.#grip === null) return;
    const { x, y } = spotOf(event);
    lookAt(boardPointAt(this.#picture.fit, { x: x + this.#grip.x, y: y + this.#grip.y }));
  }

  leave(): void {
    this.#grip = null;
  }
}
