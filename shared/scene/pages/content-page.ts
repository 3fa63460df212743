// One page exactly around the whole map, at the board's own size. Shrunk only where PDF viewers would refuse it.
import type { Scene } from '../primitives';
import type { Page } from './page';
import type { MarginsMm } from './page-setup';
import { mmToPt } from './paper-sizes';

/** 1 board unit = 1 CSS pixel = 1/96 in = 0.75 pt. */
export const ptPerUnit = 0.75;

/** Acrobat opens no page longer than this on a side (200 in). */
export const longestSidePt = 14_400;

/** The page, at `ptPerUnit` or, for a map longer than `longestSidePt`, at the largest scale that fits. */
export function contentPage(scene: Scene, margins: MarginsMm): Page {
  const { bounds } = scene;
  const across = mmToPt(margins.left) + mmToPt(margins.right);
  const down = mmToPt(margins.top) + mmToPt(margins.bottom);
  const scale = Math.min(
    ptPerUnit,
    (longestSidePt - across) / Math.max(bounds.width, 1),
    (longestSidePt - down) / Math.max(bounds.height, 1),
  );
  return {
    width: Math.max(bounds.width, 1) * scale + across,
    height: Math.max(bounds.height, 1) * scale + down,
    transform: {
      scale,
      x: mmToPt(margins.left) - bounds.x * scale,
      y: mmToPt(margins.top) - bounds.y * scale,
    },
    view: bounds,
    items: scene.items,
  };
}
