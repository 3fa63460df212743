// The whole map on one sheet: as large as the print area allows, in its middle.
import type { Scene } from '../primitives';
import type { Page } from './page';
import { type MarginsMm, printArea } from './page-setup';
import { type Orientation, type PaperName, paperSize } from './paper-sizes';

/** Points per board unit at which `scene` fills the print area of one sheet. */
export function sheetScale(
  scene: Scene,
  paper: PaperName,
  orientation: Orientation,
  margins: MarginsMm,
): number {
  const area = printArea(paper, orientation, margins);
  return Math.min(
    area.width / Math.max(scene.bounds.width, 1),
    area.height / Math.max(scene.bounds.height, 1),
  );
}

/** The page; a small map is enlarged, a large one reduced, both without distortion. */
export function sheetPage(
  scene: Scene,
  paper: PaperName,
  orientation: Orientation,
  margins: MarginsMm,
): Page {
  const { bounds } = scene;
  const area = printArea(paper, orientation, margins);
  const scale = sheetScale(scene, paper, orientation, margins);
  return {
    ...paperSize(paper, orientation),
    transform: {
      scale,
      x: area.left + (area.width - bounds.width * scale) / 2 - bounds.x * scale,
      y: area.top + (area.height - bounds.height * scale) / 2 - bounds.y * scale,
    },
    view: bounds,
    items: scene.items,
  };
}
