// Pictures of a map with a lane of every kind, and of all that is seen of it beside the board, in both languages and
// themes, for people to look at; and what a machine can say of them: nothing sticks out of the window.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../harness/executable';
import { fillMap } from '../harness/full-map';
import { expect, test } from '../harness/test';
import { openExample, prefer, screens } from './screens';

const manners = [
  { language: 'ru', said: 'Русский', theme: 'Светлое', name: 'ru-light' },
  { language: 'en', said: 'English', theme: 'Dark', name: 'en-dark' },
  { language: 'ru', said: 'Русский', theme: 'Тёмное', name: 'ru-dark' },
  { language: 'en', said: 'English', theme: 'Light', name: 'en-light' },
] as const;
const folder = join(projectFolder, 'out/screens');
const size = { width: 1_600, height: 1_000 };
/** Screens of the board from its top to below its last lane. */
const lanePictures = 4;

async function picture(page: Page, screen: string, manner: string): Promise<void> {
  // The frame after next has what was asked for on the canvas as well.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const { wide, high } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > innerWidth,
    high: document.documentElement.scrollHeight > innerHeight,
  }));
  expect([screen, wide, high]).toEqual([screen, false, false]);
  await page.screenshot({ path: join(folder, `${screen}-${manner}.png`) });
}

for (const { language, said, theme, name } of manners) {
  test(`every lane and every view of a map is pictured: ${name}`, async ({ launch }) => {
    test.setTimeout(180_000);
    mkdirSync(folder, { recursive: true });
    const app = await launch();
    const { page } = app;
    await screens(page).startHeading.waitFor();
    await prefer(page, said);
    await prefer(page, theme);
    await page.setViewportSize(size);
    await openExample(page);
    await fillMap(app, language);
    await page.mouse.move(size.width / 2, size.height / 2);
    for (let at = 0; at < lanePictures; at += 1) {
      await picture(page, `lanes-${at + 1}`, name);
      await page.mouse.wheel(0, 800);
    }
    await page.keyboard.press('Control+2');
    await page.getByRole('grid').waitFor();
    await picture(page, 'table', name);
    await page.keyboard.press('Control+3');
    await picture(page, 'charts', name);
    await page.keyboard.press('Control+1');
    for (const [key, screen] of [
      ['Control+Enter', 'touchpoint'],
      ['Control+Alt+P', 'personas'],
      ['Control+Alt+O', 'maps'],
      ['Shift+F1', 'guide'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('complementary').first().waitFor();
      // The panels of touchpoints and personas open what is first in them.
      if (screen === 'touchpoint' || screen === 'personas') await page.keyboard.press('Enter');
      await picture(page, screen, name);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+Alt+D');
    await screens(page).dialog.waitFor();
    await picture(page, 'compare', name);
    await page.getByRole('radio', { name: /^(Карты рядом|Side by side)$/ }).click();
    await picture(page, 'compare-beside', name);
  });
}
