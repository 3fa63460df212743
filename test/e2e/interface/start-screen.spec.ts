// The start screen: reachable by keyboard alone, honest about files, quick to begin with.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject } from '../harness/project-files';
import { expect, test } from '../harness/test';
import { beginBlank, screens } from './screens';

test('a map is begun by keyboard alone, with the focus always in sight', async ({ launch }) => {
  const { page } = await launch();
  const { startHeading, blankCard, tools } = screens(page);
  await startHeading.waitFor();
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === null ? '' : getComputedStyle(focused).outlineStyle;
    });
    expect(outline).toBe('solid');
    if (await blankCard.evaluate((card) => card === document.activeElement)) break;
  }
  await expect(blankCard).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(blankCard).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(blankCard).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tools).toBeVisible();
});

test('a file opened before is offered again, says when it is gone, and can be taken off', async ({
  launch,
  folder,
}) => {
  const file = makeProject(join(folder, 'Клиника «Здоровье».cjm'));
  const app = await launch({ args: [file] });
  await screens(app.page).tools.waitFor();
  await app.quit();
  const again = await launch({ profile: app.profile });
  const entry = again.page.getByRole('button', { name: /^Клиника «Здоровье»/ });
  await entry.click();
  await expect(screens(again.page).tools).toBeVisible();
  await again.quit();

  rmSync(file);
  expect(existsSync(file)).toBe(false);
  const { page } = await launch({ profile: app.profile });
  const gone = page.getByRole('button', { name: /^Клиника «Здоровье»/ });
  await expect(gone).toContainText(/Файл не найден|File not found/);
  await gone.focus();
  await page.keyboard.press('Delete');
  await expect(gone).toHaveCount(0);
});

test('the way home leads from the board back to the start screen', async ({ launch }) => {
  const app = await launch();
  await app.answerQuestions(1);
  await beginBlank(app.page);
  await app.page.getByRole('button', { name: /^(Закрыть проект|Close project)$/ }).click();
  await expect(screens(app.page).startHeading).toBeVisible();
});
