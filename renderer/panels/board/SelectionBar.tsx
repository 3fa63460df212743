// What can be done with what is selected: low in the middle, where it covers no header and the hand is near; high where
// it would lie on what is selected.
import { useMemo } from 'react';
import { boardText } from '#shared/text/board-text';
import {
  connectorsAmong,
  notesAmong,
  partAmong,
  pieceAmong,
  pointAmong,
  thingsAmong,
  touchpointsAmong,
} from '../../app/actions/selected';
import { selectionArea } from '../../canvas/camera-moves';
import { cameraAhead } from '../../canvas/glide';
import { coveredStore } from '../../state/covered';
import { useDocument } from '../../state/document';
import { sessionStore, useSession } from '../../state/session';
import { barPlace } from '../../tools/bar-place';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import { ConnectorVerbs } from './ConnectorVerbs';
import { LyingVerbs } from './LyingVerbs';
import { NoteVerbs } from './NoteVerbs';
import { PartVerbs } from './PartVerbs';
import { PieceVerbs } from './PieceVerbs';
import { PointVerbs } from './PointVerbs';
import styles from './selection-bar.module.css';
import { TouchpointVerbs } from './TouchpointVerbs';

function placeNow(): 'low' | 'high' {
  const { selection, viewport } = sessionStore.getState();
  // The find bar has the upper edge. Without a selection there may be no board.
  if (selection.size === 0 || coveredStore.getState().top > 0) return 'low';
  return barPlace(selectionArea(), cameraAhead(), viewport);
}

export function SelectionBar() {
  const say = useText(boardText);
  const moveFocus = useArrowKeys();
  const project = useDocument((document) => document.project);
  const selection = useSession((session) => session.selection);
  // A colour may be chosen while a note is typed; while a name is, there is nothing else to do with it.
  const busy = useSession(
    ({ gesture, editing }) => gesture !== 'idle' || (editing !== null && editing.field !== 'text'),
  );
  // Chosen anew with what is selected only: a bar that moves while the board is panned is not found again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected says when
  const place = useMemo(placeNow, [selection]);
  const notes = notesAmong(project, selection);
  const things = thingsAmong(project, selection);
  const part = partAmong(project, selection);
  const piece = pieceAmong(project, selection);
  const [first, ...others] = connectorsAmong(project, selection);
  const [touchpoint, ...moreTouchpoints] = touchpointsAmong(project, selection);
  const point = pointAmong(project, selection);
  const isEmpty = notes.length + things.length === 0 && part === null && piece === null && point === null;
  if (busy || (isEmpty && first === undefined && touchpoint === undefined)) return null;
  return (
    <div
      role="toolbar"
      aria-label={say.selection}
      className={styles.bar}
      data-place={place}
      onKeyDown={moveFocus}
    >
      {part !== null && <PartVerbs part={part} />}
      {point !== null && <PointVerbs step={point} />}
      {piece !== null && <PieceVerbs key={piece.id} piece={piece} />}
      {first !== undefined && <ConnectorVerbs connectors={[first, ...others]} />}
      {touchpoint !== undefined && <TouchpointVerbs touchpoints={[touchpoint, ...moreTouchpoints]} />}
      {things.length > 0 && <LyingVerbs things={things} notes={notes} />}
      {things.length === 0 && notes.length > 0 && <NoteVerbs notes={notes} />}
    </div>
  );
}
