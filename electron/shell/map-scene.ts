// A map of a project → the display list that exports and prints show. Always on light paper, whatever the
// window's appearance.
import metrics from '#generated/font-metrics.json';
import type { Id } from '#shared/base/id';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import type { Side } from '#shared/model/sides';
import { boardScene } from '#shared/scene/board-scene';
import { posterOf } from '#shared/scene/poster';
import type { Scene } from '#shared/scene/primitives';
import { withQuestions } from '#shared/scene/questions-at-foot';
import { printTheme } from '#shared/scene/theme';
import type { Language } from '#shared/text/language';

const type = boardType(parseFontMetrics(metrics));

export interface MapSceneWish {
  /** Of the furniture's words; notes stay as they were written. */
  readonly language: Language;
  /** Whether the facilitator's questions stand below the map. */
  readonly questions: boolean;
  /** Whose eyes the map is seen through; absent: both. */
  readonly side?: Side;
}

/** Plain data. */
export function mapScene(
  project: Project,
  mapId: Id,
  { language, questions, side = 'both' }: MapSceneWish,
): Scene {
  const layout = layoutBoard(project, mapId, type, side);
  const room = { theme: printTheme, type, language, side };
  const poster = posterOf(boardScene(project, layout, room), layout);
  const { background, items, bounds } = questions ? withQuestions(poster, layout, room) : poster;
  // It goes to another process: as plain data, with the primitives that the board's own items make when asked.
  const plain = items.map(({ key, bounds: place, primitives }) => ({ key, bounds: place, primitives }));
  return { background, items: plain, bounds };
}
