// The names at the edges of the board, while their headers are scrolled away: a press on them is one on the header.
import { expect, test } from './board-test';

test('names at the edges of the board are pressed and renamed like their headers', async ({ hand, app }) => {
  const { page } = app;
  const names = page.locator('[data-layer="pinned"]');
  const bar = page.getByRole('toolbar', { name: 'Selection' });
  await page.mouse.move(hand.frame.x + 500, hand.frame.y + 400);
  await page.mouse.wheel(300, 260);
  const lane = names.getByText('Pains', { exact: true });
  await expect(lane).toBeVisible();
  await expect(lane).toHaveCSS('cursor', 'pointer');
  await lane.click();
  await expect(bar).toContainText('Pains');
  await page.screenshot({ path: test.info().outputPath('lane.png') });
  await lane.dblclick();
  await page.getByRole('textbox', { name: 'Lane' }).fill('What hurts');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await hand.layout()).lanes[2]?.lane.name).toBe('What hurts');

  await page.mouse.wheel(0, 260);
  const stage = names.getByText('Stage 2', { exact: true });
  await stage.click();
  await expect(bar).toContainText('Stage 2');
  await stage.dblclick();
  await page.getByRole('textbox', { name: 'Stage' }).fill('Choosing');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await hand.layout()).stages[1]?.stage.name).toBe('Choosing');
});
