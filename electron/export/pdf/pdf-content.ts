// The content of one PDF page: collects operators and sets colour, opacity, pen and font only where they change.
// Knows PDF's graphics state and nothing of notes.
import type { EmbeddedFont, PdfDocument, PdfObject } from './pdf-document';
import { pdfColour, pdfNumber } from './pdf-operators';

/** How a path is painted; colours '#rrggbb', widths in board units, opacity 0 … 1. */
export interface PathPaint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly round?: true | undefined;
  readonly opacity?: number | undefined;
}

export interface PdfContent {
  /** Operators as they are; they must leave the graphics state as it was (`q … Q`). */
  raw(operators: string): void;
  paintPath(path: string, paint: PathPaint): void;
  /** Shows finished text operators (`… TJ`) in a face; `transform` is the text matrix. */
  showText(
    operators: string,
    font: EmbeddedFont,
    size: number,
    transform: string,
    fill: string,
    opacity: number,
  ): void;
  /** Draws a form or picture object: `matrix` maps it to board units. */
  drawObject(name: string, object: PdfObject, matrix: string): void;
  /** Hands what was collected to the document; to be called before pdfkit draws by itself, and at the end. */
  flush(): void;
}

const flushAt = 2000;

/** The content of the page the document has just added. `opacityStates` is shared by all pages of a document. */
export function pdfContent(document: PdfDocument, opacityStates: Map<string, PdfObject>): PdfContent {
  const { page } = document;
  const state = { fill: '', stroke: '', width: '', dash: '[]', ends: '0', opacity: '1', font: '' };
  let operators: string[] = [];

  const flush = (): void => {
    if (operators.length > 0) document.addContent(operators.join('\n'));
    operators = [];
  };
  const raw = (operator: string): void => {
    operators.push(operator);
    if (operators.length >= flushAt) flush();
  };
  const setFill = (colour: string): void => {
    if (state.fill === colour) return;
    state.fill = colour;
    raw(`${pdfColour(colour)} rg`);
  };
  const setStroke = ({ stroke = '', strokeWidth = 1, dash = [], round }: PathPaint): void => {
    if (state.stroke !== stroke) raw(`${pdfColour(stroke)} RG`);
    const width = pdfNumber(strokeWidth);
    if (state.width !== width) raw(`${width} w`);
    const pattern = `[${dash.map(pdfNumber).join(' ')}]`;
    if (state.dash !== pattern) raw(`${pattern} 0 d`);
    const ends = round ? '1' : '0';
    if (state.ends !== ends) raw(`${ends} J ${ends} j`);
    Object.assign(state, { stroke, width, dash: pattern, ends });
  };
  const setOpacity = (opacity: number): void => {
    const alpha = pdfNumber(opacity);
    if (state.opacity === alpha) return;
    state.opacity = alpha;
    const name = `A${alpha}`.replace('.', '_');
    page.ext_gstates[name] ??= opacityState(document, opacityStates, alpha);
    raw(`/${name} gs`);
  };

  return {
    raw,
    flush,
    paintPath(path, paint) {
      if (!paint.fill && !paint.stroke) return;
      setOpacity(paint.opacity ?? 1);
      if (paint.fill) setFill(paint.fill);
      if (paint.stroke) setStroke(paint);
      raw(path);
      raw(paint.fill ? (paint.stroke ? 'B' : 'f') : 'S');
    },
    showText(text, font, size, transform, fill, opacity) {
      setOpacity(opacity);
      setFill(fill);
      page.fonts[font.id] ??= font.ref();
      const chosen = `/${font.id} ${pdfNumber(size)} Tf`;
      raw(`BT${state.font === chosen ? '' : `\n${chosen}`}\n${transform} Tm\n${text}\nET`);
      state.font = chosen;
    },
    drawObject(name, object, matrix) {
      setOpacity(1);
      page.xobjects[name] ??= object;
      raw(`q ${matrix} cm /${name} Do Q`);
    },
  };
}

function opacityState(document: PdfDocument, known: Map<string, PdfObject>, alpha: string): PdfObject {
  const made = known.get(alpha);
  if (made) return made;
  const object = document.ref({ Type: 'ExtGState', ca: Number(alpha), CA: Number(alpha) });
  object.end();
  known.set(alpha, object);
  return object;
}
