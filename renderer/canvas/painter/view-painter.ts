// The camera that moves a picture. Keeps a sharp picture of the view, shifts it while panning, scales it while
// zooming and repaints it once the zoom rests, spread over frames. Behind it stands the overview. The one place that
// decides what is painted when; how a thing is drawn is `draw-item`'s.
import type { Camera, Rect } from '#shared/base/geometry';
import { ItemIndex } from '#shared/base/item-index';
import type { Scene, SceneItem } from '#shared/scene/primitives';
import { areaPainter } from './area-painter';
import { changedAreas, isOtherPicture } from './changed-areas';
import type { PictureSource } from './draw-primitive';
import { KeptPicture, margin, type PaintArea, type Surface } from './kept-picture';
import { onScreen } from './on-screen';
import { Overview } from './overview';
import { noCounts, type PaintCounts } from './paint-counts';
import { isSameRect, type PixelRect, pixelsOf, scaleOf, type Viewport, viewOf, without } from './pixel-rect';

/** How long the zoom rests before the picture is sharpened, in milliseconds. */
export const sharpenAfterMs = 80;
/**
 * Primitives painted per frame while a picture is being sharpened. Nothing moves meanwhile, so a frame may take its
 * time; a person who begins to pan or zoom again shall not wait for it long.
 */
export const sharpenBudget = 4_000;
/** The same for the overview, each time the window is idle: a few milliseconds. */
const overviewBudget = 600;

/** Makes an opaque drawing surface of that many pixels. */
export type MakeSurface = (width: number, height: number) => Surface;

export class ViewPainter {
  readonly counts: PaintCounts = noCounts();
  readonly #makeSurface: MakeSurface;
  readonly #pictures: PictureSource;
  readonly #overview: Overview;
  #scene: Scene = { bounds: { x: 0, y: 0, width: 0, height: 0 }, background: '#ffffff', items: [] };
  #index = new ItemIndex<SceneItem>([], onScreen);
  #width = 0;
  #height = 0;
  /** The picture on show, and the one being painted at another scale. */
  #shown: KeptPicture | null = null;
  #next: KeptPicture | null = null;
  #spare: Surface | null = null;
  #zoomedAt = -Infinity;
  /** What the target shows from a scaled picture; null while it shows a sharp one. */
  #scaled: { readonly view: PixelRect; readonly scale: number } | null = null;
  #lastScale = 0;

  constructor(makeSurface: MakeSurface, pictures: PictureSource) {
    this.#makeSurface = makeSurface;
    this.#pictures = pictures;
    this.#overview = new Overview(makeSurface, (scale) => this.#paintAt(scale));
  }

  /** Takes another scene; what differs from the last one is repainted. Hidden items are simply not in it. */
  setScene(scene: Scene): void {
    const before = this.#scene;
    if (before === scene) return;
    this.#scene = scene;
    this.#scaled = null;
    this.#index = new ItemIndex(scene.items, onScreen);
    this.#dropNext();
    if (isOtherPicture(before, scene)) {
      this.#overview.change(scene.bounds, 'everywhere');
      this.#shown?.clear();
      return;
    }
    this.#refresh(changedAreas(before.items, scene.items));
  }

  #refresh(areas: readonly Rect[]): void {
    this.#overview.change(this.#scene.bounds, areas);
    if (this.#shown === null) return;
    const { scale } = this.#shown;
    this.#shown.refresh(areas.map((area) => pixelsOf(area, scale)));
  }

  /** For idle moments: paints some of what a wider view will show at first. True when nothing is left to paint. */
  prepare(): boolean {
    return this.#overview.prepare(overviewBudget);
  }

  /** Paints areas of the board again: pictures in them have arrived. */
  repaint(areas: readonly Rect[]): void {
    if (areas.length === 0) return;
    this.#scaled = null;
    this.#dropNext();
    this.#refresh(areas);
  }

  /**
   * Draws the board as the camera sees it; `now` is a clock in milliseconds. Returns in how many milliseconds it
   * wants to be asked again to become sharp (0: the next frame), or null when it is sharp.
   */
  show(target: CanvasRenderingContext2D, camera: Camera, viewport: Viewport, now: number): number | null {
    const view = viewOf(camera, viewport);
    const scale = scaleOf(camera, viewport);
    if (view.width === 0 || view.height === 0) return null;
    this.#fit(view);
    if (scale !== this.#lastScale) this.#zoomedAt = now;
    this.#lastScale = scale;
    this.#shown ??= this.#picture(scale);
    if (this.#shown.scale !== scale && now - this.#zoomedAt >= sharpenAfterMs) this.#sharpen(view, scale);
    if (this.#shown.scale !== scale) {
      const same = this.#scaled?.scale === scale && isSameRect(this.#scaled.view, view);
      if (!same) this.#showScaled(this.#shown, target, view, scale);
      this.#scaled = { view, scale };
      return Math.max(0, sharpenAfterMs - (now - this.#zoomedAt));
    }
    this.#scaled = null;
    this.#dropNext();
    this.#shown.cover(view);
    this.#shown.show(target, view, view.x, view.y);
    this.counts.sharpFrames++;
    return null;
  }

  /** What the picture does not hold is seen in the overview until it is sharpened. */
  #showScaled(shown: KeptPicture, target: CanvasRenderingContext2D, view: PixelRect, scale: number): void {
    target.imageSmoothingEnabled = false;
    target.fillStyle = this.#scene.background;
    const bare = without(view, shown.areaAt(scale));
    for (const { x, y, width, height } of bare) target.fillRect(x - view.x, y - view.y, width, height);
    this.#overview.show(target, bare, view, scale);
    shown.showScaled(target, view, scale);
    this.counts.scaledFrames++;
  }

  /** Goes on painting the sharp picture; puts it on show when it is whole. */
  #sharpen(view: PixelRect, scale: number): void {
    if (this.#next !== null && this.#next.scale !== scale) this.#dropNext();
    this.#next ??= this.#picture(scale);
    if (!this.#next.cover(view, sharpenBudget)) return;
    this.#spare = this.#shown?.surface ?? null;
    this.#shown = this.#next;
    this.#next = null;
  }

  #dropNext(): void {
    if (this.#next === null) return;
    this.#spare = this.#next.surface;
    this.#next = null;
  }

  #picture(scale: number): KeptPicture {
    const surface = this.#spare ?? this.#makeSurface(this.#width, this.#height);
    this.#spare = null;
    return new KeptPicture(surface, this.#width, this.#height, scale, this.#paintAt(scale));
  }

  #paintAt(scale: number): PaintArea {
    return areaPainter(this.#painted, scale, this.#pictures, this.counts);
  }

  /** A window of another size gets new surfaces. */
  #fit(view: PixelRect): void {
    const width = view.width + 2 * margin;
    const height = view.height + 2 * margin;
    if (width === this.#width && height === this.#height) return;
    this.#width = width;
    this.#height = height;
    this.#shown = null;
    this.#next = null;
    this.#spare = null;
  }

  #painted = () => ({ index: this.#index, background: this.#scene.background });
}
