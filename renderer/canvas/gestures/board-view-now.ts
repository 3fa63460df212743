// The board as a tool sees it at this moment.
import { type BoardPoint, toScreen } from '#shared/base/geometry';
import { canChangeItems } from '#shared/change/rules/can-change-items';
import type { BoardLayout, Hit } from '#shared/layout/board';
import { cardTarget } from '#shared/layout/board/card-target';
import { dropTarget } from '#shared/layout/board/drop-target';
import { hitTest, itemsInRect } from '#shared/layout/board/hit-test';
import { partDrop } from '#shared/layout/board/part-drop';
import { storyboardAt } from '#shared/layout/board/storyboard-at';
import { strokesAlong } from '#shared/layout/board/strokes-along';
import { findRecord } from '#shared/model/project';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';
import { blankAt } from '../../tools/blanks';
import type { BoardView } from '../../tools/board-view';
import { isOnHandle } from '../../tools/connect/handles';
import { withContents } from '../../tools/free/contents';
import { grippedAt } from '../../tools/free/gripped-at';
import { groupOf, withGroups } from '../../tools/free/groups';
import { lieAt } from '../../tools/free/lie-at';
import { pinnedAt } from '../../tools/pinned-names';
import { thickTip } from '../../tools/thick-tip';
import { curvePointUnder } from '../curve/curves-now';
import { tabSize } from '../overlay/tab-size';
import { layoutWithout } from './layout-without';
import { seenLayout } from './seen-layout';

/** CSS pixels beside it in which what is thin or small is hit: usually, and with large targets. */
const reachBeside = { usual: 6, large: 14 };

/** CSS pixels in which what is carried is drawn to others. */
const snapReach = 6;

/** What lies under the point; a sign on an empty place lies over the place. */
function hitAt(layout: BoardLayout, point: BoardPoint, reach: number): Hit | null {
  const hit = hitTest(layout, point, reach);
  const blank = hit?.kind === 'slot' || hit?.kind === 'cell' ? blankAt(layout, point, reach) : null;
  if (blank === null) return hit;
  const { stageId, laneId, stepId } = blank;
  return { kind: 'blank', stageId, laneId, stepId };
}

export function boardViewNow(): BoardView {
  const { layout } = currentBoard();
  const seen = seenLayout();
  const { project } = documentStore.getState();
  const { camera, viewport, selection, largeTargets } = sessionStore.getState();
  return {
    camera,
    size: viewport,
    bounds: layout.bounds,
    selection,
    kindOf: (id) =>
      seen.pieces.get(id)?.kind === 'picture' ? 'storyboard' : (findRecord(project, id)?.type ?? null),
    // A name that is pinned over the board covers what is below.
    hit: (point) =>
      pinnedAt(layout, camera, viewport, toScreen(camera, point), tabSize) ??
      hitAt(seen, point, reachBeside[largeTargets ? 'large' : 'usual'] / camera.zoom),
    dropTarget: (point, moving) => dropTarget(layoutWithout(layout, moving), point, moving),
    partDrop: (part, point) => partDrop(layout, part, point),
    cardTarget: (point, moving) => cardTarget(seen, point, moving),
    pictureTarget: (point, moving) => storyboardAt(seen, point, moving),
    notesIn: (area) => withGroups(project, itemsInRect(seen, area)),
    groupOf: (id) => groupOf(project, id),
    withContents: (ids) => withContents(seen, ids),
    lieAt: (carrying, snaps) => lieAt(seen, { ...carrying, reach: snaps ? snapReach / camera.zoom : 0 }),
    gripAt: (pointer) => grippedAt(seen, selection, camera, thickTip(pointer, largeTargets)),
    handleAt: (pointer) => {
      const [only] = selection;
      const note = selection.size === 1 && only !== undefined ? seen.notes.get(only)?.rect : undefined;
      return note !== undefined &&
        only !== undefined &&
        isOnHandle(note, camera, thickTip(pointer, largeTargets))
        ? only
        : null;
    },
    strokesAlong: (from, to, reach) => strokesAlong(seen, from, to, reach),
    curvePointAt: (pointer) => curvePointUnder(thickTip(pointer, largeTargets), camera),
    anyLocked: (ids) => !canChangeItems(project, ids),
    centreOf: (id) => {
      const rect = seen.notes.get(id)?.rect;
      return rect === undefined ? null : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
  };
}
