// What is remembered of a connector from layout to layout: its box, and all that its way depends on. Places count by
// their shape and where they stand to each other, so a row that grows elsewhere moves ways, and changes none.
import type { BoardPoint, Rect } from '../../../base/geometry';
import type { Connector } from '../../../model/records/connector';
import type { ConnectorBox } from '../../board';
import type { BoardType } from '../board-type';
import type { Surroundings } from './connector-ground';
import type { Shape } from './place';
import { moved } from './way';

interface Known {
  readonly type: BoardType;
  readonly box: ConnectorBox;
  readonly origin: BoardPoint;
  readonly shapes: readonly [home: Shape, goal: Shape];
  readonly facts: readonly number[];
}

const known = new WeakMap<Connector, Known>();

/** All numbers of the surroundings, seen from the place of the first note. */
function factsOf({ from, to, home, goal, blocks, xs, ys }: Surroundings): number[] {
  const { x, y } = home.rect;
  const facts = [xs.length];
  const put = (r: Rect): unknown => facts.push(r.x - x, r.y - y, r.width, r.height);
  put(from);
  put(to);
  put(home.rect);
  put(goal.rect);
  for (const block of blocks) put(block);
  for (const each of xs) facts.push(each - x);
  for (const each of ys) facts.push(each - y);
  return facts;
}

const alike = (a: readonly number[], b: readonly number[]): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

function shifted(box: ConnectorBox, dx: number, dy: number): ConnectorBox {
  const shift = (r: Rect): Rect => ({ ...r, x: r.x + dx, y: r.y + dy });
  return {
    connector: box.connector,
    way: moved(box.way, dx, dy),
    bounds: shift(box.bounds),
    label: box.label === null ? null : { ...box.label, rect: shift(box.label.rect) },
  };
}

/** The connector's box: the very one of the last layout where nothing it depends on has changed, else `route`d again. */
export function rememberedBox(
  connector: Connector,
  around: Surroundings,
  type: BoardType,
  route: () => ConnectorBox,
): ConnectorBox {
  const facts = factsOf(around);
  const { home, goal } = around;
  const origin = { x: home.rect.x, y: home.rect.y };
  const last = known.get(connector);
  const same =
    last?.type === type &&
    last.shapes[0] === home.shape &&
    last.shapes[1] === goal.shape &&
    alike(last.facts, facts);
  if (same && last.origin.x === origin.x && last.origin.y === origin.y) return last.box;
  const box = same ? shifted(last.box, origin.x - last.origin.x, origin.y - last.origin.y) : route();
  known.set(connector, { type, box, origin, shapes: [home.shape, goal.shape], facts });
  return box;
}
