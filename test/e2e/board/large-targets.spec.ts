// Large targets by choice: what is pressed grows at once and stays so, on the board as well, whatever the screen.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeProject } from '../harness/project-files';
import { expect, test } from '../harness/test';
import { BoardHand } from './board-hand';

/** The smallest side of anything that is pressed around the board. */
const smallest = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('[role="toolbar"] button, header button')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => Math.min(width, height)),
    ),
  );

async function choose(page: Page, choice: 'Always' | 'Never'): Promise<void> {
  await page.getByRole('button', { name: 'Language and appearance' }).click();
  await page.getByRole('menuitemradio', { name: choice }).click();
  await page.keyboard.press('Escape');
}

test('large targets are chosen, count at once for buttons and handles, and are kept', async ({
  launch,
  folder,
}) => {
  const args = [makeProject(join(folder, 'map.cjm'))];
  const app = await launch({ args });
  const hand = await BoardHand.take(app);
  const { page } = app;
  await hand.write(0, 0, ['one']);
  await page.keyboard.press('Control+Shift+P');
  expect(await smallest(page)).toBeLessThan(44);
  await choose(page, 'Always');
  await expect.poll(() => smallest(page)).toBeGreaterThanOrEqual(44);
  await page.screenshot({ path: test.info().outputPath('large.png') });
  await page.keyboard.press('Control+Shift+P');
  await hand.pressNote('one');
  await expect.poll(() => smallest(page)).toBeGreaterThanOrEqual(44);
  // 20 px beside the middle of the right handle: only a large one is taken there.
  const note = await hand.noteRect('one');
  const beside = { x: note.x + note.width + 33, y: note.y + note.height / 2 };
  const { x, y, width, height } = await hand.cell(1, 1);
  await hand.drag(beside, { x: x + width / 2, y: y + height / 2 });
  await expect.poll(async () => (await hand.project()).connector.size).toBe(1);
  await app.quit();
  const next = await launch({ profile: app.profile, args });
  await BoardHand.take(next);
  await expect.poll(() => smallest(next.page)).toBeGreaterThanOrEqual(44);
  await choose(next.page, 'Never');
  await expect.poll(() => smallest(next.page)).toBeLessThan(44);
});
