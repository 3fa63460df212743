// Files and paper: what leaves the app goes where a person chose, and nowhere else.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../../shared/base/result';
import type { ExportOptions } from '../../../shared/ipc/contract';
import { defaultExportOptions } from '../../../shared/ipc/export-options';
import { loadProject } from '../harness/edits';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';

const options = (part: Partial<ExportOptions>): ExportOptions => ({
  ...defaultExportOptions,
  format: 'pdf',
  language: 'en',
  ...part,
});

/** Opens the example in the app's window; resolves to the id of its map and the text of a note. */
async function withExample(app: RunningApp): Promise<{ readonly mapId: string; readonly text: string }> {
  unwrap(await app.ask('project:new', { kind: 'sample', name: 'car-service', language: 'en' }));
  const { records } = await loadProject(app);
  const map = records.find(({ type }) => type === 'map');
  const note = records.find((record) => record.type === 'note' && /^\w{4,}/.test(record.text));
  if (map === undefined || note?.type !== 'note') throw new Error('an example without map or notes');
  return { mapId: map.id, text: note.text.split(/\W/, 1)[0] ?? '' };
}

test('an export asks where, proposes a name, and makes that one file', async ({ launch, folder }) => {
  const app = await launch();
  const { mapId, text } = await withExample(app);
  const target = join(folder, 'chosen');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async (_window: unknown, asked: Electron.SaveDialogOptions) => {
      Object.assign(globalThis, { proposed: asked.defaultPath });
      return { canceled: false, filePath };
    }) as typeof dialog.showSaveDialog;
  }, target);
  const before = readdirSync(folder);
  const done = unwrap(await app.ask('export:run', { mapId, options: options({}) }));
  expect(done).toMatchObject({ fileName: 'chosen.pdf', pages: 1 });
  const proposed = await app.electron.evaluate(
    () => (globalThis as unknown as { proposed: string }).proposed,
  );
  expect(proposed).toMatch(/[^/\\]+\.pdf$/);
  expect(readdirSync(folder)).toEqual([...before, 'chosen.pdf'].sort());
  expect(execFileSync('pdftotext', ['-r', '300', `${target}.pdf`, '-'], { encoding: 'utf8' })).toContain(
    text,
  );
});

test('a cancelled export makes nothing and says nothing', async ({ launch, folder }) => {
  const app = await launch();
  const { mapId } = await withExample(app);
  await app.answerFileDialogs(null);
  const before = readdirSync(folder);
  expect(await app.ask('export:run', { mapId, options: options({}) })).toEqual({ ok: true, value: null });
  expect(readdirSync(folder)).toEqual(before);
  expect(await app.ask('export:reveal', {})).toMatchObject({ ok: false });
});

test('a map that is not there is refused before anybody is asked', async ({ launch }) => {
  const app = await launch();
  await withExample(app);
  const mapId = 'A'.repeat(22);
  expect(await app.ask('export:run', { mapId, options: options({}) })).toMatchObject({
    ok: false,
    error: { code: 'map/not-found' },
  });
  expect(await app.ask('print:run', { mapId, options: options({}) })).toMatchObject({
    ok: false,
    error: { code: 'map/not-found' },
  });
});

test('printing hands the sheets to the system, each at its size, with the words of the map', async ({
  launch,
  folder,
}) => {
  const app = await launch();
  const { mapId, text } = await withExample(app);
  const printed = join(folder, 'printed.pdf');
  // The system's print dialog is a native one: it answers by "printing" into a file.
  await app.electron.evaluate(({ app: electronApp }, file) => {
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (asked, callback) => {
        Object.assign(globalThis, { asked });
        contents
          .printToPDF({ preferCSSPageSize: true, printBackground: true })
          .then((bytes) => process.getBuiltinModule('node:fs').writeFileSync(file, bytes))
          .then(() => callback?.(true, ''));
      };
    });
  }, printed);
  const asked = { paper: 'A4', orientation: 'landscape', tiled: true } as const;
  expect(await app.ask('print:run', { mapId, options: options(asked) })).toEqual({ ok: true, value: null });
  expect(
    await app.electron.evaluate(() => (globalThis as unknown as { asked: unknown }).asked),
  ).toMatchObject({ silent: false, landscape: true, pageSize: { width: 210_000, height: 297_000 } });
  const info = execFileSync('pdfinfo', [printed], { encoding: 'utf8' });
  expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeGreaterThan(1);
  expect(info).toMatch(/Page size:\s+84[12][\d.]* x 59[45][\d.]* pts/);
  const words = (...pages: string[]) =>
    execFileSync('pdftotext', [...pages, printed, '-'], { encoding: 'utf8' });
  expect(words()).toContain(text);
  // Each sheet shows a part of its own.
  expect(words('-f', '1', '-l', '1')).not.toEqual(words('-f', '2', '-l', '2'));
  expect(app.electron.windows()).toHaveLength(1);
});

test('a cancelled print is no failure, a failed one is told', async ({ launch }) => {
  const app = await launch();
  const { mapId } = await withExample(app);
  const answerPrint = (reason: string): Promise<void> =>
    app.electron.evaluate(({ app: electronApp }, said) => {
      electronApp.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, callback) => callback?.(false, said);
      });
    }, reason);
  await answerPrint('Print job canceled');
  expect(await app.ask('print:run', { mapId, options: options({}) })).toEqual({ ok: true, value: null });
  await answerPrint('Invalid printer settings');
  expect(await app.ask('print:run', { mapId, options: options({}) })).toMatchObject({
    ok: false,
    error: { code: 'print/failed' },
  });
});
