// The picture that is seen behind the board's own canvas while that does not reach as far as the view: an element of the
// page, there only then.
import { asItIs, lay, type PlacedPicture } from './painter/placed';

/** So little that nobody sees it, and enough to be drawn. */
const unseen = '0.01';

export class Behind {
  #canvas: HTMLCanvasElement | null = null;

  /**
   * Lays a picture behind `front`, or none. The compositor keeps a picture as large as it first was, and one that came
   * magnified would be a giant: so it comes as it is and unseen. False then: it is to be laid once more, in the next frame.
   */
  show(picture: PlacedPicture | null, front: HTMLCanvasElement, pixelRatio: number): boolean {
    const canvas = picture?.canvas ?? null;
    if (canvas !== this.#canvas) this.leave();
    if (picture === null || canvas === null) return true;
    const comes = this.#canvas === null;
    this.#canvas = canvas;
    if (comes) front.before(canvas);
    canvas.style.width = `${canvas.width / pixelRatio}px`;
    canvas.style.opacity = comes ? unseen : '';
    lay(canvas, comes ? asItIs : picture.at, pixelRatio);
    canvas.style.willChange = 'transform';
    return !comes;
  }

  leave(): void {
    this.#canvas?.remove();
    this.#canvas = null;
  }
}
