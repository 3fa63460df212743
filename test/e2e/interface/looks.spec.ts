// Pictures of every screen in both languages and themes at three sizes, for people to look at, and what a machine
// can say of them: nothing sticks out of the window, no word is cut in the bar above the board.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../harness/executable';
import { expect, test } from '../harness/test';
import { beginBlank, openExample, prefer, screens } from './screens';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const manners = [
  { language: 'Русский', theme: 'Светлое', name: 'ru-light' },
  { language: 'English', theme: 'Dark', name: 'en-dark' },
  { language: 'Русский', theme: 'Тёмное', name: 'ru-dark' },
  { language: 'English', theme: 'Light', name: 'en-light' },
] as const;
const folder = join(projectFolder, 'out/screens');

async function picture(page: Page, screen: string, manner: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize(size);
    // The frame after next has the new size on the canvas as well.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const overflow = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { wide: scrollWidth > innerWidth, high: scrollHeight > innerHeight };
    });
    expect(overflow).toEqual({ wide: false, high: false });
    await page.screenshot({ path: join(folder, `${screen}-${manner}-${size.width}.png`) });
  }
}

for (const { language, theme, name } of manners) {
  test(`every screen fits and is pictured: ${name}`, async ({ launch }) => {
    test.setTimeout(180_000);
    const { page } = await launch();
    await screens(page).startHeading.waitFor();
    await prefer(page, language);
    await prefer(page, theme);
    await picture(page, 'start', name);
    await page.setViewportSize(sizes[0]);
    await openExample(page);
    await picture(page, 'board', name);
    await page.keyboard.press('Control+E');
    await screens(page).dialog.waitFor();
    await picture(page, 'export', name);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await screens(page).dialog.waitFor();
    await picture(page, 'keys', name);
  });
}

test('a blank board shows how to begin', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'Русский');
  await beginBlank(page);
  await expect(page.getByText('Начните с первого стикера')).toBeVisible();
  await picture(page, 'blank', 'ru');
});
