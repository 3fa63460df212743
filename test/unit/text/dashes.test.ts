// One dash in everything that is said, in both languages: «слово — слово», with its blanks. A short one is for ranges,
// 1–10, without; a hyphen between blanks is no dash.
import fs from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The texts in a syntax tree; of a template the parts that are written, with a blank pencilled in for the others. */
function textsIn(node: Node): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  const children = Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );
  const within = children.flatMap(textsIn);
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type !== 'TemplateLiteral') return within;
  const written = (node.quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join('…');
  return [written, ...within];
}

const sources = ['shared', 'renderer', 'electron'].flatMap((room) =>
  fs
    .readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(root, room, file)),
);
const texts = sources.flatMap((file) =>
  textsIn(parseSync(file, fs.readFileSync(file, 'utf8')).program as unknown as Node).map((text) => ({
    file: path.relative(root, file),
    text,
  })),
);
const blank = '[ \\u00a0\\n]';
const word = '[\\p{L}»”)…]';

describe('a dash between words', () => {
  it('is the long one, with a blank on either side', () => {
    const long = new RegExp(`${word}${blank}—${blank}`, 'u');
    expect(texts.filter(({ text }) => long.test(text)).length).toBeGreaterThan(30);
    const short = new RegExp(`${word}${blank}(–(${blank}|$)|-${blank}\\p{L})`, 'u');
    expect(texts.filter(({ text }) => short.test(text))).toEqual([]);
    const narrow = /\p{L}—|—\p{L}/u;
    expect(texts.filter(({ text }) => narrow.test(text))).toEqual([]);
  });
});
