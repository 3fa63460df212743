// Does what a hand asks of things that lie: makes them, resizes them, lets them lie where they are shown.
import { toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { addLying } from '#shared/change/commands/add-lying';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { moveItems, resizeItems } from '#shared/change/commands/place-items';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { focusCell, select, sessionStore, startEditing } from '../../state/session';
import type { Lie } from '../../tools/free/lie-at';
import { movedBy } from '../../tools/free/placements';
import { aroundAll } from '../../tools/free/rect-of';
import type { Made, Resized } from '../../tools/intent';
import { lies } from '../../tools/keys/lying-keys';
import { addedIds } from '../added-ids';
import { revealArea } from '../camera-moves';
import { continueGesture } from '../editing/edit-gesture';
import { draftOf, madeAbout, madeThing, resizedItem, resizedPlacement } from './draft';
import { gestureStore } from './gesture-store';

export function showMade(made: Made | null): void {
  if (made === null) gestureStore.setState({ draft: null, makes: null });
  else gestureStore.setState({ draft: { items: [draftOf(made)], hides: null } });
}

/** What was made is selected; words are typed at once. */
export function make(made: Made): void {
  const { layout } = currentBoard();
  const gestureId = freshId();
  const added = execute(addLying, { mapId: layout.mapId, things: [madeThing(layout, made)] }, { gestureId });
  const [id] = added.ok ? addedIds(added.value) : [];
  if (id === undefined) return;
  focusCell(null);
  select([id]);
  if (made.what === 'arrow') return;
  if (made.what === 'free_text') continueGesture({ noteId: id, gestureId, fresh: true });
  startEditing({ id, field: made.what === 'free_text' ? 'text' : 'name' });
}

/** Keys while a tool is in the hand: Enter uses it in the middle of the view, Escape puts it back. True when taken. */
export function runMakeKey(key: string): boolean {
  const { makes } = gestureStore.getState();
  if (makes === null || (key !== 'Enter' && key !== 'Escape')) return false;
  gestureStore.setState({ makes: null });
  const { camera, viewport } = sessionStore.getState();
  const middle = toBoard(camera, { x: viewport.width / 2, y: viewport.height / 2 });
  if (key === 'Enter') make(madeAbout(makes, middle));
  return true;
}

export function showResized(resized: Resized | null): void {
  const item = resized === null ? null : resizedItem(currentBoard(), resized);
  const draft = item === null || resized === null ? null : { items: [item], hides: new Set([resized.id]) };
  gestureStore.setState({ draft });
}

export function resize(resized: Resized): void {
  execute(resizeItems, { placements: [resizedPlacement(currentBoard().layout, resized)] });
}

/** Lets them lie where they are shown; copies leave their originals. */
export function letLie({ ids, dx, dy }: Lie, copies: boolean, gestureId: Id): void {
  const placements = movedBy(currentBoard().layout, ids, () => ({ dx, dy }));
  if (!copies) {
    execute(moveItems, { placements }, { gestureId });
    return;
  }
  const done = execute(duplicateNotes, { ids: [...ids], placements }, { gestureId });
  if (done.ok) select(addedIds(done.value));
}

/** Pushes what lies freely of the selection, in board units. */
export function pushSelected(dx: number, dy: number): void {
  const { layout } = currentBoard();
  const ids = [...sessionStore.getState().selection].filter((id) => lies(layout, id));
  const pushed = execute(moveItems, { placements: movedBy(layout, ids, () => ({ dx, dy })) });
  const area = pushed.ok ? aroundAll(currentBoard().layout, ids) : null;
  if (area !== null) revealArea(area);
}
