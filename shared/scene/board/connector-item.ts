// A connector: its line with arrowheads, drawn below the notes, and its label, drawn above them.
import { inflate } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { ConnectorBox } from '../../layout/board';
import { connector as measures } from '../../layout/board/measures';
import { mostGrowth, type Primitive, type SceneItem } from '../primitives';
import { headsPath, linePath } from './connector-path';
import { drawLabel, type SceneRoom } from './scene-room';

interface Drawn {
  readonly room: SceneRoom;
  readonly line: SceneItem;
  readonly label: SceneItem | null;
}

/** The key of the item of a connector's label; that of its line is the connector's id. */
export const connectorLabelKey = (id: Id): string => `label/${id}`;

const drawn = new WeakMap<ConnectorBox, Drawn>();

/** Device pixels on a screen: a line thinner than the first is not seen, a head shorter than the second not told. */
const leastLine = 1.5;
const leastHead = 7;

/** The very same objects while the box and the room are the same. */
export function connectorItems(box: ConnectorBox, room: SceneRoom): Omit<Drawn, 'room'> {
  const known = drawn.get(box);
  if (known?.room === room) return known;
  const made = { room, line: lineItem(box, room), label: labelItem(box, room) };
  drawn.set(box, made);
  return made;
}

function lineItem({ connector, way, bounds }: ConnectorBox, { theme }: SceneRoom): SceneItem {
  const { direction } = connector;
  const color = theme.connectors[connector.color];
  const heads = { atStart: direction === 'both', atEnd: direction !== 'none' };
  const filled = headsPath(way, heads);
  const line: Primitive = {
    kind: 'path',
    segments: linePath(way, heads),
    stroke: color,
    strokeWidth: measures.strokeWidth,
    leastPixels: leastLine,
  };
  if (filled.length === 0) return { key: connector.id, bounds, primitives: [line] };
  return {
    key: connector.id,
    bounds,
    screenBounds: inflate(bounds, mostGrowth * measures.head.length),
    primitives: [line, { kind: 'path', segments: filled, fill: color, leastPixels: leastHead }],
  };
}

function labelItem({ connector, label }: ConnectorBox, room: SceneRoom): SceneItem | null {
  if (label === null) return null;
  const { rect } = label;
  const { face, padding } = measures.label;
  const { card, ink, connectors } = room.theme;
  return {
    key: connectorLabelKey(connector.id),
    bounds: rect,
    primitives: [
      {
        kind: 'rect',
        x: rect.x + 0.5,
        y: rect.y + 0.5,
        width: rect.width - 1,
        height: rect.height - 1,
        radius: 6,
        fill: card,
        stroke: connectors[connector.color],
        strokeWidth: 1,
      },
      ...drawLabel(label.label, { x: rect.x + padding, y: rect.y + padding / 2, face, fill: ink }, room),
    ],
  };
}
