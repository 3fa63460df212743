// A drawing surface that draws nothing and remembers what it was asked: enough of a 2D context to run the painter
// and to say what reached which pixels.
import type { Surface } from '../../../renderer/canvas/painter/kept-picture';

export interface DrawCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Fill or stroke colour and opacity at the time of the call. */
  readonly style: string;
  readonly alpha: number;
  readonly font: string;
}

export interface FakeSurface extends Surface {
  readonly calls: DrawCall[];
  readonly width: number;
  readonly height: number;
}

const recorded = [
  'fillRect',
  'strokeRect',
  'fillText',
  'fill',
  'stroke',
  'drawImage',
  'clip',
  'rect',
  'roundRect',
];
const silent = ['save', 'restore', 'beginPath', 'setTransform', 'translate', 'scale', 'moveTo', 'lineTo'];
const silentToo = ['bezierCurveTo', 'closePath', 'setLineDash', 'clearRect'];

export function fakeSurface(width = 0, height = 0): FakeSurface {
  const calls: DrawCall[] = [];
  const context: Record<string, unknown> = { globalAlpha: 1, fillStyle: '', strokeStyle: '', font: '' };
  for (const name of recorded) {
    context[name] = (...args: unknown[]) => {
      const style = String(name.startsWith('stroke') ? context.strokeStyle : context.fillStyle);
      calls.push({ name, args, style, alpha: Number(context.globalAlpha), font: String(context.font) });
    };
  }
  for (const name of [...silent, ...silentToo]) context[name] = () => undefined;
  context.measureText = (text: string) => ({
    width: text.length * 8,
    actualBoundingBoxLeft: 0,
    actualBoundingBoxRight: 10,
    actualBoundingBoxAscent: 8,
    actualBoundingBoxDescent: 2,
  });
  const canvas = { width, height };
  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    context: context as unknown as CanvasRenderingContext2D,
    calls,
    width,
    height,
  };
}
