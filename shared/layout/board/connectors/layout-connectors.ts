// The connectors of a board, each routed again only when something near it has changed. Remembered by where things
// stand to each other, not where they stand on the board: a row that grows elsewhere moves ways, and changes none.
import { type BoardPoint, intersects, type Rect, rect } from '../../../base/geometry';
import type { Connector } from '../../../model/records/connector';
import type { ConnectorBox, Label } from '../../board';
import { ellipsize } from '../../type/ellipsize';
import { lineHeightOf } from '../../type/line-box';
import type { BoardType } from '../board-type';
import { connector as measures } from '../measures';
import { ConnectorGround, type Ground } from './connector-ground';
import { type RouteProblem, routeConnector } from './route-connector';
import { moved, pointAlong, type Way, wayBounds } from './way';

interface Known {
  readonly type: BoardType;
  readonly box: ConnectorBox;
  /** Where its first note stood, and all that its way depends on, seen from there. */
  readonly origin: BoardPoint;
  readonly facts: Float64Array;
}

const known = new WeakMap<Connector, Known>();

/** All numbers of a problem, seen from its first note. */
function factsOf({ from, to, obstacles, xs, ys }: RouteProblem): Float64Array {
  const facts = new Float64Array(4 * (obstacles.length + 2) + xs.length + ys.length + 2);
  let at = 0;
  const put = (value: number): void => {
    facts[at] = value;
    at += 1;
  };
  for (const each of [from, to, ...obstacles]) {
    put(each.x - from.x);
    put(each.y - from.y);
    put(each.width);
    put(each.height);
  }
  put(xs.length);
  for (const x of xs) put(x - from.x);
  put(ys.length);
  for (const y of ys) put(y - from.y);
  return facts;
}

function same(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

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

function shifted(box: ConnectorBox, dx: number, dy: number): ConnectorBox {
  const shift = (r: Rect): Rect => ({ ...r, x: r.x + dx, y: r.y + dy });
  return {
    connector: box.connector,
    way: moved(box.way, dx, dy),
    bounds: shift(box.bounds),
    label: box.label === null ? null : { ...box.label, rect: shift(box.label.rect) },
  };
}

function boxOf(connector: Connector, problem: RouteProblem, type: BoardType): ConnectorBox {
  const facts = factsOf(problem);
  const last = known.get(connector);
  const { x, y } = problem.from;
  if (last?.type === type && same(last.facts, facts)) {
    const [dx, dy] = [x - last.origin.x, y - last.origin.y];
    if (dx === 0 && dy === 0) return last.box;
    const box = shifted(last.box, dx, dy);
    known.set(connector, { ...last, box, origin: { x, y } });
    return box;
  }
  const box = routed(connector, problem, type);
  known.set(connector, { type, box, origin: { x, y }, facts });
  return box;
}

/** The boxes of those connectors whose notes are both on the board. Unchanged ones are the same objects as before. */
export function layoutConnectors(
  connectors: readonly Connector[],
  ground: Ground,
  type: BoardType,
): ConnectorBox[] {
  if (connectors.length === 0) return [];
  const streets = new ConnectorGround(ground);
  return connectors.flatMap((connector) => {
    const problem = streets.problem(connector.fromId, connector.toId);
    return problem === null ? [] : [boxOf(connector, problem, type)];
  });
}
