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
  const idle = useRef<number | undefined>(undefined);
  const prepare = useCallback(() => {
    idle.current = picture.prepare() ? undefined : window.requestIdleCallback(prepare);
  }, [picture]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      window.cancelIdleCallback(idle.current ?? 0);
    },
    [],
  );
  const draw = inDevicePixels((context) => {
    const dueMs = picture.showContent(context);
    window.clearTimeout(timer.current);
    if (dueMs !== null) timer.current = window.setTimeout(redraw, dueMs);
    else {
      if (performance.getEntriesByName(paintedMark).length === 0) performance.mark(paintedMark);
      idle.current ??= window.requestIdleCallback(prepare);
    }
  });
  return (
    <Layer ref={layer} listening={false} clearBeforeDraw={false}>
      <Shape listening={false} perfectDrawEnabled={false} sceneFunc={draw} />
    </Layer>
  );
}
