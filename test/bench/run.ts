// `npm run bench [-- --quick] [-- --sizes N,N] [-- --work NAME] [-- --json FILE]`: the real app beside its limits, in
// alternating pairs within one run. Prints a table, writes JSON; asserts nothing, for times on a shared machine are no
// tests.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { projectOf } from '#shared/model/project';
import { noteColors } from '#shared/model/records/note';
import { lightTheme } from '#shared/scene/theme';
import { analysisRow } from './analysis';
import { AppWindow, heapBytes, openApp, openFromStart, openingTime } from './app-window';
import { boardWorks, marqueeFrames } from './board-work';
import { commitCost } from './commit-cost';
import { exportRows } from './exports';
import { generateBoard } from './generate-board';
import { type LimitBoard, LimitWindow, openLimit } from './limit-window';
import { type Pair, pairedRow, plainRow, type Row } from './row';
import { table } from './table';
import { writeBoard } from './write-board';

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    sizes: { type: 'string' },
    json: { type: 'string' },
    only: { type: 'string' },
    work: { type: 'string' },
  },
});
const quick = given.quick === true;
const allSizes = quick ? [200, 1_000] : [200, 1_000, 5_000, 10_000];
const sizes = given.sizes === undefined ? allSizes : given.sizes.split(',').map(Number);
const pairs = quick ? 3 : 5;
const wanted = (part: string): boolean => given.only === undefined || given.only.split(',').includes(part);

/** The work on the board that is asked for by a part of its name; all of it, opening and memory too, without one. */
const works = boardWorks.filter(({ name }) => name.includes(given.work ?? ''));

const project = resolve(import.meta.dirname, '../..');
const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync(join(project, '.cache/generated/font-metrics.json'), 'utf8'))),
);
const rows: Row[] = [];
const report = (...made: readonly Row[]): void => {
  rows.push(...made);
  process.stderr.write(`${table(made)}\n\n`);
};

const folder = await mkdtemp(join(tmpdir(), 'wayboard-bench-'));

async function measureBoard(n: number): Promise<void> {
  const board = generateBoard(n);
  const file = join(folder, `${n}.cjm`);
  await writeBoard(board, file);
  report(plainRow({ name: 'project file', n, unit: 'KB' }, [statSync(file).size / 1024]));
  const layout = layoutBoard(projectOf(board.records), board.mapId, type);
  const limitBoard: LimitBoard = {
    bounds: layout.bounds,
    notes: [...layout.notes.values()].map(({ rect, note }) => ({
      rect,
      text: note.text,
      color: noteColors.indexOf(note.color),
    })),
    palette: noteColors.map((color) => lightTheme.papers[color].fill),
  };
  const limitApp = await openLimit();
  const limitPage = await limitApp.firstWindow();
  await limitPage.waitForFunction(() => window.__bench !== undefined);
  const limit = new LimitWindow(limitApp, limitPage, limitBoard);

  const measureOpening = async (name: string, open: () => ReturnType<typeof openApp>): Promise<void> => {
    const openings: Pair[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const app = await open();
      const time = await openingTime(await app.firstWindow());
      await app.close();
      openings.push({ app: [time], limit: [await limit.loadAnew()] });
    }
    report(pairedRow({ name, n, bar: 2 }, openings));
  };
  if (given.work === undefined) {
    await measureOpening('open to first full picture', () => openFromStart(folder, file));
    await measureOpening('the same while the app itself starts', () => openApp(folder, file));
  }

  const app = await openApp(folder, file);
  const contender = await AppWindow.take(app, layout);
  if (given.work === undefined) report(heapRow(n, await heapBytes(contender.page), board.records));
  for (const work of works) {
    const measured: Pair[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      await limit.load();
      const limitSamples = await work.run(limit);
      measured.push({ app: await work.run(contender), limit: limitSamples });
    }
    report(pairedRow({ name: work.name, n, ...(work.bar === undefined ? {} : { bar: work.bar }) }, measured));
  }
  if ('marquee, fit'.includes(given.work ?? '')) {
    const samples: number[] = [];
    for (let pair = 0; pair < pairs; pair++) samples.push(...(await marqueeFrames(contender)));
    report(plainRow({ name: 'marquee, fit', n }, samples));
  }
  await app.close();
  await limitApp.close();
}

let emptyHeap = 0;

/** Heap for one note beyond the app with an empty board, against 2 KB and the note's own text. */
function heapRow(n: number, bytes: number, records: ReturnType<typeof generateBoard>['records']): Row {
  const text = records.reduce(
    (sum, record) => sum + (record.type === 'note' ? record.text.length * 2 : 0),
    0,
  );
  const perNote = (bytes - emptyHeap) / n;
  const samples = [{ app: [perNote / 1024], limit: [2 + text / n / 1024] }];
  return pairedRow({ name: 'heap for a note', n, unit: 'KB', bar: 1 }, samples);
}

async function measureEmpty(): Promise<void> {
  const file = join(folder, 'empty.cjm');
  const board = generateBoard(0);
  await writeBoard(board, file);
  const app = await openApp(folder, file);
  // The same way as with notes: what the window itself takes is no note's.
  const { page } = await AppWindow.take(app, layoutBoard(projectOf(board.records), board.mapId, type));
  emptyHeap = await heapBytes(page);
  await app.close();
  report(plainRow({ name: 'heap of an empty board', n: 0, unit: 'MB' }, [emptyHeap / 2 ** 20]));
}

/** From starting the program to its first window being drawn, beside a bare Electron with the limit's page. */
async function measureLaunch(): Promise<void> {
  const launches: Pair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const start = performance.now();
    const limit = await openLimit();
    await (await limit.firstWindow()).waitForLoadState('load');
    const between = performance.now();
    await limit.close();
    const begun = performance.now();
    const app = await openApp(folder);
    await (await app.firstWindow()).getByRole('heading').first().waitFor();
    const time = performance.now() - begun;
    await app.close();
    launches.push({ app: [time], limit: [between - start] });
  }
  report(pairedRow({ name: 'launch to the start screen', n: 0 }, launches));
}

/** Set-up when all is done already: `npm start` may take 3 s of it before Electron starts. */
function measureSetUp(): void {
  const times = Array.from({ length: pairs }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [join(project, 'build/setup.mjs')], { cwd: project, stdio: 'ignore' });
    return { app: [(performance.now() - start) / 1_000], limit: [3] };
  });
  report(pairedRow({ name: 'set-up, second run', n: 0, unit: 's', bar: 1 }, times));
}

if (wanted('launch')) {
  measureSetUp();
  await measureLaunch();
}
if (wanted('board')) {
  await measureEmpty();
  for (const n of sizes) await measureBoard(n);
}
if (wanted('commit')) for (const n of sizes) report(...(await commitCost(n, pairs)));
if (wanted('analyse')) report(analysisRow(pairs));
if (wanted('exports')) report(...(await exportRows(quick)));
await rm(folder, { recursive: true, force: true });

process.stdout.write(`${table(rows)}\n`);
if (given.json !== undefined) writeFileSync(given.json, `${JSON.stringify(rows, null, 2)}\n`);
