// Keys on what stands in the column of a step: the card of a touchpoint, the place for a first one, the point of an emotion
// curve. Pure.
import type { Id } from '#shared/base/id';
import type { BoardLayout, StepSlot, TouchpointBox } from '#shared/layout/board';
import type { KeyIntent, KeyPress } from './key-intent';
import type { Direction } from './place';
import { keyboardItem, type Standing } from './standing';

/** How far a key lifts a point of a curve, in units of gap. */
const lift = 0.5;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What is typed there is nobody's text: it must not go on to what edits texts. */
const isTyped = ({ key, ctrl, alt }: KeyPress): boolean =>
  !ctrl && !alt && [...key].length === 1 && key !== ' ';

function slotKey(press: KeyPress, slot: StepSlot): KeyIntent | null | undefined {
  const direction = directions[press.key];
  if (press.alt && !press.ctrl && slot.of === 'emotion') {
    if (direction === 'up') return { kind: 'lift-point', stepId: slot.stepId, by: lift };
    if (direction === 'down') return { kind: 'lift-point', stepId: slot.stepId, by: -lift };
  }
  if (direction !== undefined && press.ctrl) return null;
  if (press.key === 'Enter' && !press.ctrl && !press.alt) {
    return slot.of === 'touchpoint' ? { kind: 'new-touchpoint', stepId: slot.stepId } : null;
  }
  return isTyped(press) ? null : undefined;
}

/** The cards of a step of the card's lane but those that are moved, in their order. */
const stayingAt = (layout: BoardLayout, { laneId }: TouchpointBox, stepId: Id, moved: ReadonlySet<Id>) =>
  layout.touchpoints.filter(
    (card) => card.laneId === laneId && card.touchpoint.stepId === stepId && !moved.has(card.id),
  );

/** Ctrl + arrow: to the neighbouring step at the same height, or up and down among the cards of its own. */
function carried(
  card: TouchpointBox,
  { layout, selection }: Standing,
  direction: Direction,
): KeyIntent | null {
  const { stepId } = card.touchpoint;
  if (direction === 'left' || direction === 'right') {
    const at = layout.steps.findIndex(({ step }) => step.id === stepId);
    const next = layout.steps[direction === 'left' ? at - 1 : at + 1];
    if (next === undefined) return null;
    const there = stayingAt(layout, card, next.step.id, selection);
    const before = there.find(({ rect }) => rect.y + rect.height / 2 > card.rect.y + card.rect.height / 2);
    return { kind: 'move-cards', stepId: next.step.id, beforeId: before?.id ?? null };
  }
  const there = stayingAt(layout, card, stepId, selection);
  const above = there.filter(({ rect }) => rect.y < card.rect.y).length;
  const to = direction === 'up' ? above - 1 : above + 1;
  if (to < 0 || to > there.length) return null;
  return { kind: 'move-cards', stepId, beforeId: there[to]?.id ?? null };
}

function cardKey(press: KeyPress, card: TouchpointBox, situation: Standing): KeyIntent | null | undefined {
  const direction = directions[press.key];
  if (direction !== undefined && press.ctrl && !press.shift && !press.alt) {
    return carried(card, situation, direction);
  }
  if (press.key === 'Enter' && !press.ctrl && !press.alt) return { kind: 'edit', id: card.id, typed: '' };
  return isTyped(press) ? null : undefined;
}

/** What a key does where such a thing is the keyboard's; undefined: what it does everywhere. */
export function stepKeys(press: KeyPress, situation: Standing): KeyIntent | null | undefined {
  const item = keyboardItem(situation);
  const piece = item === null ? undefined : situation.layout.pieces.get(item);
  if (piece?.kind === 'slot') return slotKey(press, piece);
  return piece?.kind === 'touchpoint' ? cardKey(press, piece, situation) : undefined;
}
