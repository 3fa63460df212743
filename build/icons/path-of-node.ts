// An element of an icon of lucide as the text of an SVG path.

export type IconNode = readonly [name: string, attributes: Readonly<Record<string, string>>];

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  const half = `A${rx} ${ry} 0 0 1`;
  return `M${cx - rx} ${cy}${half} ${cx + rx} ${cy}${half} ${cx - rx} ${cy}Z`;
}

function rect(x: number, y: number, width: number, height: number, r: number): string {
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}Z`;
}

export function pathOfNode([name, attributes]: IconNode): string {
  const n = (key: string): number => Number(attributes[key] ?? 0);
  switch (name) {
    case 'path':
      return attributes.d ?? '';
    case 'circle':
      return ellipse(n('cx'), n('cy'), n('r'), n('r'));
    case 'ellipse':
      return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'rect':
      return rect(n('x'), n('y'), n('width'), n('height'), n('rx'));
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline':
      return `M${attributes.points ?? ''}`;
    case 'polygon':
      return `M${attributes.points ?? ''}Z`;
    default:
      throw new Error(`no ${name} is known`);
  }
}
