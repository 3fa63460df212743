// Two maps one above the other, the same stages above each other. Dragging, the wheel and the arrow keys move both across
// and the one they are over up and down; with Ctrl the wheel, and + and −, make both larger or smaller.
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { layoutBoard } from '#shared/layout/board/layout-board';
import type { Project } from '#shared/model/project';
import type { SceneRoom } from '#shared/scene/board/scene-room';
import { titleKeys } from '#shared/scene/board/title-badges';
import { boardScene } from '#shared/scene/board-scene';
import { posterOf } from '#shared/scene/poster';
import type { Scene } from '#shared/scene/primitives';
import { compareText } from '#shared/text/compare-text';
import { MapPane } from '../../canvas/MapPane';
import { useBoard } from '../../state/board';
import { useText } from '../language';
import { stageAnchors } from './aligned-stages';
import { type BesideCamera, besideCameras, besideStart, panned, zoomedAt } from './beside-camera';
import styles from './compare.module.css';

interface BesideViewProps {
  readonly project: Project;
  readonly beforeId: Id;
  readonly afterId: Id;
}

interface Looked {
  readonly layout: BoardLayout;
  readonly scene: Scene;
}

function looked(project: Project, mapId: Id, room: SceneRoom): Looked {
  const layout = layoutBoard(project, mapId, room.type, room.side);
  const scene = posterOf(boardScene(project, layout, room), layout);
  // The plate over the pane says whose it is.
  const items = scene.items.filter(({ key }) => !titleKeys(mapId).includes(key));
  return { layout, scene: { ...scene, items } };
}

const step = 80;
const zoomStep = 1.25;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

export function BesideView({ project, beforeId, afterId }: BesideViewProps) {
  const words = useText(compareText);
  const ground = useRef<HTMLDivElement>(null);
  const { room } = useBoard();
  const boards = useMemo(
    () => [looked(project, beforeId, room), looked(project, afterId, room)] as const,
    [project, beforeId, afterId, room],
  );
  const [camera, move] = useState<BesideCamera | null>(null);
  const now = camera ?? besideStart(boards[0].scene.bounds, boards[1].scene.bounds, 360);
  const anchors = useMemo(
    () => stageAnchors(project, boards[1].layout.stages, boards[0].layout.stages),
    [project, boards],
  );
  const cameras = besideCameras(now, anchors);
  const latest = useRef(now);
  latest.current = now;
  // The page's own scrolling and zooming must be held back, which only a listener of its own may do.
  useEffect(() => {
    const element = ground.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const pane = (event.target as Element).closest<HTMLElement>('[data-pane]');
      const at = pane?.dataset.pane === '0' ? 0 : 1;
      const { left = 0, top = 0 } = pane?.getBoundingClientRect() ?? {};
      if (event.ctrlKey || event.metaKey) {
        const spot = { x: event.clientX - left, y: event.clientY - top };
        move(zoomedAt(latest.current, Math.exp(-event.deltaY / 300), spot));
      } else if (event.shiftKey) move(panned(latest.current, at, event.deltaY, 0));
      else move(panned(latest.current, at, event.deltaX, event.deltaY));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);
  const onKeyDown =
    (pane: 0 | 1) =>
    (event: KeyboardEvent<HTMLElement>): void => {
      const by = steps[event.key];
      const factor = { '+': zoomStep, '=': zoomStep, '-': 1 / zoomStep }[event.key];
      const { clientWidth, clientHeight } = event.currentTarget;
      if (by !== undefined) move(panned(now, pane, ...by));
      else if (factor !== undefined) move(zoomedAt(now, factor, { x: clientWidth / 2, y: clientHeight / 2 }));
      else return;
      event.preventDefault();
    };
  const onPointerMove =
    (pane: 0 | 1) =>
    (event: PointerEvent<HTMLElement>): void => {
      if (event.currentTarget.hasPointerCapture(event.pointerId))
        move(panned(now, pane, -event.movementX, -event.movementY));
    };
  const names = [beforeId, afterId].map((id) => project.map.get(id)?.name ?? '');
  return (
    <div ref={ground} className={styles.beside}>
      {([0, 1] as const).map((pane) => (
        <section
          key={pane}
          data-pane={pane}
          className={styles.pane}
          aria-label={words.pane(names[pane] ?? '')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the maps
          tabIndex={0}
          onKeyDown={onKeyDown(pane)}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove(pane)}
        >
          <MapPane scene={boards[pane].scene} camera={cameras[pane]} />
          <span className={styles.plate}>
            {pane === 0 ? words.before : words.after}: {names[pane]}
          </span>
        </section>
      ))}
    </div>
  );
}
