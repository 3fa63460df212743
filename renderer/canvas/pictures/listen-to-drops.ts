// What is dragged onto the board from elsewhere: where it would go is shown while it is over, and what it is decides what
// comes of it. The page never follows what is dropped on it.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import { dropTarget } from '#shared/layout/board/drop-target';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';
import { pasteLines } from '../clipboard/paste';
import { addGivenPictures } from './add-given-pictures';
import { givenFile } from './given-files';
import { meaningOf } from './incoming';
import { incomingOf } from './incoming-of';
import { incomingStore, nothingIncoming } from './incoming-store';
import { roomAt, spotAt } from './picture-spot';
import { sayWhyNot } from './say-why-not';

const nothing: ReadonlySet<string> = new Set();

/** Listens until the returned function is called. */
export function listenToDrops(host: HTMLElement): () => void {
  const ends = new AbortController();
  const pointOf = (event: DragEvent) => {
    const box = host.getBoundingClientRect();
    return toBoard(sessionStore.getState().camera, {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
    });
  };
  const over = (event: DragEvent): void => {
    if (event.dataTransfer === null || documentStore.getState().mapId === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    const point = pointOf(event);
    const isFiles = event.dataTransfer.types.includes('Files');
    const line = isFiles ? null : (dropTarget(currentBoard().layout, point, nothing)?.mark ?? null);
    incomingStore.setState({ room: isFiles ? roomAt(point) : null, line });
  };
  const away = (): void => incomingStore.setState(nothingIncoming);
  const drop = (event: DragEvent): void => {
    away();
    if (event.dataTransfer === null || documentStore.getState().mapId === null) return;
    event.preventDefault();
    take(event.dataTransfer, pointOf(event));
  };
  const listen = (name: 'dragenter' | 'dragover' | 'drop', answer: (event: DragEvent) => void): void =>
    host.addEventListener(name, answer, { signal: ends.signal });
  listen('dragenter', over);
  listen('dragover', over);
  listen('drop', drop);
  host.addEventListener(
    'dragleave',
    (event) => {
      // From one element of the board to another is no leaving.
      if (!(event.relatedTarget instanceof Node && host.contains(event.relatedTarget))) away();
    },
    { signal: ends.signal },
  );
  return () => ends.abort();
}

function take(transfer: DataTransfer, point: BoardPoint): void {
  const meaning = meaningOf(incomingOf(transfer));
  if (meaning === 'pictures') void addGivenPictures([...transfer.files].map(givenFile), spotAt(point));
  else if (meaning === 'text') takeText(transfer, point);
  else sayWhyNot(meaning);
}

function takeText(transfer: DataTransfer, point: BoardPoint): void {
  const { mapId } = documentStore.getState();
  const target = dropTarget(currentBoard().layout, point, nothing);
  if (mapId === null || target === null) sayWhyNot('nothing');
  else {
    const { stageId, laneId, beforeId } = target;
    pasteLines(transfer, { mapId, stageId, laneId, beforeId });
  }
}
