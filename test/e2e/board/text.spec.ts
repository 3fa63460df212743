// The text of a note while it is typed: input methods, the limit, corrections, notes higher than the window.
import type { Page } from '@playwright/test';
import { noteTextLimit } from '#shared/model/records/note';
import { middleOf } from './board-hand';
import { expect, test } from './board-test';

/** Types as an input method does: a composition that changes, then what it comes to. */
async function compose(page: Page, steps: readonly string[], result: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of steps) {
    const at = text.length;
    await session.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
  }
  await session.send('Input.insertText', { text: result });
  await session.detach();
}

/** Puts a text into the field of the open note at once, as a paste does. */
async function insert(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.insertText', { text });
  await session.detach();
}

test('what an input method composes is in the note, and only what it came to', async ({ hand, app }) => {
  await hand.press(middleOf(await hand.cell(0, 0)));
  await app.page.keyboard.press('n');
  await compose(app.page, ['к', 'кү', 'күту'], 'күту ұзақ');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['nкүту ұзақ'], 0, 0);
});

test('a composition that ends too long is taken back whole, with the reason', async ({ hand, app }) => {
  const { page } = app;
  await hand.write(0, 0, ['a']);
  await hand.pressNote('a');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox');
  const full = 'b'.repeat(noteTextLimit - 2);
  await insert(page, full);
  await expect(field).toHaveText(`a${full}`);
  await compose(page, ['к', 'кү'], 'күту');
  await expect(field).toHaveText(`a${full}`);
  await expect(page.getByText(/10[\s,.]000/).first()).toBeVisible();
  await page.keyboard.press('c');
  await expect(field).toHaveText(`a${full}c`);
  await page.keyboard.press('Shift+Enter');
  await expect(field).toHaveText(`a${full}c`);
});

test('a later correction is a step of its own: undo brings the first text back, not the empty cell', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['first']);
  await hand.pressNote('first');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type(' and more');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['first and more'], 0, 0);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['first'], 0, 0);
});

test('in a note higher than the window the caret stays in sight', async ({ hand, app }) => {
  const { page } = app;
  await hand.press(middleOf(await hand.cell(0, 0)));
  await page.keyboard.press('x');
  await insert(page, Array.from({ length: 120 }, (_, at) => `line ${at}`).join('\n'));
  await page.keyboard.type(' at the end');
  const field = page.getByRole('textbox');
  const board = hand.frame;
  const bottomOf = async (): Promise<number> => {
    const box = await field.boundingBox();
    return box === null ? Number.NaN : box.y + box.height;
  };
  await expect.poll(bottomOf).toBeLessThanOrEqual(board.y + board.height);
  const topOf = async (): Promise<number> => (await field.boundingBox())?.y ?? Number.NaN;
  expect(await topOf()).toBeLessThan(board.y);
  await page.keyboard.press('Control+Home');
  await expect.poll(topOf).toBeGreaterThanOrEqual(board.y);
});
