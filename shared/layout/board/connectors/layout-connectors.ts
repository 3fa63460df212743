// The connectors of a board with their ways and labels, each routed again only when something near it has changed.
import { intersects, type Rect, rect } from '../../../base/geometry';
import type { Connector } from '../../../model/records/connector';
import type { ConnectorBox, Label } from '../../board';
import { ellipsize } from '../../type/ellipsize';
import { lineHeightOf } from '../../type/line-box';
import type { BoardType } from '../board-type';
import { connector as measures } from '../measures';
import { ConnectorGround, type Ground } from './connector-ground';
import { rememberedBox } from './remembered-ways';
import { type RouteProblem, routeConnector } from './route-connector';
import { pointAlong, type Way, wayBounds } from './way';

/** Where on its way a label is tried, the middle first. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

function placedLabel(text: string, way: Way, problem: RouteProblem, type: BoardType): ConnectorBox['label'] {
  if (text === '') return null;
  const { size, face, width: widest, padding } = measures.label;
  const line = ellipsize(text, widest, face, size, type.metrics);
  const label: Label = { lines: [line], size, lineHeight: lineHeightOf(size) };
  const [width, height] = [line.width + 2 * padding, label.lineHeight + padding];
  const places = shares.map((share): Rect => {
    const { x, y } = pointAlong(way, share);
    return rect(x - width / 2, y - height / 2, width, height);
  });
  const taken = [...problem.obstacles, problem.from, problem.to];
  const free = places.find((place) => !taken.some((other) => intersects(place, other)));
  return { label, rect: free ?? (places[0] as Rect) };
}

function routed(connector: Connector, problem: RouteProblem, type: BoardType): ConnectorBox {
  const way = routeConnector(problem);
  return {
    connector,
    way,
    bounds: wayBounds(way, measures.reach),
    label: placedLabel(connector.label, way, problem, type),
  };
}

/** The ground of the last layout: where its places stand as they did, their shapes are kept. */
let last: ConnectorGround | null = null;

/** The boxes of those connectors whose notes are both on the board. Unchanged ones are the same objects as before. */
export function layoutConnectors(
  connectors: readonly Connector[],
  ground: Ground,
  type: BoardType,
): ConnectorBox[] {
  if (connectors.length === 0) return [];
  const streets = new ConnectorGround(ground, last);
  last = streets;
  return connectors.flatMap((connector) => {
    const around = streets.around(connector.fromId, connector.toId);
    if (around === null) return [];
    return [rememberedBox(connector, around, type, () => routed(connector, streets.problem(around), type))];
  });
}
