// One page of a display list → SVG: real text in embedded fonts, no script, nothing from outside the file.
import { readFile } from 'node:fs/promises';
import { type FontFace, fontFaces } from '#shared/base/font-face';
import type { Page } from '#shared/scene/pages/page';
import { emojiPictures } from './emoji-pictures';
import type { ExportRequest } from './export-request';
import { foreignTextTest } from './face-coverage';
import { faceWeight, fontFamily, fontFile } from './font-files';
import type { SceneImages } from './scene-images';
import { svgDrawer } from './svg/draw-as-svg';
import { attributes, svgNumber, xmlText } from './svg/svg-text';
import type { Append } from './write-whole';

export interface WriteSvgOptions extends Pick<ExportRequest, 'title' | 'language' | 'shadows'> {
  readonly background: string;
  readonly fontsDir: string;
  readonly images: SceneImages;
  readonly onProgress: (share: number) => void;
}

const emojiSidePx = 144;
const itemsAtOnce = 500;

/**
 * Writes the document through `append`. The faces that are used are embedded whole (68 KB each): a subset would save
 * little and make the text uneditable in drawing programs.
 */
export async function writeSvg(page: Page, options: WriteSvgOptions, append: Append): Promise<void> {
  const write = (text: string): Promise<void> => append(Buffer.from(text));
  const draw = svgDrawer({
    images: options.images.images,
    emoji: emojiPictures(emojiSidePx),
    isForeign: foreignTextTest(options.fontsDir),
    shadows: options.shadows,
  });
  await write(head(page, options));
  await write(`<style>${await styleSheet(page, options.fontsDir)}</style>\n`);
  const { x, y, width, height } = paperInUnits(page);
  await write(`<rect${attributes({ x, y, width, height, fill: options.background })}/>\n`);
  for (let from = 0; from < page.items.length; from += itemsAtOnce) {
    const items = page.items.slice(from, from + itemsAtOnce);
    await write(items.map(({ primitives }) => `<g>${primitives.map(draw).join('')}</g>\n`).join(''));
    options.onProgress(Math.min(1, (from + itemsAtOnce) / page.items.length));
  }
  await write('</svg>\n');
}

/** The whole page in board units, which are the document's units. */
function paperInUnits({ width, height, transform: { scale, x, y } }: Page) {
  return { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale };
}

function head(page: Page, { title, language }: WriteSvgOptions): string {
  const paper = paperInUnits(page);
  const viewBox = [paper.x, paper.y, paper.width, paper.height].map(svgNumber).join(' ');
  const size = { width: `${svgNumber(page.width)}pt`, height: `${svgNumber(page.height)}pt` };
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox, 'stroke-miterlimit': 10, 'xml:lang': language })}>\n` +
    `<title>${xmlText(title)}</title>\n`
  );
}

async function styleSheet(page: Page, fontsDir: string): Promise<string> {
  const used = new Set<FontFace>();
  for (const { primitives } of page.items) {
    for (const primitive of primitives) if (primitive.kind === 'text') used.add(primitive.face);
  }
  const rules = await Promise.all(
    fontFaces.filter((face) => used.has(face)).map((face) => faceRules(face, fontsDir)),
  );
  return `text{font-family:"${fontFamily}",sans-serif;white-space:pre}${rules.join('')}`;
}

async function faceRules(face: FontFace, fontsDir: string): Promise<string> {
  const base64 = (await readFile(fontFile(fontsDir, face))).toString('base64');
  const weight = faceWeight[face];
  const source = `url(data:font/ttf;base64,${base64}) format("truetype")`;
  return `@font-face{font-family:"${fontFamily}";font-weight:${weight};src:${source}}.${face}{font-weight:${weight}}`;
}
