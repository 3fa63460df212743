// Frames in the paper of every note found, as one picture over the board.
import { useRef } from 'react';
import { currentBoard } from '../../state/board';
import { markedMatches } from '../../state/find-results';
import styles from './find-marks.module.css';
import { foundItems } from './found-items';
import { type ShownItems, useItemPicture } from './use-item-picture';

function foundNow(): ShownItems | null {
  const matches = markedMatches();
  return matches.length === 0 ? null : { items: foundItems(currentBoard().layout, matches), dx: 0, dy: 0 };
}

export function FindMarks() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useItemPicture(canvas, foundNow);
  return <canvas ref={canvas} className={styles.found} hidden />;
}
