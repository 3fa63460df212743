// Spells primitives as SVG elements, in board units. Repeated shadows, emoji and images are defined once, at their
// first use, and referred to afterwards.
import type { Canvas } from '@napi-rs/canvas';
import type {
  ImagePrimitive,
  PathPrimitive,
  Primitive,
  RectPrimitive,
  TextPrimitive,
} from '#shared/scene/primitives';
import type { EmojiPicture } from '../emoji-pictures';
import { pictureType } from '../picture-type';
import type { SceneImages } from '../scene-images';
import { shadowRects } from '../shadow-layers';
import { attributes, svgNumber, xmlText } from './svg-text';

export interface SvgTools {
  readonly images: SceneImages['images'];
  readonly emoji: EmojiPicture;
  readonly shadows: boolean;
}

/** A function from a primitive to its elements; to be used for one document only. */
export function svgDrawer(tools: SvgTools): (primitive: Primitive) => string {
  const defined = new Map<string, string>();
  /** `element` gets the id and draws the thing in its own coordinates. */
  const reuse = (key: string, element: (id: string) => string, transform: string): string => {
    const known = defined.get(key);
    const id = known ?? `d${defined.size + 1}`;
    defined.set(key, id);
    const definition = known ? '' : `<defs>${element(id)}</defs>`;
    return `${definition}<use${attributes({ href: `#${id}`, transform })}/>`;
  };

  const shadow = (note: RectPrimitive): string =>
    reuse(
      `shadow ${note.width} ${note.height} ${note.radius ?? 0}`,
      (id) =>
        `<g id="${id}">${shadowRects({ ...note, x: 0, y: 0 })
          .map(rectElement)
          .join('')}</g>`,
      `translate(${svgNumber(note.x)} ${svgNumber(note.y)})`,
    );
  const picture = (key: string, href: () => string, place: Place): string =>
    reuse(
      key,
      (id) => `<image${attributes({ id, width: 1, height: 1, preserveAspectRatio: 'none', href: href() })}/>`,
      `translate(${svgNumber(place.x)} ${svgNumber(place.y)}) scale(${svgNumber(place.width)} ${svgNumber(place.height)})`,
    );
  const image = (primitive: ImagePrimitive): string => {
    const found = tools.images.get(primitive.sha256);
    const type = found && pictureType(found.bytes);
    if (!found || !type)
      return rectElement({ ...primitive, kind: 'rect', fill: '#e5e7eb', stroke: '#9ca3af' });
    return picture(`image ${primitive.sha256}`, () => dataUrl(type, found.bytes), primitive);
  };

  return (primitive) => {
    switch (primitive.kind) {
      case 'rect':
        return (primitive.shadow && tools.shadows ? shadow(primitive) : '') + rectElement(primitive);
      case 'path':
        return pathElement(primitive);
      case 'text':
        return textElement(primitive);
      case 'emoji': {
        const { x, y, size, text } = primitive;
        const drawn = picture(`emoji ${text}`, () => canvasUrl(tools.emoji(text)), {
          x,
          y,
          width: size,
          height: size,
        });
        return `<g role="img"${attributes({ 'aria-label': text })}>${drawn}</g>`;
      }
      case 'image':
        return image(primitive);
    }
  };
}

type Place = Pick<ImagePrimitive, 'x' | 'y' | 'width' | 'height'>;

const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
const canvasUrl = (canvas: Canvas): string => dataUrl('image/png', canvas.toBuffer('image/png'));

const paintAttributes = ({ fill, stroke, strokeWidth, opacity }: RectPrimitive | PathPrimitive) => ({
  fill: fill ?? 'none',
  stroke,
  'stroke-width': stroke === undefined ? undefined : strokeWidth,
  opacity,
});

function rectElement(rect: RectPrimitive): string {
  const { x, y, width, height, radius } = rect;
  return `<rect${attributes({ x, y, width, height, rx: radius, ...paintAttributes(rect) })}/>`;
}

function pathElement(path: PathPrimitive): string {
  const d = path.segments.map(([kind, ...at]) => kind + at.map(svgNumber).join(' ')).join('');
  return `<path${attributes({ d, ...paintAttributes(path), 'stroke-dasharray': path.dash?.join(' ') })}/>`;
}

/** `textLength` keeps a line in its note even in a viewer that has not got the font. */
function textElement({ x, baseline, text, face, size, fill, width, opacity }: TextPrimitive): string {
  const place = { x, y: baseline, textLength: width > 0 ? width : undefined };
  return `<text${attributes({ ...place, class: face, 'font-size': size, fill, opacity })}>${xmlText(text)}</text>`;
}
