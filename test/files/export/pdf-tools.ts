// Looks at PDF files with the public tools people's viewers are made of (poppler, qpdf).
import { execFileSync } from 'node:child_process';

const run = (tool: string, ...words: readonly string[]): string =>
  execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 28 });

/** The text as search finds it. At 72 dpi poppler would leave out tiny type. */
export const pdfText = (file: string): string => run('pdftotext', '-r', '300', file, '-');

/** Without white space, whose amount between words viewers guess. */
export const packed = (text: string): string => text.replace(/\s+/gu, '');

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly toUnicode: boolean;
}

export const pdfFonts = (file: string): readonly PdfFont[] =>
  run('pdffonts', file)
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', embedded, subset, toUnicode] =
        /^(\S+).*?(yes|no) +(yes|no) +(yes|no)/.exec(line) ?? [];
      return { name, embedded: embedded === 'yes', subset: subset === 'yes', toUnicode: toUnicode === 'yes' };
    });

/** Width and height of each page in points. */
export const pdfPages = (file: string): readonly (readonly [width: number, height: number])[] =>
  Array.from(
    run('pdfinfo', '-l', '-1', '-box', file).matchAll(/MediaBox: +0\.00 +0\.00 +([\d.]+) +([\d.]+)/g),
    ([, width, height]) => [Number(width), Number(height)],
  );

export const pdfInfo = (file: string): string => run('pdfinfo', file);

/** Throws with qpdf's complaint when the file is not sound. */
export const checkPdf = (file: string): string => run('qpdf', '--check', file);

/** The file with its streams readable. */
export const pdfSource = (file: string): string =>
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 1 << 28 }).toString(
    'latin1',
  );

/** Left and right end of each line of text on the page, in points. */
export const pdfLineBoxes = (file: string): readonly { readonly text: string; readonly width: number }[] =>
  Array.from(
    run('pdftotext', '-bbox-layout', file, '-').matchAll(
      /<line xMin="([\d.]+)"[^>]* xMax="([\d.]+)"[^>]*>([\s\S]*?)<\/line>/g,
    ),
    ([, left, right, words = '']) => ({
      width: Number(right) - Number(left),
      text: Array.from(words.matchAll(/<word[^>]*>([^<]*)<\/word>/g), ([, word = '']) => word).join(' '),
    }),
  );

/** How many pictures the file holds, masks counted too, however often each is drawn. */
export const pdfPictureCount = (file: string): number =>
  pdfSource(file).match(/\/Subtype \/Image/g)?.length ?? 0;
