// Spreads a map over many equal sheets, row by row. Sheets are cut between things (`cut-axis.ts`): each thing that
// fits a sheet is whole on at least one, and of a thing larger than a sheet at least each of its lines is.
import { intersects, type Rect, rect } from '../../base/geometry';
import type { Primitive, Scene } from '../primitives';
import { cutAxis, type Stretch } from './cut-axis';
import type { Page } from './page';
import { type MarginsMm, printArea, type Tiling } from './page-setup';
import { type Orientation, type PaperName, paperSize } from './paper-sizes';
import { smallestTypeSize } from './type-on-paper';

/** The sheets at the scale `tiling` asks for; sheets that would stay empty are left out. */
export function tiledPages(
  scene: Scene,
  paper: PaperName,
  orientation: Orientation,
  margins: MarginsMm,
  tiling: Tiling,
): readonly Page[] {
  const area = printArea(paper, orientation, margins);
  const scale = tilingScale(scene, area.width, tiling);
  const grid = tileGrid(scene, area.width / scale, area.height / scale);
  const pages: Page[] = [];
  for (const row of grid.rows) {
    for (const column of grid.columns) {
      const view = rect(column.start, row.start, column.end - column.start, row.end - row.start);
      const items = scene.items.filter((item) => intersects(item.bounds, view));
      if (items.length === 0) continue;
      pages.push({
        ...paperSize(paper, orientation),
        transform: { scale, x: area.left - view.x * scale, y: area.top - view.y * scale },
        view,
        items,
      });
    }
  }
  return pages;
}

/** Points per board unit. */
function tilingScale(scene: Scene, widthPt: number, tiling: Tiling): number {
  const oneSheet = widthPt / Math.max(scene.bounds.width, 1);
  if (tiling.by === 'type') {
    const smallest = smallestTypeSize(scene);
    return smallest === undefined ? oneSheet : tiling.typePt / smallest;
  }
  return scaleForColumns(scene, oneSheet, widthPt, Math.max(1, Math.floor(tiling.columns)));
}

/** The largest scale at which the cuts still make no more than `columns`, to a thousandth. */
function scaleForColumns(scene: Scene, oneSheet: number, widthPt: number, columns: number): number {
  let fits = oneSheet;
  let tooLarge = oneSheet * columns * 1.001;
  while (tooLarge / fits > 1.001) {
    const middle = (fits + tooLarge) / 2;
    if (tileColumns(scene, widthPt / middle).length <= columns) fits = middle;
    else tooLarge = middle;
  }
  return fits;
}

interface TileGrid {
  readonly columns: readonly Stretch[];
  readonly rows: readonly Stretch[];
}

/** The grid of sheets that each show at most `width` × `height` board units. */
export function tileGrid(scene: Scene, width: number, height: number): TileGrid {
  const whole = { start: scene.bounds.y, end: scene.bounds.y + Math.max(scene.bounds.height, 1) };
  return {
    columns: tileColumns(scene, width),
    rows: cutAxis(
      whole,
      height,
      obstacles(scene, (r) => ({ start: r.y, end: r.y + r.height }), height),
    ),
  };
}

function tileColumns(scene: Scene, width: number): readonly Stretch[] {
  const whole = { start: scene.bounds.x, end: scene.bounds.x + Math.max(scene.bounds.width, 1) };
  return cutAxis(
    whole,
    width,
    obstacles(scene, (r) => ({ start: r.x, end: r.x + r.width }), width),
  );
}

/** What must not be cut on one axis: things that fit, and the lines and pictures of things that do not. */
function obstacles(scene: Scene, along: (r: Rect) => Stretch, length: number): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const item of scene.items) {
    const stretch = along(item.bounds);
    if (stretch.end - stretch.start <= length) kept.push(stretch);
    else {
      for (const primitive of item.primitives) {
        const box = legibleBox(primitive);
        if (box) kept.push(along(box));
      }
    }
  }
  return kept.filter((stretch) => stretch.end > stretch.start);
}

/** The box of what loses its sense when cut; undefined for shapes. */
function legibleBox(primitive: Primitive): Rect | undefined {
  switch (primitive.kind) {
    case 'text':
      return rect(primitive.x, primitive.baseline - primitive.size, primitive.width, primitive.size * 1.3);
    case 'emoji':
      return rect(primitive.x, primitive.y, primitive.size, primitive.size);
    case 'image':
      return rect(primitive.x, primitive.y, primitive.width, primitive.height);
    case 'rect':
    case 'path':
      return undefined;
  }
}
