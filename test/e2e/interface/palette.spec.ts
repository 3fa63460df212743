// The palette: every action by name in either language, also typed on the wrong keyboard layout.
import { actionIds } from '../../../shared/ipc/actions';
import { expect, test } from '../harness/test';
import { beginBlank, openExample, prefer, screens } from './screens';

test('the palette lists every action, finds it in both languages and on the wrong layout', async ({
  launch,
}) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await openExample(page);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('option')).toHaveCount(actionIds.length);
  const first = page.getByRole('option').first();
  const field = page.getByRole('combobox', { name: 'All commands' });
  for (const [typed, found] of [
    ['zoom fit', 'Zoom to fit'],
    ['тёмная', 'Appearance: Dark'],
    ['темная', 'Appearance: Dark'],
    ['dark', 'Appearance: Dark'],
    // «отменить» and "undo" with the other layout on
    ['jnvtybnm', 'Undo'],
    ['гтвщ', 'Undo'],
  ] as const) {
    await field.fill(typed);
    await expect(first).toContainText(found);
  }
  await field.fill('щщщщ');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByText('No such command')).toBeVisible();
});

test('what is chosen runs, and the focus is back on the board', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await beginBlank(page);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox', { name: 'All commands' })).toBeFocused();
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(screens(page).dialog).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const onBoard = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  await expect.poll(onBoard).toBe(true);
});

test('every key of the key sheet has its action, and Esc closes the sheet at once', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'Русский');
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Клавиши' });
  await expect(sheet).toContainText('Отменить');
  await expect(sheet).toContainText('Показать всё');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('copy asked for by name is pasted by key, and paste by name works or says how', async ({ launch }) => {
  const { page } = await launch();
  await screens(page).startHeading.waitFor();
  await prefer(page, 'English');
  await beginBlank(page);
  const selection = page.getByRole('toolbar', { name: 'Selection' });
  await page.getByRole('button', { name: 'Add note', exact: true }).click();
  await page.keyboard.type('Once');
  await page.keyboard.press('Escape');
  const ask = async (name: string): Promise<void> => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'All commands' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(screens(page).dialog).toHaveCount(0);
  };
  await ask('copy');
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Control+A');
  await expect(selection).toContainText('2 notes');
  await ask('paste');
  // Where the runtime lets a page read the clipboard the note is there and selected; elsewhere the way is said.
  const pasted = selection.getByText('1 note', { exact: true });
  await expect(pasted.or(page.getByText('Paste with Ctrl+V or from the Edit menu.'))).toBeVisible();
  await page.keyboard.press('Control+A');
  await ask('cut');
  await expect(selection).toHaveCount(0);
  await page.keyboard.press('Control+V');
  await expect(selection).toContainText(/[23] notes/);
});
