// The board as a tool sees it at this moment.
import { dropTarget } from '#shared/layout/board/drop-target';
import { hitTest, notesInRect } from '#shared/layout/board/hit-test';
import { findRecord } from '#shared/model/project';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';
import type { BoardView } from '../../tools/board-view';
import { layoutWithout } from './layout-without';
import { seenLayout } from './seen-layout';

export function boardViewNow(): BoardView {
  const { layout } = currentBoard();
  const seen = seenLayout();
  const { project } = documentStore.getState();
  const { camera, viewport, selection } = sessionStore.getState();
  return {
    camera,
    size: viewport,
    bounds: layout.bounds,
    selection,
    kindOf: (id) => findRecord(project, id)?.type ?? null,
    hit: (point) => hitTest(seen, point),
    dropTarget: (point, moving) => dropTarget(layoutWithout(layout, moving), point, moving),
    notesIn: (area) => notesInRect(seen, area),
    centreOf: (id) => {
      const rect = seen.notes.get(id)?.rect;
      return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
  };
}
