// Language and appearance: chosen live, kept for the next start, the same in every window.
import { expect, test } from '../harness/test';
import { openExample, prefer, screens } from './screens';

test('the language changes at once, every word of it, and stays for the next start', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await screens(page).startHeading.waitFor();
  await prefer(page, 'Русский');
  await expect(page.getByRole('heading', { name: 'Новая карта' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await prefer(page, 'English');
  await expect(page.getByRole('heading', { name: 'New map' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // Names of projects and the languages' own names may be Russian in an English window; nothing else.
  const words = await page.locator('main').textContent();
  expect(words).not.toMatch(/\p{Script=Cyrillic}/u);
  await app.quit();
  const again = await launch({ profile: app.profile });
  await expect(again.page.getByRole('heading', { name: 'New map' })).toBeVisible();
});

test('the board changes its words without losing its place', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await openExample(page);
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  await prefer(page, 'Русский');
  await expect(page.getByRole('button', { name: 'Экспорт', exact: true })).toBeVisible();
  await expect(screens(page).tools).toHaveAccessibleName('Инструменты');
});

test('the theme changes at once', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await prefer(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await ground();
  await prefer(page, 'Light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await ground()).not.toBe(dark);
});
