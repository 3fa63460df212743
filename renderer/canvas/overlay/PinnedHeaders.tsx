// The names of phases, stages, steps and lanes at the edges of the board while their headers are scrolled away, and over
// the headers while those are too small to read. They take a press as the headers would: what it means the tools know. A
// screen reader has the mirror. Written without React: they move with the camera.
import { type CSSProperties, type RefObject, useEffect, useRef } from 'react';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore, useSession } from '../../state/session';
import {
  type PinnedLanes,
  type PinnedName,
  type PinnedNames,
  type PinnedStages,
  type PinnedStrip,
  pinnedNames,
  stripHeight,
} from '../../tools/pinned-names';
import styles from './pinned-headers.module.css';

export function PinnedHeaders() {
  const phases = useRef<HTMLDivElement>(null);
  const stages = useRef<HTMLDivElement>(null);
  const steps = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    return keepPinned({
      phases: placeOf(phases),
      stages: placeOf(stages),
      steps: placeOf(steps),
      lanes: placeOf(lanes),
    });
  }, []);
  const theme = useSession((session) => session.dark) ? darkTheme : lightTheme;
  const colors = {
    '--header': theme.header,
    '--header-ink': theme.headerInk,
    '--phase': theme.phase,
    '--phase-ink': theme.phaseInk,
    '--step': theme.step,
    '--step-ink': theme.ink,
    '--row': theme.sheet,
    '--row-alternate': theme.sheetAlternate,
  } as CSSProperties;
  return (
    <div className={styles.pinned} style={colors} data-layer="pinned" aria-hidden>
      <div ref={phases} className={styles.phases} hidden />
      <div ref={stages} className={styles.stages} hidden />
      <div ref={steps} className={styles.steps} hidden />
      <div ref={lanes} className={styles.lanes} hidden />
    </div>
  );
}

type Strips = Readonly<Record<keyof PinnedNames, HTMLElement>>;

function placeOf({ current }: RefObject<HTMLElement | null>): HTMLElement {
  if (current === null) throw new Error('no place for pinned names');
  return current;
}

/** Follows camera and document until the returned function is called. */
function keepPinned({ phases, stages, steps, lanes }: Strips): () => void {
  let last: readonly unknown[] = [];
  const place = (): void => {
    const { project, mapId } = documentStore.getState();
    const { camera, viewport } = sessionStore.getState();
    const now = [project, mapId, camera, viewport];
    if (mapId === null || now.every((thing, at) => thing === last[at])) return;
    last = now;
    const names = pinnedNames(currentBoard().layout, camera, viewport);
    writeStrip(phases, names.phases);
    writeStages(stages, names.stages);
    writeStrip(steps, names.steps);
    writeLanes(lanes, names.lanes);
  };
  place();
  const stops = [documentStore.subscribe(place), sessionStore.subscribe(place)];
  return () => {
    for (const stop of stops) stop();
  };
}

function writeStages(strip: HTMLElement, stages: PinnedStages | null): void {
  writeStrip(strip, stages);
  if (stages === null) return;
  const { height, upright } = stages;
  strip.dataset.at = upright ? 'upright' : height < stripHeight ? 'header' : 'edge';
}

function writeStrip(strip: HTMLElement, shown: PinnedStrip | null): void {
  const labels = labelsOf(strip, shown?.names ?? []);
  if (shown === null) return;
  const { top, height, names } = shown;
  strip.style.transform = `translateY(${top}px)`;
  strip.style.setProperty('--height', `${height}px`);
  names.forEach(({ start, length }, at) => {
    const style = (labels[at] as HTMLElement).style;
    style.transform = `translateX(${start}px)`;
    style.width = `${length}px`;
  });
}

function writeLanes(strip: HTMLElement, lanes: PinnedLanes | null): void {
  const labels = labelsOf(strip, lanes?.names ?? []);
  if (lanes === null) return;
  strip.dataset.at = lanes.inRow ? 'row' : 'line';
  lanes.names.forEach(({ id, start, length, covers = 0, alternate = false }, at) => {
    const { style, dataset } = labels[at] as HTMLElement;
    dataset.lane = id;
    dataset.alternate = String(alternate);
    // By the right end of the small header, as long as that leaves it in view.
    const x = `max(0px, ${lanes.end}px - 100%)`;
    style.transform = `translate(${x}, ${start}px)`;
    style.minWidth = `${lanes.width}px`;
    style.minHeight = `${covers}px`;
    style.setProperty('--lines', length >= 40 ? '2' : '1');
  });
}

/** The labels of a strip, as many as there are names; without one the strip is hidden. */
function labelsOf(strip: HTMLElement, names: readonly PinnedName[]): HTMLCollection {
  strip.hidden = names.length === 0;
  while (strip.childElementCount > names.length) strip.lastElementChild?.remove();
  while (strip.childElementCount < names.length) strip.append(document.createElement('span'));
  names.forEach(({ name }, at) => {
    const label = strip.children[at] as HTMLElement;
    if (label.textContent !== name) label.textContent = name;
  });
  return strip.children;
}
