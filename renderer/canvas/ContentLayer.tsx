// The layer of the board itself: one shape that copies the kept picture, drawn again until it is sharp.
import type Konva from 'konva';
import { useCallback, useEffect, useRef } from 'react';
import { Layer, Shape } from 'react-konva';
import type { BoardPicture } from './board-picture';
import { inDevicePixels } from './in-device-pixels';
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
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const draw = inDevicePixels((context) => {
    const dueMs = picture.showContent(context);
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
