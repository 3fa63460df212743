// Says by the board's cursor that the sign on an empty place is pressed.
import { useEffect } from 'react';
import { toBoard } from '#shared/base/geometry';
import { documentStore, useDocument } from '../../state/document';
import { sessionStore } from '../../state/session';
import { blankAt } from '../../tools/blanks';
import { pointerOf } from '../gestures/pointer-of';
import { seenLayout } from '../gestures/seen-layout';

export function BlankCursor() {
  const onMap = useDocument(({ mapId }) => mapId !== null);
  useEffect(() => {
    const host = document.querySelector<HTMLElement>('[role="application"]');
    if (host === null || !onMap) return;
    const look = (event: PointerEvent): void => {
      if (event.buttons !== 0 || documentStore.getState().mapId === null) return;
      const at = toBoard(sessionStore.getState().camera, pointerOf(event, host).at);
      host.dataset.blank = String(blankAt(seenLayout(), at) !== null);
    };
    host.addEventListener('pointermove', look);
    return () => host.removeEventListener('pointermove', look);
  }, [onMap]);
  return null;
}
