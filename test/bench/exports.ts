// Bench of the exports: each measurement in a process of its own, the app's writer and its limit in alternating
// pairs. CPU time counts, not the clock: the machine is shared. Run: `npx tsx test/bench/exports.ts [--quick] [--json FILE]`.
import { fork } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { constants, createDeflate } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { evenMargins, type PageSetup } from '#shared/scene/pages/page-setup';
import { paginate } from '#shared/scene/pages/paginate';
import { paperShadow } from '#shared/scene/paper-shadow';
import type { Primitive, Scene } from '#shared/scene/primitives';
import { registerCanvasFonts } from '../../electron/export/canvas/canvas-fonts';
import { emojiPictures } from '../../electron/export/emoji-pictures';
import type { ExportFormat } from '../../electron/export/export-request';
import { exportScene } from '../../electron/export/export-scene';
import { fontFile } from '../../electron/export/font-files';
import { stripDrawer, stripRowsOf } from '../../electron/export/png/draw-strip';
import { pictureOf } from '../../electron/export/write-png';
import { fontsFolder } from '../files/export/fonts-folder';
import { syntheticScene } from '../files/export/synthetic-scene';
import { type Pair, pairedRow, plainRow, type Row } from './row';
import { table } from './table';

/** CPU in ms, peak memory in MB, file in KB. */
interface Measured {
  readonly cpu: number;
  readonly peak: number;
  readonly size: number;
}

const onA0: PageSetup = { paper: 'A0', orientation: 'landscape', margins: evenMargins(10) };

const jobs = {
  pdf: (scene, folder) => exportOnce(scene, { kind: 'pdf', page: onA0 }, folder),
  'pdf-replay': replayWithPdfkit,
  svg: (scene, folder) => exportOnce(scene, { kind: 'svg', page: onA0 }, folder),
  'png-300': (scene, folder) => exportOnce(scene, { kind: 'png', page: onA0, dpi: 300 }, folder),
  'png-600': (scene, folder) => exportOnce(scene, { kind: 'png', page: onA0, dpi: 600 }, folder),
  'deflate-300': (scene, folder) => deflateOnly(scene, folder, 300),
} satisfies Record<string, (scene: Scene, folder: string) => Promise<number>>;

type Job = keyof typeof jobs;

/** Resolves to CPU microseconds that were not the job's. */
async function exportOnce(scene: Scene, format: ExportFormat, folder: string): Promise<number> {
  const result = await exportScene(
    {
      scene,
      format,
      target: join(folder, 'file'),
      title: 'Bench',
      language: 'ru',
      createdAt: 0,
      shadows: true,
    },
    {
      fontsDir: fontsFolder(),
      readImage: async () => undefined,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return 0;
}

/** The same list through pdfkit's own calls, as its manual shows them. */
async function replayWithPdfkit(scene: Scene, folder: string): Promise<number> {
  const [page] = paginate(scene, onA0).pages;
  if (!page) throw new Error('no page');
  const document = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    font: fontFile(fontsFolder(), 'regular'),
  });
  const file = createWriteStream(join(folder, 'file'));
  document.pipe(file);
  document.rect(0, 0, page.width, page.height).fill(scene.background);
  const { scale, x, y } = page.transform;
  document.transform(scale, 0, 0, scale, x, y);
  for (const { primitives } of page.items) for (const primitive of primitives) replay(document, primitive);
  document.end();
  await finished(file);
  return 0;
}

function replay(document: PDFKit.PDFDocument, primitive: Primitive): void {
  switch (primitive.kind) {
    case 'rect': {
      if (primitive.shadow) {
        for (const layer of paperShadow(primitive)) {
          document.fillOpacity(layer.opacity ?? 1);
          document.roundedRect(layer.x, layer.y, layer.width, layer.height, layer.radius).fill(layer.fill);
        }
        document.fillOpacity(1);
      }
      const { width, height, radius, fill, stroke } = primitive;
      if (radius) document.roundedRect(primitive.x, primitive.y, width, height, radius);
      else document.rect(primitive.x, primitive.y, width, height);
      if (fill && stroke) document.fillAndStroke(fill, stroke);
      else if (fill) document.fill(fill);
      break;
    }
    case 'text':
      document
        .font(fontFile(fontsFolder(), primitive.face))
        .fontSize(primitive.size)
        .fillColor(primitive.fill);
      document.text(primitive.text, primitive.x, primitive.baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
      break;
    case 'path':
      for (const [kind, ...at] of primitive.segments) {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
        if (kind === 'M') document.moveTo(a, b);
        else if (kind === 'L') document.lineTo(a, b);
        else if (kind === 'C') document.bezierCurveTo(a, b, c, d, e, f);
        else document.closePath();
      }
      document.lineWidth(primitive.strokeWidth ?? 1).stroke(primitive.stroke);
      break;
    case 'emoji':
    case 'image':
      throw new Error(`the synthetic scene holds no ${primitive.kind}`);
  }
}

/** Compresses the picture's filtered rows with the writer's own settings; drawing them is not counted. */
async function deflateOnly(scene: Scene, folder: string, dpi: number): Promise<number> {
  const [page] = paginate(scene, onA0).pages;
  if (!page) throw new Error('no page');
  registerCanvasFonts(fontsFolder());
  const picture = pictureOf(page, scene.background, dpi);
  const tools = { image: () => undefined, emoji: emojiPictures(64), isForeign: () => false, shadows: true };
  const drawStrip = stripDrawer(picture, tools);
  const deflate = createDeflate({
    level: 6,
    memLevel: 9,
    strategy: constants.Z_FILTERED,
    chunkSize: 1 << 18,
  });
  const file = createWriteStream(join(folder, 'file'));
  deflate.pipe(file);
  let drawing = 0;
  for (let top = 0; top < picture.height; top += stripRowsOf(picture.width)) {
    const before = cpuMicroseconds();
    const strip = drawStrip(top);
    drawing += cpuMicroseconds() - before;
    await new Promise((written) => deflate.write(strip, written));
  }
  deflate.end();
  await finished(file);
  return drawing;
}

function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** The measuring process: does one job and tells its parent. */
async function measureHere(job: Job, n: number): Promise<void> {
  const scene = syntheticScene(n);
  const folder = mkdtempSync(join(tmpdir(), 'wayboard-bench-'));
  fontsFolder();
  const before = cpuMicroseconds();
  const notCounted = await jobs[job](scene, folder);
  const cpu = (cpuMicroseconds() - before - notCounted) / 1000;
  const size = statSync(join(folder, 'file')).size / 1024;
  rmSync(folder, { recursive: true });
  process.send?.({ cpu, peak: process.resourceUsage().maxRSS / 1024, size } satisfies Measured);
}

function measure(job: Job, n: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['--job', job, '--notes', String(n)], {
      execArgv: ['--import', 'tsx'],
    });
    child.once('message', (message) => resolve(message as Measured));
    child.once('exit', (code) => reject(new Error(`${job} ended with ${code}`)));
  });
}

/** `pairs` alternating measurements of two jobs. */
async function alternate(pairs: number, a: readonly [Job, number], b: readonly [Job, number]) {
  const measured: (readonly [Measured, Measured])[] = [];
  for (let i = 0; i < pairs; i++) measured.push([await measure(...a), await measure(...b)]);
  return measured;
}

type Pairs = readonly (readonly [Measured, Measured])[];

/** One figure of each pair, as the bench counts pairs. */
const figures = (pairs: Pairs, of: keyof Measured): readonly Pair[] =>
  pairs.map(([app, limit]) => ({ app: [app[of]], limit: [limit[of]] }));

/** All rows, times in CPU ms. `quick`: 1,000 notes and few repetitions. */
export async function exportRows(quick: boolean): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const counts = quick ? [1000] : [2000, 10_000];
  for (const n of counts) {
    const pdf = await alternate(quick ? 3 : 5, ['pdf', n], ['pdf-replay', n]);
    rows.push(pairedRow({ name: 'PDF A0 / plain pdfkit replay', n, bar: 1.1 }, figures(pdf, 'cpu')));
    rows.push(pairedRow({ name: 'PDF file', n, bar: 1.1, unit: 'KB' }, figures(pdf, 'size')));
    rows.push(pairedRow({ name: 'PDF peak memory', n, unit: 'MB' }, figures(pdf, 'peak')));
    const png = await alternate(quick ? 1 : 3, ['png-300', n], ['deflate-300', n]);
    rows.push(pairedRow({ name: 'PNG A0 300 dpi / deflate alone', n, bar: 2.5 }, figures(png, 'cpu')));
    rows.push(plainRow({ name: 'SVG', n }, [(await measure('svg', n)).cpu]));
  }
  return quick ? rows : [...rows, ...(await growthRows(2000, 10_000))];
}

/** How cost grows with the notes and with the pixels. */
async function growthRows(few: number, many: number): Promise<readonly Row[]> {
  const pdf = await alternate(5, ['pdf', many], ['pdf', few]);
  const png = await alternate(3, ['png-600', many], ['png-300', many]);
  return [
    pairedRow({ name: `PDF A0 / the same with ${few}`, n: many, bar: 5 }, figures(pdf, 'cpu')),
    pairedRow({ name: 'PNG A0 600 dpi / 300 dpi', n: many }, figures(png, 'cpu')),
    pairedRow({ name: 'PNG peak memory 600 / 300 dpi', n: many, bar: 1.3, unit: 'MB' }, figures(png, 'peak')),
  ];
}

const { values } = parseArgs({
  options: {
    job: { type: 'string' },
    notes: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
  strict: false,
});

if (process.argv[1] === import.meta.filename) {
  if (typeof values.job === 'string' && values.job in jobs) {
    await measureHere(values.job as Job, Number(values.notes));
  } else {
    const rows = await exportRows(values.quick === true);
    if (typeof values.json === 'string') writeFileSync(values.json, JSON.stringify(rows, null, 2));
    console.log(table(rows));
  }
}
