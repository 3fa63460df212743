// The board is drawn by Chromium's canvas: its widths and those the lines were broken with must be the same.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FontFace, fontFaces } from '#shared/base/font-face';
import { breakLines } from '#shared/layout/type/break-lines';
import { mixedText } from '../../unit/layout/type/arbitrary-text';
import { metrics } from '../../unit/layout/type/bundled-metrics';
import { fontBytes } from './bundled-fonts';

interface Measured {
  readonly family: FontFace;
  readonly size: number;
  readonly text: string;
}

const app = join(import.meta.dirname, 'measuring-window');
const electronPathFile = join(import.meta.dirname, '../../../.cache/electron/path.txt');
const answersWithinMs = 60_000;

/** Widths in CSS pixels by the canvas of the Electron that `npm test` has set up. */
function widthsInBrowser(texts: readonly Measured[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'wayboard-widths-'));
  try {
    const env = {
      ...process.env,
      MEASURE_QUESTION: join(folder, 'texts'),
      MEASURE_ANSWER: join(folder, 'widths'),
    };
    const fonts = Object.fromEntries(fontFaces.map((face) => [face, fontBytes(face).toString('base64')]));
    writeFileSync(env.MEASURE_QUESTION, JSON.stringify({ fonts, texts }));
    const call = [readFileSync(electronPathFile, 'utf8').trim(), '--no-sandbox', app];
    const display = process.platform === 'linux' && !process.env.DISPLAY ? ['xvfb-run', '-a'] : [];
    const [command = '', ...words] = [...display, ...call];
    execFileSync(command, words, { env, stdio: 'pipe', timeout: answersWithinMs });
    return JSON.parse(readFileSync(env.MEASURE_ANSWER, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the canvas of the browser', () => {
  it(
    'is as wide in random texts of three languages as the lines were broken for',
    () => {
      const asked = fc.sample(
        fc.record({
          text: mixedText,
          face: fc.constantFrom(...fontFaces),
          size: fc.constantFrom(11, 13, 16, 22),
        }),
        3000,
      );
      const runs = asked.flatMap(({ text, face, size }) =>
        breakLines(text, { face, size, maxWidth: Number.POSITIVE_INFINITY }, metrics)
          .flatMap((line) => line.runs)
          .flatMap((run) =>
            run.kind === 'text' ? [{ family: face, size, text: run.text, width: run.width }] : [],
          ),
      );
      const widths = widthsInBrowser(runs);
      expect(widths).toHaveLength(runs.length);
      const wrong = runs.filter(({ width }, i) => Math.abs(width - (widths[i] ?? Number.NaN)) > 0.01);
      expect(wrong).toEqual([]);
      expect(widths.every(Number.isFinite)).toBe(true);
    },
    answersWithinMs + 10_000,
  );
});
