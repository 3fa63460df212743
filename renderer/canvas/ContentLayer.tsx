// The layer of the board itself: one shape that copies the kept picture, drawn again until it is sharp. While the camera
// zooms the compositor scales the layer's canvas, with the overview behind it.
import type Konva from 'konva';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Layer, Shape } from 'react-konva';
import { documentStore } from '../state/document';
import { Behind } from './behind';
import type { BoardPicture } from './board-picture';
import { inDevicePixels } from './in-device-pixels';
import { lay } from './painter/placed';
import { PaintingAhead } from './painting-ahead';
import { useRedraw } from './use-redraw';
import { viewportNow } from './viewport-now';

/** Set in the page's timeline when a board is first seen whole and sharp: what opening is measured to. */
const paintedMark = 'board-painted';

export function ContentLayer({ picture }: { readonly picture: BoardPicture }) {
  const layer = useRef<Konva.Layer>(null);
  const timer = useRef<number | undefined>(undefined);
  const redraw = useCallback(() => {
    layer.current?.batchDraw();
  }, []);
  useRedraw(picture.contentShown, redraw);
  const behind = useMemo(() => new Behind(), []);
  const ahead = useMemo(() => new PaintingAhead(() => picture.prepare()), [picture]);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      ahead.stop();
      behind.leave();
    },
    [ahead, behind],
  );
  const draw = inDevicePixels((context) => {
    if (documentStore.getState().mapId === null) return;
    const { dueMs, target, behind: shown } = picture.showContent(context);
    const { pixelRatio } = viewportNow();
    const { canvas } = context;
    lay(canvas, target, pixelRatio);
    const isLaid = behind.show(shown, canvas, pixelRatio);
    ahead.wait();
    window.clearTimeout(timer.current);
    if (dueMs !== null) timer.current = window.setTimeout(redraw, isLaid ? dueMs : 0);
    else if (performance.getEntriesByName(paintedMark).length === 0) performance.mark(paintedMark);
  });
  return (
    <Layer ref={layer} listening={false} clearBeforeDraw={false}>
      <Shape listening={false} perfectDrawEnabled={false} sceneFunc={draw} />
    </Layer>
  );
}
