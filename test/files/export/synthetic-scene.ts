// A journey map as a display list with finished lines: 9 stages × 8 lanes, N notes of 40 to 120 characters in
// Russian, Kazakh and English, with headers, shadows and a curve. The same N gives the same scene everywhere.
import * as fontkit from 'fontkit';
import type { FontFace } from '#shared/base/font-face';
import { union } from '#shared/base/geometry';
import type { Primitive, Scene, SceneItem, TextPrimitive } from '#shared/scene/primitives';
import { fontFile } from '../../../electron/export/font-files';
import { fontsFolder } from './fonts-folder';

const columns = 9;
const lanes = 8;
const noteWidth = 184;
const noteHeight = 152;
const padding = 10;
const gap = 8;
const lineHeight = 1.3;
const colours = ['#fff3a3', '#ffcfa8', '#f9b9c7', '#cde7b0', '#b9ddf7', '#d9c8f5'];

const russian =
  'клиент ждёт ответа мастера-приёмщика заказ оформлен быстро но письмо не пришло вовремя непонятно где кнопка оплаты доставка курьер звонит боль возврат товара поддержка чат доверие сайт тормозит объём съёмка';
const kazakh =
  'Қазақстан үшін тұтынушы қызмет көрсету орталығына жүгінді өтініш әлі қаралған жоқ ұсыныс ұзақ күту қоңырау шалды тәуелсіз ғылым һәм іңір аңғару түсіндірді өкінішті';
const english =
  'Customer opens the landing page, checkout form slow feedback. AVATAR To Type: Wave, Yes! touchpoint delay pain point support ticket moment of truth retry churn delight';
const languages = [russian, kazakh, english].map((words) => words.split(' '));

/** Measures text by the font files themselves, kerned over the whole line. */
export function lineMeasure(): (text: string, face: FontFace, size: number) => number {
  const fonts = new Map<FontFace, fontkit.Font>();
  return (text, face, size) => {
    const font = fonts.get(face) ?? (fontkit.openSync(fontFile(fontsFolder(), face)) as fontkit.Font);
    fonts.set(face, font);
    // Placing accents changes no width, and fontkit throws for some.
    return (font.layout(text, { mark: false, mkmk: false }).advanceWidth * size) / font.unitsPerEm;
  };
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A text of 40 to 120 characters, mostly in one language. */
function noteText(random: () => number): string {
  const words = languages[Math.floor(random() * 3)] ?? [];
  const length = 40 + Math.floor(random() * 80);
  let text = '';
  while (text.length < length) {
    const source = random() < 0.9 ? words : (languages[Math.floor(random() * 3)] ?? []);
    text += `${text && ' '}${source[Math.floor(random() * source.length)]}`;
  }
  return text.slice(0, 120).trim();
}

/** The scene with `count` notes. */
export function syntheticScene(count: number): Scene {
  const measure = lineMeasure();
  const random = numbers(42);
  const perCell = Math.ceil(count / (columns * lanes));
  const across = Math.max(1, Math.ceil(Math.sqrt(perCell * 1.25)));
  const down = Math.ceil(perCell / across);
  const cellWidth = across * (noteWidth + gap) + 2 * padding;
  const cellHeight = down * (noteHeight + gap) + 2 * padding;
  const items: SceneItem[] = [];
  for (let lane = 0; lane < lanes; lane++) {
    items.push(laneItem(lane, cellWidth * columns, cellHeight, measure));
  }
  for (let column = 0; column < columns; column++) items.push(headerItem(column, cellWidth, measure));
  for (let k = 0; k < count; k++) {
    const cell = Math.floor((k * columns * lanes) / count);
    const inCell = k - Math.ceil((cell * count) / (columns * lanes));
    const x = Math.floor(cell / lanes) * cellWidth + padding + (inCell % across) * (noteWidth + gap);
    const y = (cell % lanes) * cellHeight + padding + Math.floor(inCell / across) * (noteHeight + gap);
    items.push(noteItem(k, x, y, colours[k % colours.length] ?? '', noteText(random), measure));
  }
  items.push(curveItem(cellWidth, cellHeight));
  const bounds = items.map((item) => item.bounds).reduce(union);
  return { bounds, background: '#f6f7f9', items };
}

type Measure = ReturnType<typeof lineMeasure>;

function laneItem(lane: number, width: number, height: number, measure: Measure): SceneItem {
  const y = lane * height;
  const label = `Дорожка ${lane + 1}`;
  return {
    key: `lane-${lane}`,
    bounds: { x: -120, y, width: width + 120, height },
    primitives: [
      { kind: 'rect', x: -120, y, width: width + 120, height, fill: lane % 2 ? '#ffffff' : '#f1f3f5' },
      textLine(label, -112, y + 24, 'semibold', 16, measure),
    ],
  };
}

function headerItem(column: number, width: number, measure: Measure): SceneItem {
  const x = column * width;
  return {
    key: `stage-${column}`,
    bounds: { x, y: -60, width, height: 50 },
    primitives: [
      { kind: 'rect', x: x + 1, y: -59, width: width - 2, height: 48, fill: '#e7eaee', stroke: '#c4c9d0' },
      textLine(`Этап ${column + 1}: узнавание`, x + 12, -28, 'bold', 20, measure),
    ],
  };
}

function noteItem(k: number, x: number, y: number, fill: string, text: string, measure: Measure): SceneItem {
  const lines = wrap(text, noteWidth - 20, 12, measure);
  return {
    key: `note-${k}`,
    bounds: { x: x - 3, y: y - 1, width: noteWidth + 6, height: noteHeight + 7 },
    primitives: [
      { kind: 'rect', x, y, width: noteWidth, height: noteHeight, radius: 4, fill, shadow: true },
      ...lines.map((line, i) => textLine(line, x + 10, y + 20 + i * 12 * lineHeight, 'regular', 12, measure)),
    ],
  };
}

function wrap(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, 'regular', size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** One finished line, its width by the font file. */
export function textLine(
  text: string,
  x: number,
  baseline: number,
  face: FontFace,
  size: number,
  measure: Measure,
): TextPrimitive {
  return { kind: 'text', x, baseline, text, face, size, fill: '#1f2328', width: measure(text, face, size) };
}

function curveItem(cellWidth: number, cellHeight: number): SceneItem {
  const y = cellHeight * (lanes - 0.5);
  const segments: Extract<Primitive, { kind: 'path' }>['segments'][number][] = [['M', cellWidth / 2, y]];
  for (let column = 1; column < columns; column++) {
    const x = (column + 0.5) * cellWidth;
    const rise = y + (column % 2 ? -40 : 40);
    segments.push(['C', x - cellWidth * 0.6, rise, x - cellWidth * 0.4, rise, x, y]);
  }
  return {
    key: 'curve',
    bounds: { x: 0, y: y - 50, width: cellWidth * columns, height: 100 },
    primitives: [{ kind: 'path', segments, stroke: '#d1242f', strokeWidth: 3 }],
  };
}

/** Every line of a scene, in painting order. */
export const linesOf = (scene: Scene): readonly TextPrimitive[] =>
  scene.items.flatMap((item) => item.primitives.filter((p): p is TextPrimitive => p.kind === 'text'));
