// The layer of the board itself: one shape that copies the kept picture, drawn again until it is sharp.
import type Konva from 'konva';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Layer, Shape } from 'react-konva';
import { documentStore } from '../state/document';
import type { BoardPicture } from './board-picture';
import { inDevicePixels } from './in-device-pixels';
import { PaintingAhead } from './painting-ahead';
import { useRedraw } from './use-redraw';

/** Set in the page's timeline when a board is first seen whole and sharp: what opening is measured to. */
const paintedMark = 'board-painted';

export function ContentLayer({ picture }: { readonly picture: BoardPicture }) {
  const layer = useRef<Konva.Layer>(null);
  const timer = useRef<number | undefined>(undefined);
  const redraw = useCallback(() => {
    layer.current?.batchDraw();
  }, []);
  useRedraw(picture.contentShown, redraw);
  const ahead = useMemo(() => new PaintingAhead(() => picture.prepare()), [picture]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      ahead.stop();
    },
    [ahead],
  );
  const draw = inDevicePixels((context) => {
    if (documentStore.getState().mapId === null) return;
    const dueMs = picture.showContent(context);
    ahead.wait();
    window.clearTimeout(timer.current);
    if (dueMs !== null) timer.current = window.setTimeout(redraw, dueMs);
    else if (performance.getEntriesByName(paintedMark).length === 0) performance.mark(paintedMark);
  });
  return (
    <Layer ref={layer} listening={false} clearBeforeDraw={false}>
      <Shape listening={false} perfectDrawEnabled={false} sceneFunc={draw} />
    </Layer>
  );
}
