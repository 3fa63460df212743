// The grips of the one selected thing that can be resized, and the guides of what is carried. Off the screen while there is
// nothing of it. Decides nothing: gestures are the tool's.
import { useStore } from 'zustand';
import { toBoard } from '#shared/base/geometry';
import { useBoard } from '../../state/board';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import { gripsOf, resizableOf } from '../../tools/free/gripped-at';
import type { Grip } from '../../tools/free/resize-grip';
import type { Guide } from '../../tools/free/snap';
import { gestureStore } from '../gestures/gesture-store';
import styles from './free.module.css';
import { OnBoard } from './OnBoard';

export function FreeOverlay() {
  const onMap = useDocument(({ mapId }) => mapId !== null);
  const needed = useSession(({ selection }) => selection.size === 1);
  const guides = useStore(gestureStore, ({ drag }) => drag?.lie?.guides);
  if (!onMap) return null;
  if (guides !== undefined && guides.length > 0) return <Guides guides={guides} />;
  return needed ? <Grips /> : null;
}

function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <OnBoard>
      {guides.map(({ axis, at, from, to }) => (
        <path
          key={`${axis} ${at} ${from}`}
          className={styles.guide}
          data-guide={axis}
          d={axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
        />
      ))}
    </OnBoard>
  );
}

const cursors: Readonly<Record<Grip, string>> = {
  nw: 'nwse-resize',
  se: 'nwse-resize',
  ne: 'nesw-resize',
  sw: 'nesw-resize',
  n: 'ns-resize',
  s: 'ns-resize',
  e: 'ew-resize',
  w: 'ew-resize',
  start: 'move',
  end: 'move',
};

function Grips() {
  const { layout } = useBoard();
  const selection = useSession((session) => session.selection);
  const zoom = useSession(({ camera }) => camera.zoom);
  const free = useSession(({ gesture, editing }) => gesture === 'idle' && editing === null);
  const thing = resizableOf(layout, selection);
  if (thing === null || !free) return null;
  const camera = { x: 0, y: 0, zoom };
  return (
    <OnBoard>
      {gripsOf(layout, thing, camera).map(({ grip, at }) => {
        const { x, y } = toBoard(camera, at);
        // A dot is a line without length: its cap has the same size at any zoom.
        return (
          <g key={grip} className={styles.grip} style={{ cursor: cursors[grip] }} data-grip={grip}>
            <path className={styles.ground} d={`M${x} ${y}h0`} />
            <path className={styles.rim} d={`M${x} ${y}h0`} />
            <path className={styles.dot} d={`M${x} ${y}h0`} />
          </g>
        );
      })}
    </OnBoard>
  );
}
