// A board that is only looked at, as sharp as the one that is worked on: the scene as a camera sees it.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Camera } from '#shared/base/geometry';
import type { Scene } from '#shared/scene/primitives';
import { useSize } from '../ui/use-size';
import { lay } from './painter/placed';
import { ViewPainter } from './painter/view-painter';
import { arrivedStore, boardPictures } from './pictures/board-pictures';
import { opaqueSurface } from './surfaces';

interface MapPaneProps {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly className?: string | undefined;
}

export function MapPane({ scene, camera, className }: MapPaneProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const lacks = useRef(false);
  const painter = useMemo(() => {
    const pictures = boardPictures.beside(() => {
      lacks.current = true;
    });
    return new ViewPainter(opaqueSurface, pictures);
  }, []);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const measured = useMemo(() => (width: number, height: number) => setSize({ width, height }), []);
  useSize(canvas, measured);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (element === null || !context || size.width === 0) return;
    const pixelRatio = window.devicePixelRatio;
    const [width, height] = [Math.round(size.width * pixelRatio), Math.round(size.height * pixelRatio)];
    if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
    let timer: number | undefined;
    const draw = (): void => {
      const { dueMs, target } = painter.show(context, camera, { ...size, pixelRatio }, performance.now());
      lay(element, target, pixelRatio);
      if (dueMs !== null) timer = window.setTimeout(draw, dueMs);
    };
    painter.setScene(scene);
    draw();
    const stop = arrivedStore.subscribe(() => {
      if (!lacks.current) return;
      lacks.current = false;
      painter.repaint([scene.bounds]);
      window.clearTimeout(timer);
      draw();
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [painter, scene, camera, size]);
  return <canvas ref={canvas} className={className} aria-hidden />;
}
