// The way a connector would take that is not there yet: shown while it is drawn. The same as it will be.
import { type BoardPoint, rect } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { ConnectorGround, type Ground } from './connector-ground';
import { routeConnector } from './route-connector';
import type { Way } from './way';

/** From note to note; null where one of them is not on the board. */
export function wayBetween(ground: Ground, fromId: Id, toId: Id): Way | null {
  const streets = new ConnectorGround(ground);
  const around = streets.around(fromId, toId);
  return around === null ? null : routeConnector(streets.problem(around));
}

/** From a note to a point, over whatever is between: nothing is joined there yet. */
export function wayToPoint(ground: Ground, fromId: Id, { x, y }: BoardPoint): Way | null {
  const from = ground.notes.get(fromId)?.rect;
  if (from === undefined) return null;
  return routeConnector({ from, to: rect(x, y, 0, 0), obstacles: [], xs: [], ys: [] });
}
