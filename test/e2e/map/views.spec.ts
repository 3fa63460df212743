// One map in three views: what is written in the table is in the charts and on the board in the same frame, undo works
// in each of them, and a block from a spreadsheet is shown before it is pasted.
import type { Locator, Page } from '@playwright/test';
import { mapsOf, projectOf } from '#shared/model/project';
import { ratingsOf, touchpointsOfMap } from '#shared/model/touchpoints';
import { loadProject } from '../harness/edits';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';
import { openExample } from '../interface/screens';

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const grid = (page: Page) => page.getByRole('grid', { name: 'Touchpoints' });
const board = (page: Page) => page.getByRole('application');

/** A cell by its row from 0 and the heading of its column. */
async function cell(page: Page, row: number, column: string): Promise<Locator> {
  const heading = page.getByRole('columnheader', { name: column, exact: true });
  const index = await heading.getAttribute('aria-colindex');
  return page.locator(`[role="gridcell"][data-row="${row}"][aria-colindex="${index}"]`);
}

/** What the cells of a row say. */
const said = async (page: Page, row: number, columns: readonly string[]): Promise<readonly string[]> => {
  const texts: string[] = [];
  for (const column of columns)
    texts.push(((await (await cell(page, row, column)).textContent()) ?? '').trim());
  return texts;
};

/** The customers' answers of the map, as main has stored them: expectation and actual by touchpoint. */
async function stored(app: RunningApp): Promise<readonly (readonly (number | null)[])[]> {
  const project = projectOf((await loadProject(app)).records);
  return touchpointsOfMap(project, mapsOf(project)[0]?.id ?? '').map(({ id }) =>
    ratingsOf(project, id)
      .filter(({ side }) => side === 'customer')
      .flatMap(({ expectation, actual }) => [expectation, actual]),
  );
}

/** Listens for Enter; resolves to how to read what the element said in the frame in which it was pressed. */
async function listenToFrame(element: Locator): Promise<() => Promise<string>> {
  await element.evaluate((one) => {
    const said = new Promise<string>((resolve) => {
      const answer = (): number => requestAnimationFrame(() => resolve(one.textContent ?? ''));
      addEventListener('keydown', answer, { capture: true, once: true });
    });
    Object.assign(globalThis, { saidInTheFrame: said });
  });
  return () =>
    element.evaluate(() => (globalThis as unknown as { saidInTheFrame: Promise<string> }).saidInTheFrame);
}

/** The board once two pictures of it are the same. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let picture = await board(page).screenshot();
  await expect
    .poll(async () => {
      const before = picture;
      picture = await board(page).screenshot();
      return picture.equals(before);
    })
    .toBe(true);
  return picture;
}

test('a value typed in the table is in the charts and on the board at once, and is undone from there', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await openExample(page);
  const before = await stored(app);
  await page.keyboard.press('Control+Equal');
  await page.keyboard.press('Control+Equal');
  await page.mouse.move(700, 5);
  const picture = await pictureAtRest(page);
  await page.keyboard.press('Control+2');
  await expect(board(page)).toBeHidden();
  await page.keyboard.press('Control+1');
  await expect(board(page)).toBeFocused();
  expect((await pictureAtRest(page)).equals(picture)).toBe(true);

  await view(page, 'Table').click();
  await expect(grid(page)).toBeVisible();
  await expect(board(page)).toBeHidden();
  const actual = await cell(page, 2, 'Actual');
  const gap = await cell(page, 2, 'Gap');
  await actual.dblclick();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('A number from 1 to 10 is needed.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1');
  const saidThen = await listenToFrame(gap);
  await page.keyboard.press('Enter');
  const expected = 1 - (before[2]?.[0] ?? 0);
  expect(await saidThen()).toBe(`−${-expected}`);
  await expect.poll(async () => (await stored(app))[2]).toEqual([before[2]?.[0], 1]);

  await view(page, 'Charts').click();
  const point = page.getByRole('button', { name: new RegExp(`^Step 3\\. .*: −${-expected}$`) });
  await expect(point).toBeVisible();
  await page.getByRole('button', { name: /^Undo: edit rating/ }).click();
  await expect(point).toHaveCount(0);
  await expect.poll(() => stored(app)).toEqual(before);

  const third = page.getByRole('button', { name: /^Step 3\. / });
  await third.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(board(page)).toBeFocused();

  // What is being typed is kept when the table goes.
  await page.keyboard.press('Control+2');
  await (await cell(page, 2, 'Actual')).dblclick();
  await page.keyboard.type('2');
  await page.keyboard.press('Control+1');
  await expect.poll(async () => (await stored(app))[2]).toEqual([before[2]?.[0], 2]);
});

test('by keys alone a block of a spreadsheet is looked at, pasted and undone as one', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  const ratings = ['Weight', 'Expectation', 'Actual'];
  await openExample(page);
  const before = await stored(app);
  await page.keyboard.press('Control+2');
  await expect(grid(page)).toBeFocused();
  const start = await cell(page, 0, 'Weight');
  while ((await start.getAttribute('data-active')) !== 'true') await page.keyboard.press('ArrowRight');
  const first = await said(page, 0, ratings);

  await app.electron.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    '5\t9\t2\r\n4\t8,5\t11\r\n3\t7\t6\r\n',
  );
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste into the table' });
  await expect(dialog).toContainText('No. 2, “Actual”');
  await expect(dialog).toContainText('A number from 1 to 10 is needed.');
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  expect(await said(page, 0, ratings)).toEqual(first);

  await page.keyboard.press('Control+v');
  await expect(dialog.getByRole('button', { name: /^Change/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await said(page, 0, ratings)).toEqual(['5', '9', '2']);
  await expect
    .poll(async () => (await stored(app)).slice(0, 3))
    .toEqual([
      [9, 2],
      [8.5, before[1]?.[1]],
      [7, 6],
    ]);

  // What is copied is what stands there.
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^5\t9\n4\t8\.5\n$/);

  await page.keyboard.press('Control+z');
  await expect.poll(() => stored(app)).toEqual(before);
  expect(await said(page, 0, ratings)).toEqual(first);

  // Sorted from its heading, the largest first; filtered to what is compared.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  const heading = page.getByRole('columnheader', { name: 'Gap', exact: true });
  while ((await heading.getAttribute('data-active')) !== 'true') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const gaps = [await said(page, 0, ['Gap']), await said(page, 1, ['Gap'])].flat().map(gapIn);
  expect(gaps[0]).toBeLessThanOrEqual(gaps[1] ?? 0);
  await page.getByRole('button', { name: 'Filter' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Filter: Gap' }).fill('> 0');
  await expect(page.getByRole('status').filter({ hasText: 'rows' })).toContainText(' of ');
  expect(gapIn((await said(page, 0, ['Gap']))[0] ?? '')).toBeGreaterThan(0);
});

const gapIn = (text: string): number => Number(text.replace('−', '-'));
