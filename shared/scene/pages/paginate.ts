// Display list + paper → pages. Pure: the same scene and setup give the same pages on every machine.
import type { Scene } from '../primitives';
import { contentPage } from './content-page';
import type { Page } from './page';
import type { PageSetup } from './page-setup';
import { type PageWarning, pageWarnings } from './page-warnings';
import { sheetPage } from './sheet-page';
import { tiledPages } from './tiled-pages';
import { smallestTypeSize } from './type-on-paper';

export interface Pagination {
  /** At least one. */
  readonly pages: readonly Page[];
  /** Size of the smallest type on paper, in points; undefined for a scene without text. */
  readonly smallestTypePt: number | undefined;
  readonly warnings: readonly PageWarning[];
}

/** The pages that show `scene` as `setup` asks. */
export function paginate(scene: Scene, setup: PageSetup): Pagination {
  const pages = pagesFor(scene, setup);
  const scale = pages[0]?.transform.scale ?? 1;
  const smallest = smallestTypeSize(scene);
  return {
    pages,
    smallestTypePt: smallest === undefined ? undefined : smallest * scale,
    warnings: pageWarnings(scene, setup, scale),
  };
}

function pagesFor(scene: Scene, { paper, orientation, margins, tiling }: PageSetup): readonly Page[] {
  if (paper === 'content') return [contentPage(scene, margins)];
  const tiles = tiling ? tiledPages(scene, paper, orientation, margins, tiling) : [];
  return tiles.length > 0 ? tiles : [sheetPage(scene, paper, orientation, margins)];
}
