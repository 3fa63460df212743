// Every kind a board can be filtered by, on a project with tags, people and counted votes.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { allRecords } from '#shared/model/project';
import { writeBoard } from '../../bench/write-board';
import { foundProject } from '../../unit/analysis/find/found-project';
import { mapId } from '../../unit/change/small-project';
import type { RunningApp } from '../harness/running-app';
import { test as base, expect } from '../harness/test';

const test = base.extend<{ app: RunningApp }>({
  app: async ({ launch, folder }, use) => {
    const path = join(folder, 'found.cjm');
    await writeBoard({ records: [...allRecords(foundProject)], mapId, noteIds: [] }, path);
    const app = await launch({ args: [path] });
    await app.page.waitForFunction(() => performance.getEntriesByName('board-painted').length > 0);
    await use(app);
  },
});

const bar = (page: Page) => page.getByRole('search', { name: 'Find' });
const toggle = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click();
const shown = (page: Page, count: number) =>
  expect(page.getByRole('button', { name: `${count} of 9 shown` })).toBeVisible();

test('one kind widens, another narrows, and the last choice taken back shows all', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+f');
  await toggle(page, 'тег 0');
  await shown(page, 3);
  await toggle(page, 'тег 1');
  await shown(page, 4);
  await toggle(page, 'Боли');
  await shown(page, 2);
  await toggle(page, 'Автор 0');
  await shown(page, 0);
  await toggle(page, 'Author not known');
  await shown(page, 2);
  for (const name of ['тег 0', 'тег 1', 'Боли', 'Автор 0', 'Author not known']) await toggle(page, name);
  await expect(page.getByRole('button', { name: /shown$/ })).toBeHidden();
});

test('votes are asked for by buttons or by typing, words by typing', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+f');
  await toggle(page, 'One vote more');
  await shown(page, 2);
  const votes = bar(page).getByRole('textbox', { name: 'Votes, at least' });
  await votes.fill('6');
  await shown(page, 1);
  await votes.fill('none');
  await expect(votes).toHaveValue('0');
  await bar(page).getByRole('textbox', { name: 'In the text or code' }).fill('жду');
  await shown(page, 3);
});

test('Escape leaves the filter first, then the find bar; the filter stays on and says so', async ({
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+f');
  await toggle(page, 'pink');
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await expect(bar(page).getByRole('button', { name: 'pink', exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await shown(page, 3);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'All commands' })).toBeFocused();
  await page.keyboard.insertText('clear the filter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /shown$/ })).toBeHidden();
});

test('a search on the wrong layout goes through the outline’s order', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText(';le');
  const count = bar(page).getByRole('status');
  await expect(count).toHaveText('3 found');
  await page.keyboard.press('Control+Shift+o');
  for (const [place, text] of [
    ['1 of 3', 'Жду мастера'],
    ['2 of 3', 'Долго жду'],
    ['3 of 3', 'Жду счёт'],
  ] as const) {
    await page.keyboard.press('F3');
    await expect(count).toHaveText(place);
    const selected = page.getByRole('treeitem', { selected: true });
    await expect(selected).toContainText(text);
  }
});

test('the side buttons of a mouse go back and forth', async ({ app }) => {
  const { page } = app;
  const zoom = page.getByRole('button', { name: /^Zoom: / });
  const start = (await zoom.textContent()) ?? '';
  const session = await page.context().newCDPSession(page);
  const press = async (button: 'back' | 'forward'): Promise<void> => {
    const at = { x: 500, y: 400, button, clickCount: 1 };
    await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  };
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('долго');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+2');
  await expect(zoom).toHaveText('200%');
  await press('back');
  await expect(zoom).toHaveText(start);
  await press('forward');
  await expect(zoom).toHaveText('200%');
});
