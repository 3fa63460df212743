// The export dialog: shows what the format knows, says how it went, warns of type nobody could read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../harness/test';
import { openExample, prefer, screens } from './screens';

test('the dialog offers what each format knows, and keeps what was chosen', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await openExample(page);
  await page.keyboard.press('Control+E');
  const { dialog } = screens(page);
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'Landscape' })).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'Paper' }).click();
  await page.getByRole('option', { name: /^A3/ }).click();
  await expect(dialog.getByRole('radio', { name: 'Landscape' })).toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Spread over sheets' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'PNG' }).click();
  await expect(dialog.getByRole('switch', { name: 'Spread over sheets' })).toHaveCount(0);
  await expect(dialog.getByRole('combobox', { name: 'Dots per inch' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+E');
  await expect(dialog.getByRole('combobox', { name: 'Paper' })).toContainText('A3');
});

test('says how small type will be on the paper before it is printed, and what to do', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await openExample(page);
  await page.keyboard.press('Control+E');
  const { dialog } = screens(page);
  await dialog.getByRole('combobox', { name: 'Paper' }).click();
  await page.getByRole('option', { name: /^A4/ }).click();
  await expect(dialog.getByText(/it reads from 6 up/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Take A\d/ }).click();
  await expect(dialog.getByText(/it reads from 6 up/)).toHaveCount(0);
  await expect(dialog.getByText(/^The smallest type on paper is \d/)).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Paper' })).not.toContainText('A4');
});

test('an export runs, says what it made, and warns of tiny type', async ({ launch, folder }) => {
  const app = await launch();
  const { page } = app;
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await openExample(page);
  const target = join(folder, 'map.pdf');
  await app.answerFileDialogs(target);
  await page.keyboard.press('Control+E');
  const { dialog } = screens(page);
  await dialog.getByRole('combobox', { name: 'Paper' }).click();
  await page.getByRole('option', { name: /^A4/ }).click();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByText('Done: map.pdf')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText('1 sheet')).toBeVisible();
  await expect(dialog.getByText(/The smallest type on paper is \d/)).toBeVisible();
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a cancelled file dialog leads back to the choices', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await openExample(page);
  await app.answerFileDialogs(null);
  await page.keyboard.press('Control+Shift+E');
  const { dialog } = screens(page);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('radio', { name: 'PNG' })).toBeChecked();
});
