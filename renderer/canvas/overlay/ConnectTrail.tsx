// The connectors of notes on their way: they follow the hand, over whatever is between. How they will run is known when
// the notes are dropped.
import { useStore } from 'zustand';
import type { Rect } from '#shared/base/geometry';
import type { BoardLayout, ConnectorBox } from '#shared/layout/board';
import { routeConnector } from '#shared/layout/board/connectors/route-connector';
import { moved, type Way } from '#shared/layout/board/connectors/way';
import { headsPath, linePath } from '#shared/scene/board/connector-path';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { useBoard } from '../../state/board';
import { useSession } from '../../state/session';
import type { Drag } from '../../tools/intent';
import { gestureStore } from '../gestures/gesture-store';
import { withConnectors } from '../gestures/with-connectors';
import { pathData } from './path-data';

/** More lines than anybody could follow with the eye are left out until the notes stand. */
const mostLines = 100;

const nothingBetween = { obstacles: [], xs: [], ys: [] };

export function ConnectTrail() {
  const drag = useStore(gestureStore, (gesture) => gesture.drag);
  return drag === null || drag.copies ? null : <Lines drag={drag} />;
}

function Lines({ drag }: { readonly drag: Drag }) {
  const { layout } = useBoard();
  const { connectors } = useSession((session) => session.dark) ? darkTheme : lightTheme;
  const { boxes } = withConnectors(layout, drag.ids);
  return boxes.slice(0, mostLines).map((box) => {
    const way = followed(box, layout, drag);
    const { id, direction, color } = box.connector;
    const heads = { atStart: direction === 'both', atEnd: direction !== 'none' };
    return (
      <g key={id}>
        <path d={pathData(linePath(way, heads))} stroke={connectors[color]} strokeWidth={2.5} />
        <path d={pathData(headsPath(way, heads))} style={{ fill: connectors[color] }} />
      </g>
    );
  });
}

/** Where a connector runs now: moved as a whole with both of its notes, else straight to the one that is carried. */
function followed({ connector, way }: ConnectorBox, layout: BoardLayout, { ids, dx, dy }: Drag): Way {
  const { fromId, toId } = connector;
  if (ids.has(fromId) && ids.has(toId)) return moved(way, dx, dy);
  const place = (id: string): Rect => {
    const box = layout.notes.get(id);
    if (box === undefined) throw new Error('a connector of a note that is not on the board');
    return ids.has(id) ? { ...box.rect, x: box.rect.x + dx, y: box.rect.y + dy } : box.rect;
  };
  return routeConnector({ from: place(fromId), to: place(toId), ...nothingBetween });
}
