// Everybody can use it: axe finds nothing of any impact on any screen; with twice the letters in a small window
// nothing is cut and all is in reach; with colours forced by the system every state is still seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../harness/executable';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';
import { axeFindings } from './axe-findings';
import { faultsOf } from './in-reach';
import { beginBlank, openExample, prefer, screens } from './screens';

const folder = join(projectFolder, 'out/access');
const laptop = { width: 1366, height: 768 } as const;

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const keys =
  (...pressed: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of pressed) await page.keyboard.press(key);
  };
const dialog =
  (...pressed: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await keys(...pressed)(page);
    await screens(page).dialog.waitFor();
  };

/** Every screen, one after the other in one window: each leaves as Escape leaves it. */
const onStart: readonly View[] = [
  { name: 'start', show: (page) => screens(page).startHeading.waitFor() },
  { name: 'start-preferences', show: (page) => screens(page).preferences.click() },
  { name: 'start-keys', show: dialog('F1') },
];
const onBoard: readonly View[] = [
  { name: 'board', show: (page) => screens(page).tools.waitFor() },
  { name: 'notes', show: keys('ArrowDown', 'Shift+Space') },
  { name: 'cell', show: keys('Escape') },
  { name: 'editing', show: keys('ArrowRight', 'Enter') },
  { name: 'part', show: keys('Home', 'ArrowLeft') },
  { name: 'export', show: dialog('Control+e') },
  { name: 'export-png', show: dialog('Control+Shift+e') },
  { name: 'keys', show: dialog('F1') },
  { name: 'palette', show: dialog('Control+k') },
  { name: 'export-menu', show: (page) => screens(page).exportButton.click() },
  { name: 'preferences', show: (page) => screens(page).preferences.click() },
  { name: 'find', show: keys('Control+f') },
  { name: 'filter', show: keys('Control+Shift+f') },
  { name: 'outline', show: keys('Control+Shift+o') },
  { name: 'history', show: keys('Control+h') },
  { name: 'touchpoint', show: keys('Control+Enter') },
  { name: 'questions', show: keys('Control+j') },
  { name: 'guide', show: keys('Shift+F1') },
  { name: 'table', show: keys('Control+2') },
  { name: 'table-editor', show: keys('ArrowRight', 'ArrowRight', 'Enter') },
  { name: 'charts', show: keys('Control+3') },
  { name: 'board-again', show: keys('Control+1') },
  { name: 'maps', show: keys('Control+Alt+o') },
  { name: 'map-properties', show: keys('Control+Alt+i') },
  { name: 'personas', show: keys('Control+Alt+p') },
];

/** Opens About by its name: it has no key. */
async function about(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

/** Goes through all views of a window that stands on the start screen, checking each. */
async function everyView(
  page: Page,
  aboutName: string,
  check: (name: string) => Promise<void>,
): Promise<void> {
  const walk = async (views: readonly View[]): Promise<void> => {
    for (const { name, show } of views) {
      await show(page);
      // Nothing is judged on its way in.
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
      await check(name);
      await page.keyboard.press('Escape');
      if (await screens(page).dialog.count()) await page.keyboard.press('Escape');
    }
  };
  await walk(onStart);
  await openExample(page);
  await walk(onBoard);
  await about(page, aboutName);
  await check('about');
}

/** Each language and each theme once: names come from the one, contrast from the other. */
const manners = [
  { language: 'Русский', theme: 'Светлое', about: 'О программе', name: 'ru-light' },
  { language: 'English', theme: 'Dark', about: 'About', name: 'en-dark' },
] as const;

async function dressed({ page }: RunningApp, { language, theme }: (typeof manners)[number]): Promise<void> {
  await page.setViewportSize(laptop);
  await screens(page).startHeading.waitFor();
  await prefer(page, language);
  await prefer(page, theme);
}

for (const manner of manners) {
  test(`axe finds nothing on any screen: ${manner.name}`, async ({ launch }) => {
    test.setTimeout(240_000);
    const app = await launch();
    await dressed(app, manner);
    await everyView(app.page, manner.about, async (name) => {
      expect.soft(await axeFindings(app.page), name).toEqual([]);
    });
  });
}

/** Letters twice as large: set by the system's own size of type, or by zooming the page as a display's scale does. */
const doubled = {
  letters: async ({ page }: RunningApp) => {
    await page.evaluate(() => {
      const { style } = document.documentElement;
      const now = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      style.setProperty('font-size', `${now * 2}px`, 'important');
    });
  },
  zoom: async ({ electron, page }: RunningApp) => {
    await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(laptop.width / 2);
  },
} as const;

for (const [how, double] of Object.entries(doubled)) {
  for (const manner of manners) {
    test(`at 200 % by ${how} nothing is cut and all is in reach: ${manner.name}`, async ({ launch }) => {
      test.setTimeout(180_000);
      const app = await launch();
      const { page } = app;
      await dressed(app, manner);
      await double(app);
      await everyView(page, manner.about, async (name) => {
        await picture(page, `200-${how}-${manner.name}-${name}`);
        const floating = '[role="dialog"], [role="menu"]';
        const inFront = (await page.locator(floating).count()) > 0 ? floating : 'body';
        expect.soft(await faultsOf(page, inFront), name).toEqual([]);
      });
    });
  }
}

for (const colorScheme of ['dark', 'light'] as const) {
  test(`with colours forced by a ${colorScheme} system every state is seen`, async ({ launch }) => {
    test.setTimeout(180_000);
    const app = await launch();
    const { page } = app;
    await dressed(app, colorScheme === 'dark' ? manners[0] : manners[1]);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // The board's picture goes with the system, whatever was chosen before.
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await everyView(page, colorScheme === 'dark' ? 'О программе' : 'About', async (name) => {
      await picture(page, `forced-${colorScheme}-${name}`);
      expect.soft(await axeFindings(page), name).toEqual([]);
    });
  });
}

test('forced colours keep the papers apart, edge what floats, and mark what is chosen', async ({
  launch,
}) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await beginBlank(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('note');
  await page.keyboard.press('Escape');
  const bar = page.getByRole('toolbar', { name: 'Selection' });
  const swatches = bar.getByRole('button', { name: /^Colour: / });
  const grounds = await swatches.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one.firstElementChild ?? one).backgroundColor),
  );
  expect(new Set(grounds).size).toBe(8);
  const groundOf = (name: string) =>
    bar.getByRole('button', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await groundOf('Colour: yellow')).not.toBe(await groundOf('Colour: green'));
  const edge = (one: Element) => Number.parseFloat(getComputedStyle(one).borderTopWidth);
  expect(await bar.evaluate(edge)).toBeGreaterThan(0);
  await screens(page).exportButton.click();
  const menu = page.getByRole('menu');
  expect(await menu.evaluate(edge)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  const items = await menu
    .getByRole('menuitem')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(items).size).toBe(2);
});
