// When drawing the interface fails: the truth, a way on, and nothing lost.
import { expect, test } from '../harness/test';
import { prefer, screens } from './screens';

test('a broken window says that the work is safe, logs the fault, and goes on after one click', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  // A graphics driver that gives no canvas: the board cannot be drawn.
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await screens(page).blankCard.click();
  await expect(page.getByRole('heading', { name: 'The window broke' })).toBeVisible();
  await expect(page.getByText('All you did is stored on this computer.')).toBeVisible();
  await expect.poll(() => app.log()).toContain('window');
  await page.getByRole('button', { name: 'Go on working' }).click();
  await expect(screens(page).tools).toBeVisible();
});
