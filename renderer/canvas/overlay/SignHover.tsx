// What a hand over a small sign is told: by the cursor, that an empty place is pressed; in words, what a padlock says.
import { useEffect } from 'react';
import { toBoard } from '#shared/base/geometry';
import { boardText } from '#shared/text/board-text';
import { documentStore, useDocument } from '../../state/document';
import { sessionStore } from '../../state/session';
import { blankAt } from '../../tools/blanks';
import { lockMarkAt } from '../../tools/lock-marks';
import { pointerOf } from '../gestures/pointer-of';
import { seenLayout } from '../gestures/seen-layout';

export function SignHover() {
  const onMap = useDocument(({ mapId }) => mapId !== null);
  useEffect(() => {
    const host = document.querySelector<HTMLElement>('[role="application"]');
    if (host === null || !onMap) return;
    const look = (event: PointerEvent): void => {
      if (event.buttons !== 0 || documentStore.getState().mapId === null) return;
      const { camera, preferences } = sessionStore.getState();
      const at = toBoard(camera, pointerOf(event, host).at);
      const layout = seenLayout();
      host.dataset.blank = String(blankAt(layout, at) !== null);
      const lock = lockMarkAt(layout, at);
      if (lock === null) host.removeAttribute('title');
      else {
        const { thingLocked, structureLocked } = boardText;
        host.title = (lock.on === 'thing' ? thingLocked : structureLocked)[preferences.language];
      }
    };
    host.addEventListener('pointermove', look);
    return () => host.removeEventListener('pointermove', look);
  }, [onMap]);
  return null;
}
