// Turns finished lines into text operators of one face, kerned, word by word: words repeat, so each is shaped once.
// What search finds is exactly the text: where glyphs alone would say something else, the word carries ActualText.
import type { EmbeddedFont, FeatureChoice, GlyphPosition } from './pdf-document';
import { pdfNumber, pdfTextString } from './pdf-operators';

/** A line ready to be shown. */
export interface PdfLine {
  /** Text operators, to stand between BT and ET. */
  readonly operators: string;
  /** Advance in thousandths of the type size. */
  readonly width: number;
}

interface PdfWord {
  readonly width: number;
  /** Elements of a TJ array; undefined for a word that needs operators of its own. */
  readonly elements: string | undefined;
  /** The word's own operators at a type size; empty for a word with `elements`. */
  readonly operators: (size: number) => string;
}

const wordsWithTheirSpace = /[^ ]* |[^ ]+/g;

/**
 * A function from a line to its operators, undefined for a line with a character the face has no glyph for.
 * The face must kern no pair across a space (a test holds the bundled ones to it).
 */
export function lineShaper(font: EmbeddedFont): (text: string, size: number) => PdfLine | undefined {
  const shaped = new Map<string, PdfWord | undefined>();
  return (text, size) => {
    const operators: string[] = [];
    let elements = '';
    let width = 0;
    for (const letters of text.match(wordsWithTheirSpace) ?? []) {
      if (!shaped.has(letters)) shaped.set(letters, shapeWord(font, letters));
      const word = shaped.get(letters);
      if (!word) return undefined;
      width += word.width;
      if (word.elements !== undefined) elements += word.elements;
      else {
        if (elements) operators.push(`[${elements}] TJ`);
        operators.push(word.operators(size));
        elements = '';
      }
    }
    if (elements) operators.push(`[${elements}] TJ`);
    return { operators: operators.join('\n'), width };
  };
}

function shapeWord(font: EmbeddedFont, text: string): PdfWord | undefined {
  const features = workingFeatures(font, text);
  const { glyphs } = font.layout(text, features);
  if (glyphs.some(({ id }) => id === 0)) return undefined;
  const [codes, positions] = font.encode(text, features);
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const found = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');
  if (found === text && positions.every(({ yOffset }) => yOffset === 0)) {
    const elements = arrayElements(codes, positions);
    return { width, elements, operators: () => '' };
  }
  const before = found === text ? '' : `/Span <</ActualText ${pdfTextString(text)}>> BDC\n`;
  const after = found === text ? '' : '\nEMC';
  const operators = (size: number): string => before + risingRuns(codes, positions, size / 1000) + after;
  return { width, elements: undefined, operators };
}

/**
 * fontkit 2.0.4 throws for an accent on a letter the font has no place for it on (n with ogonek, piled-up accents);
 * such a word is set with its accents where they fall by themselves.
 */
function workingFeatures(font: EmbeddedFont, text: string): FeatureChoice | undefined {
  try {
    font.layout(text);
    return undefined;
  } catch {
    return { mark: false, mkmk: false };
  }
}

/** Glyphs and, where the pen must move otherwise than by the glyph's own advance, the correction. */
function arrayElements(codes: readonly string[], positions: readonly GlyphPosition[]): string {
  let elements = '';
  let open = '';
  const move = (by: number): void => {
    if (by === 0) return;
    if (open) elements += `<${open}>`;
    elements += pdfNumber(-by);
    open = '';
  };
  positions.forEach(({ xAdvance, advanceWidth, xOffset }, i) => {
    move(xOffset);
    open += codes[i] ?? '';
    move(xAdvance - advanceWidth - xOffset);
  });
  return open ? `${elements}<${open}>` : elements;
}

/** As above, with accents lifted to where they belong; `scale` turns thousandths of the size into board units. */
function risingRuns(codes: readonly string[], positions: readonly GlyphPosition[], scale: number): string {
  const operators: string[] = [];
  let rise = 0;
  positions.forEach((position, i) => {
    if (position.yOffset !== rise) operators.push(`${pdfNumber(position.yOffset * scale)} Ts`);
    rise = position.yOffset;
    operators.push(`[${arrayElements(codes.slice(i, i + 1), [position])}] TJ`);
  });
  if (rise !== 0) operators.push('0 Ts');
  return operators.join('\n');
}
