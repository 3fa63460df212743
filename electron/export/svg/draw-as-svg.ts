// Spells primitives as SVG elements, in board units. Repeated shadows, emoji and images are defined once, at their
// first use, and referred to afterwards.
import type { Canvas } from '@napi-rs/canvas';
import { keptPictureKind } from '#shared/base/picture-kind';
import { slantDegrees } from '#shared/base/slant';
import { paperShadow } from '#shared/scene/paper-shadow';
import type {
  EmojiPrimitive,
  ImagePrimitive,
  PathPrimitive,
  Primitive,
  RectPrimitive,
  TextPrimitive,
} from '#shared/scene/primitives';
import type { EmojiPicture } from '../emoji-pictures';
import type { SceneImages } from '../scene-images';
import { attributes, svgNumber, xmlText } from './svg-text';

export interface SvgTools {
  readonly images: SceneImages['images'];
  readonly emoji: EmojiPicture;
  readonly isForeign: (text: string) => boolean;
  readonly shadows: boolean;
}

/** A function from a primitive to its elements; to be used for one document only. */
export function svgDrawer(tools: SvgTools): (primitive: Primitive) => string {
  const ids = new Map<string, string>();
  let definitions = '';
  /** The id of what `element` makes; it is made, with that id, when `key` is new. */
  const idOf = (key: string, element: (id: string) => string): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `d${ids.size + 1}`;
    ids.set(key, id);
    definitions += element(id);
    return id;
  };

  const shadow = (note: RectPrimitive): string => {
    const layers = (): string =>
      paperShadow({ ...note, x: 0, y: 0 })
        .map(rectElement)
        .join('');
    const key = `shadow ${note.width} ${note.height} ${note.radius ?? 0}`;
    const id = idOf(key, (id) => `<g id="${id}">${layers()}</g>`);
    return `<use${attributes({ href: `#${id}`, x: note.x, y: note.y })}/>`;
  };
  /** Pictures are one unit wide and high where they are defined. */
  const picture = (key: string, href: () => string, { x, y, width, height }: Place): string => {
    const unit = { width: 1, height: 1, preserveAspectRatio: 'none' };
    const id = idOf(key, (id) => `<image${attributes({ id, ...unit, href: href() })}/>`);
    const transform = `translate(${svgNumber(x)} ${svgNumber(y)}) scale(${svgNumber(width)} ${svgNumber(height)})`;
    return `<use${attributes({ href: `#${id}`, transform })}/>`;
  };
  const image = (place: ImagePrimitive): string => {
    const found = tools.images.get(place.sha256);
    const type = found && keptPictureKind(found.bytes);
    if (!found || !type) return rectElement({ ...place, kind: 'rect', fill: '#e5e7eb', stroke: '#9ca3af' });
    const drawn = picture(`image ${place.sha256}`, () => dataUrl(type, found.bytes), place);
    if (!place.radius) return drawn;
    const corners = rectElement({ ...place, kind: 'rect', fill: '#000000' });
    const id = idOf(`clip ${corners}`, (id) => `<clipPath id="${id}">${corners}</clipPath>`);
    return `<g clip-path="url(#${id})">${drawn}</g>`;
  };
  const emoji = ({ x, y, size, text }: EmojiPrimitive): string => {
    const place = { x, y, width: size, height: size };
    const drawn = picture(`emoji ${text}`, () => canvasUrl(tools.emoji(text)), place);
    return `<g role="img"${attributes({ 'aria-label': text })}>${drawn}</g>`;
  };
  const elements = (primitive: Primitive): string => {
    switch (primitive.kind) {
      case 'rect':
        return (primitive.shadow && tools.shadows ? shadow(primitive) : '') + rectElement(primitive);
      case 'path':
        return pathElement(primitive);
      case 'text':
        return textElement(primitive, tools.isForeign(primitive.text));
      case 'emoji':
        return emoji(primitive);
      case 'image':
        return image(primitive);
    }
  };

  return (primitive) => {
    definitions = '';
    const drawn = elements(primitive);
    return definitions === '' ? drawn : `<defs>${definitions}</defs>${drawn}`;
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
  const ends = path.round ? { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } : {};
  return `<path${attributes({ d, ...paintAttributes(path), 'stroke-dasharray': path.dash?.join(' '), ...ends })}/>`;
}

/**
 * `textLength` keeps a line in its note even in a viewer that has not got the font; letters the font lacks are
 * narrowed or widened to it rather than moved over each other.
 */
function textElement(line: TextPrimitive, isForeign: boolean): string {
  const { x, baseline, text, face, size, fill, width, opacity } = line;
  const length = { textLength: width > 0 ? width : undefined };
  const at = `translate(${svgNumber(x)} ${svgNumber(baseline)}) skewX(${-slantDegrees})`;
  const place = line.slanted ? { transform: at, ...length } : { x, y: baseline, ...length };
  const lengthAdjust = isForeign ? 'spacingAndGlyphs' : undefined;
  const look = { class: face, 'font-size': size, fill, opacity };
  return `<text${attributes({ ...place, lengthAdjust, ...look })}>${xmlText(text)}</text>`;
}
