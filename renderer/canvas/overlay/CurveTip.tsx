// What a point of an emotion curve stands for, beside it: while a hand is over it, while it is selected, and live while it is
// dragged. Moves with the camera.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { analyseMap } from '#shared/analysis/map-analysis';
import { stepRates } from '#shared/analysis/step-rates';
import { toScreen } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { slotId as idOfSlot, slotParts } from '#shared/layout/board/step-slots';
import { scaleOf } from '#shared/scene/board/curve/curve-points';
import { curveText } from '#shared/text/curve-text';
import { figureText, gapText } from '#shared/text/figure-text';
import { speak } from '#shared/text/language';
import { currentBoard, useBoard } from '../../state/board';
import { useDocument } from '../../state/document';
import { sessionStore, useSession } from '../../state/session';
import { curvePointUnder, isPointOfCurve, markOfPiece } from '../curve/curves-now';
import { gestureStore } from '../gestures/gesture-store';
import { pointerOf } from '../gestures/pointer-of';
import { useBoardHover } from '../gestures/use-board-hover';
import styles from './curve-tip.module.css';

/** The slot of the point under the pointer; the board says so by its cursor too. */
function useHovered(): Id | null {
  const [hovered, setHovered] = useState<Id | null>(null);
  const look = useCallback((event: PointerEvent, board: HTMLElement): void => {
    const { camera } = sessionStore.getState();
    const slot = curvePointUnder(pointerOf(event, board), camera)?.slotId ?? null;
    board.dataset.curvePoint = String(slot !== null);
    setHovered(slot);
  }, []);
  const leave = useCallback(() => setHovered(null), []);
  useBoardHover(look, leave);
  return hovered;
}

export function CurveTip() {
  const onMap = useDocument(({ mapId }) => mapId !== null);
  const hovered = useHovered();
  const bent = useStore(gestureStore, (gestures) => gestures.bent);
  const free = useSession(({ gesture, editing }) => gesture === 'idle' && editing === null);
  const selected = useSession(({ selection }) => {
    const [first] = selection;
    return selection.size === 1 && first !== undefined && slotParts(first) !== null ? first : null;
  });
  if (!onMap) return null;
  if (bent !== null) return <Tip slotId={idOfSlot(bent.laneId, bent.stepId)} value={bent.value} />;
  const slotId = hovered ?? selected;
  return free && slotId !== null && isPointOfCurve(slotId) ? <Tip slotId={slotId} value={null} /> : null;
}

interface TipProps {
  readonly slotId: Id;
  /** Of the point while it is dragged. */
  readonly value: number | null;
}

function Tip({ slotId, value }: TipProps) {
  const element = useRef<HTMLDivElement>(null);
  useBoard();
  useLayoutEffect(() => {
    const place = (): void => placeTip(element.current, slotId, value);
    place();
    return sessionStore.subscribe(place);
  });
  return (
    <div ref={element} className={styles.tip} aria-hidden="true">
      <TipWords slotId={slotId} value={value} />
    </div>
  );
}

function placeTip(tip: HTMLElement | null, slotId: Id, value: number | null): void {
  const { layout } = currentBoard();
  const mark = markOfPiece(layout, slotId);
  const lane = layout.lanes.find((box) => box.lane.id === slotParts(slotId)?.laneId);
  if (tip === null || mark === null || lane === undefined) return;
  const { camera, viewport } = sessionStore.getState();
  const { middle, unit } = scaleOf(lane.row);
  const y = value === null ? mark.y + mark.height / 2 : middle - value * unit;
  const at = toScreen(camera, { x: mark.x + mark.width / 2, y });
  const { offsetWidth, offsetHeight } = tip;
  const beside = 20;
  const fits = at.x + beside + offsetWidth < viewport.width;
  const x = fits ? at.x + beside : at.x - beside - offsetWidth;
  const top = Math.max(8, Math.min(viewport.height - offsetHeight - 8, at.y - offsetHeight / 2));
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(top)}px)`;
}

function TipWords({ slotId, value }: TipProps) {
  const language = useSession(({ preferences }) => preferences.language);
  const project = useDocument((document) => document.project);
  const say = speak(curveText, language);
  const { mapId } = currentBoard().layout;
  const { steps, touchpoints } = analyseMap(project, mapId);
  const figures = steps.get(slotParts(slotId)?.stepId ?? '');
  if (figures === undefined) return null;
  const rates = stepRates(figures.touchpointIds.flatMap((id) => touchpoints.get(id) ?? []));
  const gap = value ?? figures.gap;
  const manual = value !== null || figures.manual;
  return (
    <>
      <p className={styles.title}>
        {figures.number}. {figures.step.title}
      </p>
      <dl className={styles.figures}>
        {rates !== null && (
          <>
            <dt>{say.expectation}</dt>
            <dd>{figureText(rates.expectation, language)}</dd>
            <dt>{say.actual}</dt>
            <dd>{figureText(rates.actual, language)}</dd>
          </>
        )}
        {figures.weightedGap !== null && (
          <>
            <dt>{say.gap}</dt>
            <dd>{gapText(figures.weightedGap, language)}</dd>
          </>
        )}
        {manual && gap !== null && (
          <>
            <dt>{say.byHand}</dt>
            <dd>{gapText(gap, language)}</dd>
          </>
        )}
      </dl>
      {gap === null && <p>{say.noValue}</p>}
      <p className={styles.hint}>{gap === null ? say.keysHint : value === null ? say.dragHint : null}</p>
    </>
  );
}
