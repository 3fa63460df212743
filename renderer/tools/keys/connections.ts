// Along the connectors by keyboard: from a note onto one of its connectors, from a connector to the note at either
// end, and from connector to connector.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout, ConnectorBox } from '#shared/layout/board';
import type { Direction } from './place';

export const connectorAt = (layout: BoardLayout, id: Id): ConnectorBox | null =>
  layout.connectors.find(({ connector }) => connector.id === id) ?? null;

/**
 * Alt + down goes the way of the arrows, Alt + up against it: from a note onto its first connector that way, from a
 * connector to the note it leads to. Null where nothing leads on.
 */
export function follow(layout: BoardLayout, item: Id, direction: 'up' | 'down'): Id | null {
  const [back, ahead] = direction === 'down' ? (['fromId', 'toId'] as const) : (['toId', 'fromId'] as const);
  const on = connectorAt(layout, item);
  if (on !== null) return on.connector[ahead];
  return layout.connectors.find(({ connector }) => connector[back] === item)?.connector.id ?? null;
}

/** Of the two notes of a connector, the one that lies farther in the direction. */
export function endToward(layout: BoardLayout, { connector }: ConnectorBox, direction: Direction): Id {
  const { fromId, toId } = connector;
  const along = (id: Id): number => {
    const rect: Rect | undefined = layout.notes.get(id)?.rect;
    if (rect === undefined) return 0;
    const across = direction === 'left' || direction === 'right';
    const middle = across ? rect.x + rect.width / 2 : rect.y + rect.height / 2;
    return direction === 'left' || direction === 'up' ? -middle : middle;
  };
  return along(fromId) > along(toId) ? fromId : toId;
}

/** The next (1) or previous (−1) connector of the map; null beyond the last. */
export function nextConnector(layout: BoardLayout, id: Id, by: -1 | 1): Id | null {
  const at = layout.connectors.findIndex(({ connector }) => connector.id === id);
  return at === -1 ? null : (layout.connectors[at + by]?.connector.id ?? null);
}
