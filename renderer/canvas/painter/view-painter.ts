// The camera that moves a picture. Keeps a sharp picture of the view and shifts it while panning. While zooming nothing
// is drawn: what was drawn last is laid where the camera sees it, with the overview behind, and painted sharp once the
// zoom rests, spread over frames. The one place that decides what is painted when; how a thing is drawn is `draw-item`'s.
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
import { holds, type PixelRect, pixelsOf, scaleOf, type Viewport, viewOf, without } from './pixel-rect';
import { asItIs, type Placed, type PlacedPicture } from './placed';

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

/** What is to be seen now. */
export interface Shown {
  /** In how many milliseconds the board wants to be shown again to become sharp (0: the next frame); null: it is. */
  readonly dueMs: number | null;
  /** Where the target lies; as it is while sharp. */
  readonly target: Placed;
  /** What is seen where the target does not reach. */
  readonly behind: PlacedPicture | null;
}

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
  /** The part of the picture that the target holds, in its pixels; null: what it holds is no longer right. */
  #held: PixelRect | null = null;
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
    this.#held = null;
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
    this.#held = null;
    this.#dropNext();
    this.#refresh(areas);
  }

  /** The board as the camera sees it, drawn into the target where that is needed; `now` is a clock in milliseconds. */
  show(target: CanvasRenderingContext2D, camera: Camera, viewport: Viewport, now: number): Shown {
    const view = viewOf(camera, viewport);
    const scale = scaleOf(camera, viewport);
    if (view.width === 0 || view.height === 0) return { dueMs: null, target: asItIs, behind: null };
    this.#fit(view);
    if (scale !== this.#lastScale) this.#zoomedAt = now;
    this.#lastScale = scale;
    this.#shown ??= this.#picture(scale);
    if (this.#shown.scale !== scale && now - this.#zoomedAt >= sharpenAfterMs) this.#sharpen(view, scale);
    if (this.#shown.scale !== scale) {
      const dueMs = Math.max(0, sharpenAfterMs - (now - this.#zoomedAt));
      return { dueMs, ...this.#scaled(this.#shown, target, view, scale) };
    }
    this.#dropNext();
    this.#shown.cover(view);
    this.#shown.show(target, view, view.x, view.y);
    this.#held = view;
    this.counts.sharpFrames++;
    return { dueMs: null, target: asItIs, behind: null };
  }

  /** What the target holds does not reach as far as a wider view: there the overview is seen until the picture is sharp. */
  #scaled(shown: KeptPicture, target: CanvasRenderingContext2D, view: PixelRect, scale: number) {
    const ratio = scale / shown.scale;
    this.#held ??= this.#drawAgain(shown, target, view, ratio);
    const { x, y, width, height } = this.#held;
    const placed = { x: x * ratio - view.x, y: y * ratio - view.y, ratio };
    const reach = { x: x * ratio, y: y * ratio, width: width * ratio, height: height * ratio };
    this.counts.scaledFrames++;
    return {
      target: placed,
      behind: holds(reach, view) ? null : this.#overview.placed(view, scale),
    };
  }

  /** Draws what the picture holds around the middle of the view at the picture's own scale, and tells which part. */
  #drawAgain(
    shown: KeptPicture,
    target: CanvasRenderingContext2D,
    view: PixelRect,
    ratio: number,
  ): PixelRect {
    const { width, height } = view;
    const x = Math.round((view.x + width / 2) / ratio - width / 2);
    const y = Math.round((view.y + height / 2) / ratio - height / 2);
    const part = { x, y, width, height };
    const painted = shown.painted(part);
    target.fillStyle = this.#scene.background;
    for (const bare of without(part, painted)) {
      target.fillRect(bare.x - x, bare.y - y, bare.width, bare.height);
    }
    if (painted !== null) shown.show(target, painted, x, y);
    return part;
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
    this.#held = null;
  }

  #painted = () => ({ index: this.#index, background: this.#scene.background });
}
