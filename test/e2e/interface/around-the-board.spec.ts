// What stands around the board: tools, selection bar, title, undo, and the honest word on saving.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeProject } from '../harness/project-files';
import { expect, test } from '../harness/test';
import { beginBlank, prefer, screens } from './screens';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Undo and redo also say what they would take up. */
const history = (page: Page, name: 'Undo' | 'Redo') =>
  page.getByRole('button', { name: new RegExp(`^${name}(:|$)`) });
const selectionBar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });

async function blankBoard(page: Page): Promise<void> {
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await beginBlank(page);
}

test('a note from a pad is typed at once, recoloured, copied, parked, deleted, and all of it undone', async ({
  launch,
}) => {
  const { page } = await launch();
  await blankBoard(page);
  await expect(page.getByText('Begin with the first note')).toBeVisible();
  await button(page, 'New note: pink').click();
  await page.keyboard.type('I wait for the adviser');
  await expect(page.getByText('Begin with the first note')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(selectionBar(page)).toContainText('1 note');
  await expect(selectionBar(page).getByRole('button', { name: 'Colour: pink' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await selectionBar(page).getByRole('button', { name: 'Colour: green' }).click();
  await expect(selectionBar(page).getByRole('button', { name: 'Colour: green' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await selectionBar(page).getByRole('button', { name: 'Duplicate' }).click();
  await page.keyboard.press('Control+A');
  await expect(selectionBar(page)).toContainText('2 notes');
  await selectionBar(page).getByRole('button', { name: 'Move to the parking lot' }).click();
  await selectionBar(page).getByRole('button', { name: 'Delete' }).click();
  await expect(selectionBar(page)).toHaveCount(0);
  await expect(page.getByText('Begin with the first note')).toBeVisible();
  // delete, park, copy, colour, the note with its words: five steps
  for (let step = 0; step < 5; step++) await history(page, 'Undo').click();
  await expect(history(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
  for (let step = 0; step < 3; step++) await history(page, 'Redo').click();
  await page.keyboard.press('Control+A');
  await expect(selectionBar(page)).toContainText('2 notes');
});

test('stages, steps, lanes and phases are added by the tools and named at once', async ({ launch }) => {
  const { page } = await launch();
  await blankBoard(page);
  for (const [tool, kind, name] of [
    ['Add stage', 'Stage', 'After the visit'],
    ['Add step', 'Step', 'I pay'],
    ['Add lane…', 'Lane', 'Who helps'],
  ] as const) {
    await button(page, tool).click();
    if (kind === 'Lane') await page.getByRole('button', { name: /^Notes/ }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(selectionBar(page)).toContainText(`${kind}${name}`);
  }
  await selectionBar(page).getByRole('button', { name: 'Move up' }).click();
  await expect(selectionBar(page).getByRole('button', { name: 'Move down' })).not.toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('the project is renamed where its name stands; Esc takes the change back', async ({ launch }) => {
  const { page } = await launch();
  await blankBoard(page);
  const title = page.getByTitle('Rename the project');
  await title.click();
  await page.keyboard.type('Clinic: first visit');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Clinic: first visit');
  await expect(page).toHaveTitle('Clinic: first visit — Wayboard');
  await title.click();
  await page.keyboard.type('Another');
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('Clinic: first visit');
  await expect(page.getByRole('application', { name: 'Board' })).toBeFocused();
  // The palette opened over the field takes nothing from it, and stays.
  await title.click();
  await page.keyboard.type('Clinic: second visit');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await expect(title).toHaveText('Clinic: second visit');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('keys work on a Russian layout by their place', async ({ launch }) => {
  const { page } = await launch();
  await blankBoard(page);
  await button(page, 'Add stage').click();
  await page.keyboard.press('Enter');
  await expect(history(page, 'Undo')).not.toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('application', { name: 'Board' }).evaluate((board) => {
    const press = { key: 'я', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true };
    board.dispatchEvent(new KeyboardEvent('keydown', press));
  });
  await expect(history(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('the status tells what is true: here, then the file, then the trouble with it and the way out', async ({
  launch,
  folder,
}) => {
  const place = join(folder, 'stick');
  mkdirSync(place);
  const app = await launch({ args: [makeProject(join(place, 'journey.cjm'))] });
  const { page } = app;
  await screens(page).tools.waitFor();
  await prefer(page, 'English');
  const { saveStatus } = screens(page);
  await button(page, 'Add stage').click();
  await page.keyboard.press('Enter');
  await expect(saveStatus).toHaveText('Saved to journey.cjm', { timeout: 15_000 });
  rmSync(place, { recursive: true });
  await button(page, 'Add step').click();
  await page.keyboard.press('Enter');
  await expect(saveStatus).toHaveText('Not saved to the file', { timeout: 20_000 });
  const trouble = page.getByRole('alert').filter({ hasText: 'Not saved to the file' });
  await expect(trouble).toBeVisible();
  const copy = join(folder, 'journey copy.cjm');
  await app.answerFileDialogs(copy);
  await trouble.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(page.getByRole('region').getByText('Copy saved: journey copy.cjm')).toBeVisible();
  // The file is still not saved, and nobody says it is.
  await expect(trouble).toBeVisible();
});

test('after a crash the bar says how many edits came back', async ({ launch, folder }) => {
  const app = await launch({ args: [makeProject(join(folder, 'journey.cjm'))] });
  await screens(app.page).tools.waitFor();
  await prefer(app.page, 'English');
  await button(app.page, 'Add stage').click();
  await app.page.keyboard.press('Escape');
  // Stored on this computer, and not yet in the file.
  await expect(screens(app.page).saveStatus).toHaveText('Saved on this computer');
  await app.kill();
  const { page } = await launch({ profile: app.profile });
  const bar = page.getByText(/^Restored \d+ edits? after a crash$/);
  await expect(bar).toBeVisible();
  await button(page, 'Got it').click();
  await expect(bar).toHaveCount(0);
});
