// The main job, walked once for real: a newcomer maps a journey with sticky notes, saves it, leaves, comes back to
// the very same board, and takes a PDF and a PNG along. Nothing but mouse, keys and the system's dialogs.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, projectOf } from '#shared/model/project';
import { loadProject } from './harness/edits';
import { projectFolder } from './harness/executable';
import type { RunningApp } from './harness/running-app';
import { expect, test } from './harness/test';

const notes = [
  'Жду мастера-приёмщика сорок минут',
  'Қызмет көрсету өте баяу: ұзақ күттім',
  'I wait and nobody tells me why',
];

async function exportTo(app: RunningApp, menuItem: string, target: string): Promise<void> {
  await app.answerFileDialogs(target);
  await app.clickMenu(menuItem);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
  await expect.poll(() => existsSync(target)).toBe(true);
  await app.page.keyboard.press('Escape');
}

const board = (page: Page) => page.getByRole('application');

/** The lines of all notes, as the layout broke them. */
async function linesOnBoard(app: RunningApp): Promise<string[]> {
  const metrics = JSON.parse(readFileSync(join(projectFolder, '.cache/generated/font-metrics.json'), 'utf8'));
  const project = projectOf((await loadProject(app)).records);
  const layout = layoutBoard(project, mapsOf(project)[0]?.id ?? '', boardType(parseFontMetrics(metrics)));
  return [...layout.notes.values()].flatMap(({ fit }) =>
    fit.lines.map((line) => line.runs.map((run) => run.text).join('')),
  );
}

test('a journey is mapped, closed, opened again and taken along as PDF and PNG', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'Визит.cjm');
  const first = await launch();
  await first.page.getByText('Blank map').click();
  await board(first.page).waitFor();
  await first.page.keyboard.press('Alt+n');
  for (const [at, text] of notes.entries()) {
    await expect(first.page.getByRole('textbox')).toHaveText('');
    await first.page.keyboard.type(text);
    await first.page.keyboard.press(at < notes.length - 1 ? 'Enter' : 'Escape');
  }
  await first.answerFileDialogs(file);
  await first.clickMenu('project-save-as');
  await expect(first.page.getByText('Saved to Визит.cjm')).toBeVisible();
  const before = await loadProject(first);
  expect(before.records.flatMap((record) => (record.type === 'note' ? [record.text] : []))).toEqual(notes);
  expect(await first.quit()).toBe(0);

  const second = await launch({ args: [file] });
  await board(second.page).waitFor();
  const after = await loadProject(second);
  const byId = (records: typeof before.records) => new Map(records.map((record) => [record.id, record]));
  expect(byId(after.records)).toEqual(byId(before.records));
  expect(after.restoredEdits).toBe(0);

  const pdf = join(folder, 'Визит.pdf');
  await exportTo(second, 'export-pdf', pdf);
  const said = execFileSync('pdftotext', ['-r', '300', '-layout', pdf, '-'], { encoding: 'utf8' });
  for (const line of await linesOnBoard(second)) expect(said).toContain(line);
  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // Columns from the right: object id (two words), uni, sub, emb.
  for (const font of fonts) expect(font.trim().split(/\s+/).slice(-5, -2)).toEqual(['yes', 'yes', 'yes']);
  execFileSync('qpdf', ['--check', pdf]);

  const png = join(folder, 'Визит.png');
  await exportTo(second, 'export-png', png);
  expect(execFileSync('pngcheck', [png], { encoding: 'utf8' })).toContain('OK');
  expect(await second.quit()).toBe(0);
});

test('what was undone before leaving can be redone after coming back', async ({ launch, folder }) => {
  const file = join(folder, 'undo.cjm');
  const first = await launch();
  await first.page.getByText('Blank map').click();
  await board(first.page).waitFor();
  await first.page.keyboard.press('Alt+n');
  for (const [text, leave] of [
    ['one', 'Enter'],
    ['two', 'Escape'],
  ] as const) {
    await expect(first.page.getByRole('textbox')).toHaveText('');
    await first.page.keyboard.type(text);
    await first.page.keyboard.press(leave);
  }
  await first.page.keyboard.press('Control+z');
  await first.answerFileDialogs(file);
  await first.clickMenu('project-save-as');
  await expect(first.page.getByText('Saved to undo.cjm')).toBeVisible();
  await first.quit();

  const texts = async (app: RunningApp) =>
    (await loadProject(app)).records.flatMap((record) => (record.type === 'note' ? [record.text] : []));
  const second = await launch({ args: [file] });
  await board(second.page).waitFor();
  expect(await texts(second)).toEqual(['one']);
  await second.page.keyboard.press('Control+Shift+z');
  await expect.poll(() => texts(second)).toEqual(['one', 'two']);
  await second.page.keyboard.press('Control+z');
  await second.page.keyboard.press('Control+z');
  await expect.poll(() => texts(second)).toEqual([]);
  await second.quit();
});
