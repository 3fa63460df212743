// Actions on what lies freely: taking the tools that make it, grouping, stacking and arranging it.
import type { Id } from '#shared/base/id';
import type { Command } from '#shared/change/command';
import { groupItems } from '#shared/change/commands/group-items';
import { alignItems, distributeItems, type Placement, tidyItems } from '#shared/change/commands/place-items';
import { restackItems } from '#shared/change/commands/restack-items';
import { ungroupItems } from '#shared/change/commands/ungroup-items';
import type { ActionId } from '#shared/ipc/actions';
import { findLying } from '#shared/model/lying';
import { revealArea } from '../../canvas/camera-moves';
import { gestureStore } from '../../canvas/gestures/gesture-store';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { putPenBack } from '../../state/pen';
import { focusCell, select, sessionStore } from '../../state/session';
import {
  type Alignment,
  aligned,
  type Box,
  distributed,
  type Shifts,
  tidied,
} from '../../tools/free/arrange';
import { movedBy } from '../../tools/free/placements';
import { rectOf } from '../../tools/free/rect-of';
import { aboveWhich, type StackStep } from '../../tools/free/restacked';
import { lyingInOrder } from '../../tools/keys/lying-keys';
import type { Making } from '../../tools/tool-input';
import { onBoard } from '../window-state';
import type { Action } from './action';

/** Asked at every step of the camera, so it looks no further than the second. */
const withLying = (least: 1 | 2) => (): boolean => {
  const { selection } = sessionStore.getState();
  const [first] = selection;
  if (!onBoard() || first === undefined || selection.size < least) return false;
  return findLying(documentStore.getState().project, first) !== undefined;
};

const lyingIds = (): Id[] => {
  const { project } = documentStore.getState();
  return [...sessionStore.getState().selection].filter((id) => findLying(project, id) !== undefined);
};

/** The tool is used once; taken again it is put back. */
function take(what: Making): void {
  putPenBack();
  gestureStore.setState(({ makes }) => ({ makes: makes === what ? null : what, lasso: false }));
}

function arrange(
  command: Command<{ readonly placements: readonly Placement[] }>,
  by: (boxes: readonly Box[]) => Shifts,
): void {
  const { layout } = currentBoard();
  const boxes = lyingIds().flatMap((id): Box[] => {
    const rect = rectOf(layout, id);
    return rect === null ? [] : [{ id, rect }];
  });
  const shifts = by(boxes);
  const moved = [...shifts].filter(([, { dx, dy }]) => dx !== 0 || dy !== 0).map(([id]) => id);
  if (moved.length === 0) return;
  execute(command, { placements: movedBy(layout, moved, (id) => shifts.get(id) ?? { dx: 0, dy: 0 }) });
}

function restack(step: StackStep): void {
  const ids = new Set(lyingIds());
  const aboveId = aboveWhich(currentBoard().layout, ids, step);
  if (aboveId !== undefined) execute(restackItems, { ids: [...ids], aboveId });
}

/** The keyboard goes to what lies uppermost, or the view to where it could lie. */
function goToFreeArea(): void {
  const { layout } = currentBoard();
  const [first] = lyingInOrder(layout);
  focusCell(null);
  select(first === undefined ? [] : [first]);
  revealArea((first === undefined ? null : rectOf(layout, first)) ?? layout.free.rect);
}

const align = (to: Alignment): Action => ({
  enabled: withLying(2),
  run: () => arrange(alignItems, (boxes) => aligned(boxes, to)),
});
const distribute = (axis: 'x' | 'y'): Action => ({
  enabled: withLying(2),
  run: () => arrange(distributeItems, (boxes) => distributed(boxes, axis)),
});
const stack = (step: StackStep): Action => ({ enabled: withLying(1), run: () => restack(step) });
const tool = (what: Making): Action => ({ enabled: onBoard, run: () => take(what) });

export const freeActions = {
  'text-tool': tool('free_text'),
  'frame-tool': tool('frame'),
  'arrow-tool': tool('arrow'),
  'to-free-area': { enabled: onBoard, run: goToFreeArea },
  'group-items': { enabled: withLying(2), run: () => void execute(groupItems, { ids: lyingIds() }) },
  'ungroup-items': { enabled: withLying(1), run: () => void execute(ungroupItems, { ids: lyingIds() }) },
  'bring-forward': stack('forward'),
  'bring-to-front': stack('front'),
  'send-backward': stack('backward'),
  'send-to-back': stack('back'),
  'align-left': align('left'),
  'align-center': align('center'),
  'align-right': align('right'),
  'align-top': align('top'),
  'align-middle': align('middle'),
  'align-bottom': align('bottom'),
  'distribute-across': distribute('x'),
  'distribute-down': distribute('y'),
  tidy: { enabled: withLying(2), run: () => arrange(tidyItems, tidied) },
} as const satisfies Partial<Record<ActionId, Action>>;
