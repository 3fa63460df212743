// A map of a project → the display list that exports and prints show. Always on light paper, whatever the
// window's appearance.
import metrics from '#generated/font-metrics.json';
import type { Id } from '#shared/base/id';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import { boardScene } from '#shared/scene/board-scene';
import { posterOf } from '#shared/scene/poster';
import type { Scene } from '#shared/scene/primitives';
import { printTheme } from '#shared/scene/theme';
import type { Language } from '#shared/text/language';

const type = boardType(parseFontMetrics(metrics));

/** Plain data. `language` is that of the furniture's words; notes stay as they were written. */
export function mapScene(project: Project, mapId: Id, language: Language): Scene {
  const layout = layoutBoard(project, mapId, type);
  const scene = boardScene(project, layout, { theme: printTheme, type, language });
  const { background, items, bounds } = posterOf(scene, layout);
  // It goes to another process: as plain data, with the primitives that the board's own items make when asked.
  const plain = items.map(({ key, bounds: place, primitives }) => ({ key, bounds: place, primitives }));
  return { background, items: plain, bounds };
}
