// The names of stages and lanes at the edges of the board while their headers are scrolled away. Only seen: pointers
// go through, and a screen reader has the mirror. Written without React: they move with the camera.
import { type CSSProperties, useEffect, useRef } from 'react';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore, useSession } from '../../state/session';
import { type PinnedName, pinnedNames } from '../../tools/pinned-names';
import styles from './pinned-headers.module.css';

export function PinnedHeaders() {
  const stages = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [across, down] = [stages.current, lanes.current];
    if (across === null || down === null) throw new Error('no place for pinned names');
    return keepPinned(across, down);
  }, []);
  const { header, headerInk } = useSession((session) => session.dark) ? darkTheme : lightTheme;
  const colors = { '--header': header, '--header-ink': headerInk } as CSSProperties;
  return (
    <div className={styles.pinned} style={colors} data-layer="pinned" aria-hidden>
      <div ref={stages} className={styles.stages} hidden />
      <div ref={lanes} className={styles.lanes} hidden />
    </div>
  );
}

/** Follows camera and document until the returned function is called. */
function keepPinned(stages: HTMLElement, lanes: HTMLElement): () => void {
  let last: readonly unknown[] = [];
  const place = (): void => {
    const { project, mapId } = documentStore.getState();
    const { camera, viewport } = sessionStore.getState();
    const now = [project, mapId, camera, viewport];
    if (mapId === null || now.every((thing, at) => thing === last[at])) return;
    last = now;
    const names = pinnedNames(currentBoard().layout, camera, viewport);
    write(stages, names.stages, 'X');
    write(lanes, names.lanes, 'Y');
  };
  place();
  const stops = [documentStore.subscribe(place), sessionStore.subscribe(place)];
  return () => {
    for (const stop of stops) stop();
  };
}

function write(strip: HTMLElement, names: readonly PinnedName[], axis: 'X' | 'Y'): void {
  strip.hidden = names.length === 0;
  while (strip.childElementCount > names.length) strip.lastElementChild?.remove();
  while (strip.childElementCount < names.length) strip.append(document.createElement('span'));
  names.forEach(({ name, start, length }, at) => {
    const label = strip.children[at] as HTMLElement;
    if (label.textContent !== name) label.textContent = name;
    label.style.transform = `translate${axis}(${start}px)`;
    if (axis === 'X') label.style.width = `${length}px`;
  });
}
