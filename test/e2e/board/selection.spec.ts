// Notes are chosen: with the lasso, with a marquee and its keys, by header, colour and cell; and gestures that lose
// their pointer leave nothing behind.
import type { Page } from '@playwright/test';
import { type BoardHand, middleOf, type Spot } from './board-hand';
import { expect, test } from './board-test';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });

/** Draws through the spots with keys held. */
async function draw(hand: BoardHand, keys: readonly ('Alt' | 'Shift' | 'Control')[], spots: readonly Spot[]) {
  for (const key of keys) await hand.page.keyboard.down(key);
  const [from = { x: 0, y: 0 }, ...through] = spots;
  await hand.drag(from, ...through);
  for (const key of keys) await hand.page.keyboard.up(key);
}

/** Around the middles of two notes, from empty ground below the first. */
async function around(hand: BoardHand, first: string, last: string): Promise<readonly Spot[]> {
  const [a, b] = [middleOf(await hand.noteRect(first)), middleOf(await hand.noteRect(last))];
  const cell = await hand.cell(0, 0);
  const low = cell.y + cell.height - 3;
  return [
    { x: a.x - 12, y: low },
    { x: a.x - 12, y: a.y - 12 },
    { x: b.x + 12, y: b.y - 12 },
    { x: b.x + 12, y: low },
  ];
}

test('Alt and a drag on empty ground throw a lasso around the middles of notes', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.write(1, 0, ['far']);
  await draw(hand, ['Alt'], await around(hand, 'one', 'two'));
  await expect(bar(app.page)).toContainText('2 notes');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts([], 0, 0);
  await hand.expectTexts(['far'], 1, 0);
});

test('with Shift the lasso adds, with Ctrl it takes out', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.write(1, 0, ['far']);
  await hand.pressNote('far');
  await draw(hand, ['Alt', 'Shift'], await around(hand, 'one', 'two'));
  await expect(bar(app.page)).toContainText('3 notes');
  await draw(hand, ['Alt', 'Control'], await around(hand, 'one', 'one'));
  await expect(bar(app.page)).toContainText('2 notes');
});

test('the lasso of the tool rail is thrown once, also from a note, and Escape puts it back', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['one', 'two']);
  const tool = app.page.getByRole('button', { name: 'Lasso' });
  await tool.click();
  await expect(tool).toHaveAttribute('aria-pressed', 'true');
  const [first, last] = [await hand.noteRect('one'), await hand.noteRect('two')];
  const corner = { x: first.x + 4, y: first.y + 4 };
  await app.page.mouse.move(corner.x, corner.y);
  await app.page.mouse.down();
  for (const { x, y } of [
    { x: last.x + last.width - 4, y: last.y + 4 },
    { x: last.x + last.width - 4, y: last.y + last.height - 4 },
    { x: first.x + 4, y: first.y + first.height - 4 },
  ]) {
    await app.page.mouse.move(x, y, { steps: 6 });
  }
  await app.page.screenshot({ path: test.info().outputPath('lasso.png') });
  await app.page.mouse.up();
  await expect(bar(app.page)).toContainText('2 notes');
  await expect(tool).toHaveAttribute('aria-pressed', 'false');
  await hand.expectTexts(['one', 'two'], 0, 0);
  await tool.click();
  await app.page.keyboard.press('Escape');
  await expect(tool).toHaveAttribute('aria-pressed', 'false');
  await expect(bar(app.page)).toContainText('2 notes');
});

test('a marquee with Ctrl turns over what it touches', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.pressNote('one');
  const [first, second] = [await hand.noteRect('one'), await hand.noteRect('two')];
  const cell = await hand.cell(0, 0);
  await draw(
    hand,
    ['Control'],
    [
      { x: second.x + second.width / 2, y: cell.y + cell.height - 3 },
      { x: first.x + first.width / 2, y: first.y + first.height / 2 },
    ],
  );
  await expect(bar(app.page)).toContainText('1 note');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts(['one'], 0, 0);
});

test('a header and Ctrl+Shift+A select what it holds; a note, what stands in its cell', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['a', 'b']);
  await hand.write(0, 1, ['c']);
  await hand.write(1, 0, ['d']);
  const layout = await hand.layout();
  for (const [box, count] of [
    [layout.stages[0], '3 notes'],
    [layout.lanes[0], '3 notes'],
    [layout.lanes[1], '1 note'],
  ] as const) {
    await hand.press(middleOf(hand.onScreen(box?.rect ?? { x: 0, y: 0, width: 0, height: 0 })));
    await app.page.keyboard.press('Control+Shift+a');
    await expect(bar(app.page)).toContainText(count);
  }
  await hand.pressNote('a');
  await app.page.keyboard.press('Control+Shift+a');
  await expect(bar(app.page)).toContainText('2 notes');
});

test('the palette selects by colour, and turns a selection over', async ({ hand, app }) => {
  await hand.write(0, 0, ['a', 'b', 'c']);
  for (const text of ['a', 'c']) {
    await hand.pressNote(text);
    await app.page.keyboard.press('Digit4');
  }
  const run = async (name: string) => {
    await app.page.keyboard.press('Control+k');
    await expect(app.page.getByRole('combobox', { name: 'All commands' })).toBeFocused();
    await app.page.keyboard.type(name);
    await app.page.keyboard.press('Enter');
  };
  await run('Select all of the same colour');
  await expect(bar(app.page)).toContainText('2 notes');
  await run('Invert the selection');
  await expect(bar(app.page)).toContainText('1 note');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts(['a', 'c'], 0, 0);
});

test.describe('a drag that loses its pointer', () => {
  const board = (page: Page) => page.getByRole('application');

  /** Takes the note and carries it over another cell, without letting go. */
  async function carry(hand: BoardHand): Promise<Spot> {
    await hand.write(0, 0, ['stays']);
    const [from, to] = [middleOf(await hand.noteRect('stays')), middleOf(await hand.cell(1, 1))];
    await hand.page.mouse.move(from.x, from.y);
    await hand.page.mouse.down();
    await hand.page.mouse.move(to.x, to.y, { steps: 6 });
    await expect(board(hand.page)).toHaveAttribute('data-gesture', 'dragging');
    return to;
  }

  /** Nothing is on its way any more, nothing has moved, and the next drag works as ever. */
  async function expectNothingHappened(hand: BoardHand): Promise<void> {
    await expect(board(hand.page)).toHaveAttribute('data-gesture', 'idle');
    await hand.write(2, 0, ['next']);
    await hand.expectTexts(['stays'], 0, 0);
    await hand.drag(middleOf(await hand.noteRect('stays')), middleOf(await hand.cell(1, 0)));
    await hand.expectTexts(['stays'], 1, 0);
  }

  test('because another window comes to the front, drops nothing', async ({ hand, app }) => {
    const to = await carry(hand);
    await app.page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await expect(board(app.page)).toHaveAttribute('data-gesture', 'idle');
    await app.page.mouse.move(to.x + 20, to.y);
    await app.page.mouse.up();
    await expectNothingHappened(hand);
  });

  test('because it was let go beyond the board, drops nothing', async ({ hand, app }) => {
    await carry(hand);
    await app.page.mouse.move(hand.frame.x + 200, hand.frame.y - 30, { steps: 4 });
    await app.page.mouse.up();
    await expect(board(app.page)).toHaveAttribute('data-gesture', 'idle');
    await app.page.keyboard.press('Home');
    await hand.expectTexts(['stays'], 0, 0);
    await hand.expectTexts([], 1, 1);
  });

  test('because the system cancels it, drops nothing', async ({ hand, app }) => {
    const to = await carry(hand);
    await board(app.page).dispatchEvent('pointercancel', {
      pointerId: 1,
      pointerType: 'mouse',
      bubbles: true,
    });
    await expect(board(app.page)).toHaveAttribute('data-gesture', 'idle');
    await app.page.mouse.move(to.x + 20, to.y);
    await app.page.mouse.up();
    await expectNothingHappened(hand);
  });
});

test('the zoom stops at both ends and comes back from them', async ({ hand, app }) => {
  await hand.write(0, 0, ['here']);
  const percent = app.page.getByRole('button', { name: /^Zoom: / });
  await app.page.mouse.move(hand.frame.x + 300, hand.frame.y + 200);
  await app.page.keyboard.down('Control');
  for (let at = 0; at < 30; at++) await app.page.mouse.wheel(0, -400);
  await expect(percent).toHaveText('800%');
  for (let at = 0; at < 60; at++) await app.page.mouse.wheel(0, 400);
  await expect(percent).toHaveText('2%');
  await app.page.keyboard.up('Control');
  await app.page.keyboard.press('Control+0');
  await expect(percent).toHaveText('100%');
});
