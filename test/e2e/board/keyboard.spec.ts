// The board without a mouse: everything on it reached, chosen, changed and told by keys alone.
import type { Page } from '@playwright/test';
import type { BoardHand } from './board-hand';
import { expect, test } from './board-test';
import { expectAnnounced, expectTold, told } from './told';

const selectionBar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Types notes into the first cell, without the mouse. */
async function writeByKeys({ page }: BoardHand, texts: readonly string[]): Promise<void> {
  await press(page, 'ArrowDown');
  for (const text of texts) {
    await page.keyboard.type(text);
    await press(page, text === texts.at(-1) ? 'Escape' : 'Enter');
  }
}

test('arrows walk through notes, cells and headers, and each is told by name', async ({ hand, app }) => {
  const { page } = app;
  await writeByKeys(hand, ['wait', 'call']);
  await expectTold(page, /^call — note A2, yellow, Stage 1 “.*”, Lane “.*”$/);
  expect(await told(page)).toMatchObject({ role: 'option', isSelected: true });
  await press(page, 'ArrowLeft');
  await expectTold(page, /^wait — note A1, yellow/);
  const option = page.getByRole('option', { name: /^wait/ });
  await expect(option).toHaveAttribute('aria-posinset', '1');
  await expect(option).toHaveAttribute('aria-setsize', '2');
  await press(page, 'ArrowLeft');
  await expectTold(page, /^Lane “/);
  expect(await told(page)).toMatchObject({ role: 'rowheader', isSelected: true });
  await press(page, 'ArrowRight', 'Escape');
  await expectTold(page, /^Stage 1 “.*”, Lane “.*”: 2 notes$/);
  await press(page, 'Tab');
  await expectTold(page, /^Stage 2 “.*”, Lane “.*”: empty$/);
  await press(page, 'ArrowUp');
  await expectTold(page, 'Stage 2 “Stage 2”');
  await press(page, 'ArrowUp');
  await expectTold(page, /^Map/);
  await expect(page.getByRole('application')).toMatchAriaSnapshot(`
    - grid /^Map/:
      - row:
        - columnheader /^Map/ [selected]
  `);
});

test('several are selected, coloured, carried, parked, deleted and brought back; each is announced', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await writeByKeys(hand, ['a', 'b', 'c', 'd']);
  await press(page, 'Shift+Home');
  await expectAnnounced(page, '4 items selected');
  await press(page, 'Shift+End', 'Escape', 'ArrowRight');
  await expectTold(page, /^a — /);
  await press(page, 'Shift+ArrowRight');
  await expectAnnounced(page, '2 items selected');
  await press(page, 'Control+Shift+ArrowDown');
  await expect.poll(async () => (await told(page))?.isSelected).toBe(false);
  await press(page, 'Control+Space');
  await expectAnnounced(page, '3 items selected');
  await press(page, '6');
  await expectAnnounced(page, /^Recolour 3 notes$/m);
  await press(page, 'Control+ArrowRight');
  await expect.poll(async () => (await hand.texts(1, 0)).length).toBe(3);
  await press(page, 'Alt+p');
  await expect.poll(async () => (await hand.texts()).length).toBe(3);
  await press(page, 'Delete');
  await expectAnnounced(page, /^Delete 3 notes$/m);
  await expect.poll(async () => (await hand.texts()).length).toBe(0);
  // Where they were deleted the keyboard still stands, and undo is told.
  await expectTold(page, /^Parking lot/);
  await press(page, 'Control+z');
  await expectAnnounced(page, /^Undone: /m);
  await expect.poll(async () => (await hand.texts()).length).toBe(3);
});

test('a plain letter is typed, Alt + N adds and Alt + P parks, whatever is chosen', async ({ hand, app }) => {
  const { page } = app;
  await press(page, 'ArrowDown');
  await page.keyboard.type('new');
  await press(page, 'Escape');
  await hand.expectTexts(['new'], 0, 0);
  await press(page, 'Alt+n');
  await page.keyboard.type('park');
  await press(page, 'Escape');
  await hand.expectTexts(['new', 'park'], 0, 0);
  await press(page, 'Alt+p');
  await hand.expectTexts(['park']);
  await press(page, 'p');
  await expect(page.getByRole('textbox', { name: /^Text of note/ })).toHaveText('park p');
});

test('headers are renamed, moved, grouped, added and deleted by keys', async ({ hand, app }) => {
  const { page } = app;
  const stages = async () => (await hand.layout()).stages.map(({ stage }) => stage.name);
  const before = await stages();
  await press(page, 'ArrowDown', 'ArrowUp');
  await expectTold(page, 'Stage 1 “Stage 1”');
  await press(page, 'F2');
  await page.keyboard.type('First');
  await press(page, 'Enter');
  await expectTold(page, 'Stage 1 “First”');
  await press(page, 'Control+ArrowRight');
  await expect.poll(stages).toEqual([before[1], 'First', ...before.slice(2)]);
  await expectTold(page, 'Stage 2 “First”');
  await press(page, 'Shift+ArrowRight');
  await expectAnnounced(page, '2 items selected');
  await press(page, 'Control+g');
  await page.keyboard.type('Together');
  await press(page, 'Enter');
  await expectTold(page, 'Phase “Together”, 2 stages');
  await press(page, 'ArrowDown', 'Control+Alt+s');
  await page.keyboard.type('Added');
  await press(page, 'Enter');
  await expect.poll(stages).toContain('Added');
  await press(page, 'Delete');
  await expect.poll(stages).not.toContain('Added');
  // The keyboard is not lost with what it stood on.
  await expect.poll(async () => (await told(page))?.role).toBe('gridcell');
});

test('F6 goes through the window and back; what it reaches is seen, and Escape comes home', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await writeByKeys(hand, ['note']);
  const focused = () =>
    page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const style = getComputedStyle(one);
      const area = one.closest('header, [role="toolbar"], [role="application"]');
      const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      const isBoard = one.getAttribute('role') === 'application';
      return { area: area?.getAttribute('aria-label') ?? area?.tagName, isSeen: outlined || isBoard };
    });
  const areas = ['Selection', 'HEADER', 'Tools', 'Board'];
  for (const area of areas) {
    await press(page, 'F6');
    expect(await focused()).toEqual({ area, isSeen: true });
  }
  await press(page, 'Shift+F6');
  expect((await focused()).area).toBe('Tools');
  // The first closes the name that hovers beside the button.
  await press(page, 'Escape', 'Escape');
  expect((await focused()).area).toBe('Board');
  await press(page, 'F6', 'ArrowRight', 'ArrowRight', 'Enter');
  await expect.poll(async () => hand.colors([(await hand.note('note')).id])).not.toEqual(['yellow']);
  // The bar goes with the note, and the focus is not lost with the bar.
  await selectionBar(page).getByRole('button', { name: 'Delete' }).focus();
  await press(page, 'Enter');
  await hand.expectTexts([], 0, 0);
  await expect(page.getByRole('application')).toBeFocused();
});

test('what the keyboard stands on is marked on the board', async ({ hand, app }) => {
  const { page } = app;
  await writeByKeys(hand, ['a', 'b', 'c']);
  const marks = page.locator('[role="application"] > div:not([hidden])[style*="translate"]');
  const boxes = () =>
    marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
  // One note: its frame and its cell. Several: the one of the keyboard has a mark of its own.
  const single = (await boxes()).length;
  await press(page, 'Shift+ArrowUp');
  await expect.poll(async () => (await boxes()).length).toBe(single + 1);
  const before = await boxes();
  await press(page, 'Control+Shift+ArrowRight');
  await expect.poll(boxes).not.toEqual(before);
});

test('notes are connected by a key, and the connector is walked to, told and deleted', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const connectors = async () => (await hand.project()).connector.size;
  await writeByKeys(hand, ['cause', 'effect']);
  await press(page, 'ArrowLeft', 'Shift+ArrowRight', 'Control+l');
  await expect.poll(connectors).toBe(1);
  await press(page, 'Escape', 'ArrowRight');
  await expectTold(page, /^cause — note A1, yellow, .*, 1 connector$/);
  await press(page, 'Alt+ArrowDown');
  await expectTold(page, 'Connector: from A1 “cause” to A2 “effect”');
  await press(page, 'Alt+ArrowDown');
  await expectTold(page, /^effect — /);
  await press(page, 'Alt+ArrowUp');
  await expectTold(page, /^Connector: /);
  await press(page, 'Delete');
  await expect.poll(connectors).toBe(0);
  await hand.expectTexts(['cause', 'effect'], 0, 0);
});
