// The colour tokens: text reads on every ground it stands on, in both themes (WCAG 2.2 AA).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../renderer/ui/tokens.css'), 'utf8');

function colorsOf(theme: string): ReadonlyMap<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['canvas', 'surface', 'surface-sunk', 'surface-hover', 'accent-soft'];
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-soft'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...['canvas', 'surface', 'surface-sunk', 'surface-hover'].map((ground) => ['ink-faint', ground] as const),
  ...['accent', 'accent-hover', 'accent-press'].map((ground) => ['on-accent', ground] as const),
  ['ink', 'raised'],
  ['ink', 'surface-press'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['warning', 'surface'],
  ['warning', 'warning-soft'],
  ['success', 'surface'],
  ['on-tooltip', 'tooltip'],
];
const edges = [
  ['accent', 'canvas'],
  ['accent', 'surface'],
  ['line-strong', 'surface'],
  ['line-strong', 'surface-sunk'],
] as const;

describe.each(['light', 'dark'])('colours of the %s theme', (theme) => {
  const colors = colorsOf(theme);
  const of = (name: string): string => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`no --${name} in the ${theme} theme`);
    return color;
  };

  it.each(texts)('%s reads on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('%s is seen on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
