// Actions that join notes and turn their connectors, and the one that locks notes and what lies freely.
import type { Id } from '#shared/base/id';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import type { ActionId } from '#shared/ipc/actions';
import { type ConnectorDirection, connectorDirections } from '#shared/model/records/connector';
import { addedIds } from '../../canvas/added-ids';
import { beginAim } from '../../state/connect-aim';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { select, sessionStore } from '../../state/session';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { selectedConnectors, selectedNotes, selectedThings, withThings } from './selected';

/** Asked at every step of the camera, so it looks at one: a selection is of one kind. */
const withSelected = (type: 'note' | 'connector') => (): boolean => {
  const [first] = sessionStore.getState().selection;
  return onBoard() && first !== undefined && documentStore.getState().project[type].has(first);
};

/** Several notes are joined in the order they were selected; from one alone another is aimed at. */
function connect(): void {
  const ids = selectedNotes().map((note): Id => note.id);
  const [first] = ids;
  if (ids.length > 1) {
    const joined = execute(connectNotes, { ids });
    // Ready to be labelled: just type.
    if (joined.ok) select(addedIds(joined.value));
    return;
  }
  if (first !== undefined) beginAim(first);
}

/** Locks all that is selected where anything is free, else unlocks it. */
export function toggleLock(): void {
  const items = [...selectedNotes(), ...selectedThings()];
  const locked = items.some((item) => !item.locked);
  if (items.length > 0) execute(lockNotes, { ids: items.map(({ id }) => id), locked });
}

/** The arrowheads after these. */
const nextDirection = (direction: ConnectorDirection): ConnectorDirection =>
  connectorDirections[
    (connectorDirections.indexOf(direction) + 1) % connectorDirections.length
  ] as ConnectorDirection;

function turnConnectors(): void {
  const connectors = selectedConnectors();
  const [first] = connectors;
  if (first === undefined) return;
  const direction = nextDirection(first.direction);
  execute(styleConnectors, { ids: connectors.map(({ id }) => id), direction });
}

export const connectorActions = {
  connect: { enabled: withSelected('note'), run: connect },
  'turn-connector': { enabled: withSelected('connector'), run: turnConnectors },
  lock: { enabled: () => onBoard() && (withSelected('note')() || withThings()), run: toggleLock },
} as const satisfies Partial<Record<ActionId, Action>>;
