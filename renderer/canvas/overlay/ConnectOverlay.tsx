// Connectors on top of the board while they are being drawn or are selected, and the handles they are drawn from. Off
// the screen while there is nothing of it. Decides nothing: gestures are the tool's.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { bottom, type Rect, right, toBoard } from '#shared/base/geometry';
import type { BoardLayout } from '#shared/layout/board';
import type { Way } from '#shared/layout/board/connectors/way';
import { wayBetween, wayToPoint } from '#shared/layout/board/connectors/way-between';
import { headsPath, linePath } from '#shared/scene/board/connector-path';
import { useBoard } from '../../state/board';
import { useAim } from '../../state/connect-aim';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import { handlesOf } from '../../tools/connect/handles';
import { gestureStore } from '../gestures/gesture-store';
import { withConnectors } from '../gestures/with-connectors';
import { ConnectTrail } from './ConnectTrail';
import styles from './connect.module.css';
import { OnBoard } from './OnBoard';
import { pathData } from './path-data';
import { travelStore } from './travel-store';

export function ConnectOverlay() {
  const onMap = useDocument(({ mapId }) => mapId !== null);
  const needed = useSession(({ selection }) => selection.size > 0);
  return onMap && needed ? <Overlay /> : null;
}

function Overlay() {
  const { layout } = useBoard();
  const selection = useSession((session) => session.selection);
  // A handle stays where it is while a line is drawn from it: the press on it would otherwise take the keyboard along.
  const handled = useSession(
    ({ gesture, editing }) => (gesture === 'idle' || gesture === 'connecting') && editing === null,
  );
  const line = useStore(gestureStore, (gesture) => gesture.connect);
  const carried = useStore(gestureStore, (gesture) => gesture.drag?.ids ?? null);
  const travels = useStore(travelStore, ({ ids }) => ids !== null);
  const aim = useAim();
  const [only] = selection;
  const note = selection.size === 1 && only !== undefined ? layout.notes.get(only) : undefined;
  const selected = layout.connectors.filter(({ connector }) => selection.has(connector.id));
  const drawn = line ?? (aim?.toId == null ? null : { ...aim, at: null });
  const parts: ReactNode[] = selected.map(({ connector, way, label }) => (
    <g key={connector.id}>
      {label !== null && (
        <clipPath id={`beside-${connector.id}`}>
          <path clipRule="evenodd" d={around(label.rect)} />
        </clipPath>
      )}
      <path
        className={styles.selected}
        clipPath={label === null ? undefined : `url(#beside-${connector.id})`}
        d={pathData(linePath(way, noHeads))}
      />
    </g>
  ));
  if (drawn !== null) parts.push(<Drawn key="drawn" layout={layout} line={drawn} />);
  if (note !== undefined && handled && !travels && aim === null) {
    parts.push(<Handles key="handles" note={note.rect} />);
  }
  if (carried !== null && withConnectors(layout, carried).boxes.length > 0)
    parts.push(<ConnectTrail key="trail" />);
  return parts.length === 0 ? null : <OnBoard>{parts}</OnBoard>;
}

/** Farther than any board reaches. */
const far = 1e7;
/** Everything but the rectangle. */
const around = ({ x, y, width, height }: Rect): string =>
  `M${-far} ${-far}h${2 * far}v${2 * far}h${-2 * far}ZM${x} ${y}h${width}v${height}h${-width}Z`;

const noHeads = { atStart: false, atEnd: false };
const oneHead = { atStart: false, atEnd: true };

interface DrawnProps {
  readonly layout: BoardLayout;
  readonly line: {
    readonly fromId: string;
    readonly toId: string | null;
    readonly at: { readonly x: number; readonly y: number } | null;
  };
}

/** The line on its way, and the frame of the note it would join. */
function Drawn({ layout, line: { fromId, toId, at } }: DrawnProps) {
  const way: Way | null =
    toId !== null ? wayBetween(layout, fromId, toId) : at === null ? null : wayToPoint(layout, fromId, at);
  const goal = toId === null ? undefined : layout.notes.get(toId)?.rect;
  return (
    <>
      {goal !== undefined && <rect className={styles.goal} {...goal} rx={4} />}
      {way !== null && (
        <>
          <path className={styles.line} d={pathData(linePath(way, oneHead))} />
          <path className={styles.head} d={pathData(headsPath(way, oneHead))} />
        </>
      )}
    </>
  );
}

function Handles({ note }: { readonly note: Rect }) {
  const zoom = useSession(({ camera }) => camera.zoom);
  const camera = { x: 0, y: 0, zoom };
  const size = `${note.x} ${note.y} ${right(note)} ${bottom(note)}`;
  return handlesOf(note, camera).map((handle, at) => {
    const { x, y } = toBoard(camera, handle);
    // A dot is a line without length: its round cap has the same size at any zoom.
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the four sides in their order
      <g key={`${at} ${size}`} className={styles.handle} data-connect-handle={at}>
        <path className={styles.ground} d={`M${x} ${y}h0`} />
        <path className={styles.dot} d={`M${x} ${y}h0`} />
      </g>
    );
  });
}
