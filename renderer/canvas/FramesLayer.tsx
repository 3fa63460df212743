// The layer of frames around what is selected. Taken off the screen while nothing is, so that the compositor has one
// picture less to blend.
import type Konva from 'konva';
import { useCallback, useRef } from 'react';
import { Layer, Shape } from 'react-konva';
import type { BoardPicture } from './board-picture';
import { inDevicePixels } from './in-device-pixels';
import { useRedraw } from './use-redraw';

export function FramesLayer({ picture }: { readonly picture: BoardPicture }) {
  const layer = useRef<Konva.Layer>(null);
  const redraw = useCallback(() => {
    const { hasFrames } = picture;
    layer.current?.visible(hasFrames);
    if (hasFrames) layer.current?.batchDraw();
  }, [picture]);
  useRedraw(picture.framesShown, redraw);
  // Konva draws a new layer once by itself, before it could be hidden and before any map may be there.
  const draw = inDevicePixels((context) => {
    if (picture.hasFrames) picture.showFrames(context);
  });
  return (
    <Layer ref={layer} listening={false} clearBeforeDraw={false}>
      <Shape listening={false} perfectDrawEnabled={false} sceneFunc={draw} />
    </Layer>
  );
}
