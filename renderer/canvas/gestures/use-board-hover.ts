// What is under a hand that only looks: no button down, a map on the board. The cursor and the hints ask by this.
import { useEffect } from 'react';
import { documentStore, useDocument } from '../../state/document';

/** Hears where the pointer goes over the board, and that it has gone. Both must stay the same between renders. */
export function useBoardHover(
  look: (event: PointerEvent, board: HTMLElement) => void,
  leave?: (board: HTMLElement) => void,
): void {
  const onMap = useDocument(({ mapId }) => mapId !== null);
  useEffect(() => {
    const board = document.querySelector<HTMLElement>('[role="application"]');
    if (board === null || !onMap) return;
    const moved = (event: PointerEvent): void => {
      if (event.buttons === 0 && documentStore.getState().mapId !== null) look(event, board);
    };
    const left = (): void => leave?.(board);
    board.addEventListener('pointermove', moved);
    board.addEventListener('pointerleave', left);
    return () => {
      board.removeEventListener('pointermove', moved);
      board.removeEventListener('pointerleave', left);
    };
  }, [onMap, look, leave]);
}
