// The minimap: a canvas painted once for each change of the board, and a frame that alone moves with the camera. A
// click or a drag takes the view there; arrow keys move it.
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { minimapText } from '#shared/text/find-text';
import { scrollBy } from '../../canvas/camera-moves';
import { coverCorner } from '../../state/covered';
import { setMinimap } from '../../state/find-panels';
import { goHome } from '../../ui/focus-home';
import { IconButton } from '../../ui/IconButton';
import { useSize } from '../../ui/use-size';
import { useText } from '../language';
import styles from './minimap.module.css';
import { MinimapHand } from './minimap-hand';
import { MinimapPicture } from './minimap-picture';

/** Shares of a view that an arrow key moves by. */
const step = 0.25;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Escape') goHome();
  const by = steps[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  scrollBy(...by);
}

function close(): void {
  setMinimap(false);
  goHome();
}

export function MinimapCard() {
  const say = useText(minimapText);
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  useSize(card, coverCorner);
  const picture = useMemo(() => new MinimapPicture(), []);
  const hand = useMemo(() => new MinimapHand(picture), [picture]);
  useEffect(() => {
    if (ground.current === null || canvas.current === null || frame.current === null) return;
    return picture.keep(ground.current, canvas.current, frame.current);
  }, [picture]);
  return (
    <div className={styles.corner}>
      <div ref={card} className={styles.card}>
        <section
          ref={ground}
          aria-label={say.hint}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the view
          tabIndex={0}
          className={styles.ground}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => hand.take(event)}
          onPointerMove={(event) => hand.move(event)}
          onPointerUp={() => hand.leave()}
          onPointerCancel={() => hand.leave()}
        >
          <canvas ref={canvas} className={styles.canvas} />
          <div ref={frame} className={styles.frame} />
        </section>
        <IconButton
          size="small"
          side="left"
          icon={X}
          label={say.close}
          className={styles.close}
          onClick={close}
        />
      </div>
    </div>
  );
}
