// The mirror of this moment, made when the window has nothing better to do: never during a gesture, never while
// somebody types, and not for a step of the camera.
import { useEffect, useMemo, useState } from 'react';
import { analyseMap } from '#shared/analysis/map-analysis';
import { documentStore } from '../../state/document';
import { findStore } from '../../state/find';
import { sessionStore } from '../../state/session';
import { seenLayout } from '../gestures/seen-layout';
import { useRedraw } from '../use-redraw';
import type { Mirror } from './mirror';
import { mirrorOf } from './mirror-of';

/** What is walked to is told within this time, however busy the window is. */
const latestMs = 120;

/** What the mirror is made of; during a gesture and an edit that of before. */
function shownAtRest(): () => readonly unknown[] {
  let shown: readonly unknown[] = [];
  return () => {
    const { selection, cursor, cell, preferences, gesture, editing } = sessionStore.getState();
    if (gesture !== 'idle' || editing !== null) return shown;
    const { project, mapId } = documentStore.getState();
    const { filter, away } = findStore.getState();
    shown = [project, mapId, selection, cursor, cell, preferences.language, filter, away];
    return shown;
  };
}

function mirrorNow(): Mirror | null {
  const { selection, cursor, cell, preferences } = sessionStore.getState();
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return null;
  const analysis = analyseMap(project, mapId);
  return mirrorOf({ layout: seenLayout(), selection, cursor, cell }, preferences.language, analysis);
}

/** Null until the board has been looked at for the first time. */
export function useMirror(): Mirror | null {
  const [mirror, setMirror] = useState<Mirror | null>(null);
  const waiting = useMemo(() => ({ id: null as number | null }), []);
  const shown = useMemo(shownAtRest, []);
  const make = useMemo(
    () => (): void => {
      waiting.id ??= requestIdleCallback(
        () => {
          waiting.id = null;
          setMirror(mirrorNow());
        },
        { timeout: latestMs },
      );
    },
    [waiting],
  );
  useRedraw(shown, make);
  useEffect(
    () => () => {
      if (waiting.id !== null) cancelIdleCallback(waiting.id);
      waiting.id = null;
    },
    [waiting],
  );
  return mirror;
}
