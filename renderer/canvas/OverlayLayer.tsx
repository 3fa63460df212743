// The layer on top: frames and marks. Taken off the screen while it is empty, so that the
// compositor has one picture less to blend.
import type Konva from 'konva';
import { useCallback, useRef } from 'react';
import { Layer, Shape } from 'react-konva';
import type { BoardPicture } from './board-picture';
import { inDevicePixels } from './in-device-pixels';
import { useRedraw } from './use-redraw';

export function OverlayLayer({ picture }: { readonly picture: BoardPicture }) {
  const layer = useRef<Konva.Layer>(null);
  const redraw = useCallback(() => {
    const empty = picture.overlayShown()[0] === null;
    layer.current?.visible(!empty);
    if (!empty) layer.current?.batchDraw();
  }, [picture]);
  useRedraw(picture.overlayShown, redraw);
  const draw = inDevicePixels((context) => picture.showOverlay(context));
  return (
    <Layer ref={layer} listening={false} clearBeforeDraw={false}>
      <Shape listening={false} perfectDrawEnabled={false} sceneFunc={draw} />
    </Layer>
  );
}
