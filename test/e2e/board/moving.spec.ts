// Notes are picked up, carried and dropped; several at once; with Escape leaving no trace.
import { middleOf } from './board-hand';
import { expect, test } from './board-test';

test('a note dragged within its cell takes another place in the order', async ({ hand }) => {
  await hand.write(0, 0, ['one', 'two', 'three']);
  const [from, to] = [await hand.noteRect('three'), await hand.noteRect('one')];
  await hand.drag(middleOf(from), { x: to.x + 8, y: to.y + to.height / 2 });
  await hand.expectTexts(['three', 'one', 'two'], 0, 0);
});

test('a note dragged to another cell stands there, before the note it was dropped on', async ({ hand }) => {
  await hand.write(0, 0, ['moves', 'stays']);
  await hand.write(1, 1, ['last']);
  const to = await hand.noteRect('last');
  await hand.drag(middleOf(await hand.noteRect('moves')), { x: to.x + 10, y: to.y + 30 });
  await hand.expectTexts(['moves', 'last'], 1, 1);
  await hand.expectTexts(['stays'], 0, 0);
});

test('a drag is one undo step, done again by redo', async ({ hand, app }) => {
  await hand.write(0, 0, ['a', 'b']);
  await hand.drag(middleOf(await hand.noteRect('a')), middleOf(await hand.cell(2, 1)));
  await hand.expectTexts(['a'], 2, 1);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['a', 'b'], 0, 0);
  await app.page.keyboard.press('Control+Shift+z');
  await hand.expectTexts(['a'], 2, 1);
});

test('Escape in a drag leaves no trace', async ({ hand, app }) => {
  await hand.write(0, 0, ['a']);
  const before = (await hand.project()).note;
  const from = middleOf(await hand.noteRect('a'));
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  const to = middleOf(await hand.cell(1, 1));
  await app.page.mouse.move(to.x, to.y, { steps: 6 });
  await app.page.keyboard.press('Escape');
  await app.page.mouse.move(to.x + 30, to.y, { steps: 3 });
  await app.page.mouse.up();
  await hand.write(2, 0, ['next']);
  expect((await hand.project()).note.get([...before.keys()][0] ?? '')).toEqual([...before.values()][0]);
});

test('the board scrolls while a note is held at its edge, and the note lands beyond', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['far']);
  await app.page.keyboard.press('Control+0');
  for (let at = 0; at < 6; at++) await app.page.keyboard.press('Control+Equal');
  // Zoomed in about the middle: the camera is unknown now, so the note is found by going to it.
  await app.page.keyboard.press('Home');
  await app.page.waitForTimeout(600);
  const shot = async () => app.page.screenshot({ clip: hand.frame });
  const before = await shot();
  const field = await openedField(hand);
  await app.page.keyboard.press('Escape');
  await app.page.mouse.move(field.x + 20, field.y + 20);
  await app.page.mouse.down();
  const edge = hand.frame.x + hand.frame.width - 3;
  await app.page.mouse.move(edge, field.y + 20, { steps: 10 });
  await app.page.waitForTimeout(1_500);
  await app.page.mouse.up();
  expect((await shot()).equals(before)).toBe(false);
  await expect.poll(async () => (await hand.texts(0, 0)).length).toBe(0);
  const moved = await hand.note('far');
  expect(moved.stageId).not.toBe((await hand.layout()).stages[0]?.stage.id ?? '');

  /** Opens the only note to see where it is. */
  async function openedField({ page }: typeof hand) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(400);
    const box = await page.locator('[role="textbox"]').boundingBox();
    if (box === null) throw new Error('no field');
    return box;
  }
});

test('a marquee takes what it touches, Shift adds, and all move together in their order', async ({
  hand,
}) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.write(1, 0, ['three']);
  const [first, second] = [await hand.noteRect('one'), await hand.noteRect('two')];
  const beside = { x: second.x + second.width / 2, y: second.y + second.height + 8 };
  await hand.drag(beside, { x: first.x + first.width / 2, y: first.y + first.height / 2 });
  await hand.pressNote('three', ['Shift']);
  await hand.drag(middleOf(await hand.noteRect('three')), middleOf(await hand.cell(2, 2)));
  await hand.expectTexts(['one', 'two', 'three'], 2, 2);
});

test('Shift takes a note out of the selection again', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.pressNote('one');
  await hand.pressNote('two', ['Shift']);
  await hand.pressNote('one', ['Shift']);
  await app.page.keyboard.press('Delete');
  await hand.expectTexts(['one'], 0, 0);
});

test('Alt and a drag drop a copy', async ({ hand, app }) => {
  await hand.write(0, 0, ['copy me']);
  await app.page.keyboard.down('Alt');
  await hand.drag(middleOf(await hand.noteRect('copy me')), middleOf(await hand.cell(1, 0)));
  await app.page.keyboard.up('Alt');
  await hand.expectTexts(['copy me'], 1, 0);
  await hand.expectTexts(['copy me'], 0, 0);
});

test('notes go to the parking lot and come back', async ({ hand }) => {
  await hand.write(0, 0, ['later']);
  await hand.drag(middleOf(await hand.noteRect('later')), middleOf(await hand.parking()));
  await hand.expectTexts(['later']);
  await hand.drag(middleOf(await hand.noteRect('later')), middleOf(await hand.cell(0, 1)));
  await hand.expectTexts(['later'], 0, 1);
});

test('Ctrl and arrows carry a note within the cell and into the next', async ({ hand, app }) => {
  await hand.write(0, 0, ['a', 'b']);
  await hand.pressNote('a');
  await app.page.keyboard.press('Control+ArrowRight');
  await hand.expectTexts(['b', 'a'], 0, 0);
  await app.page.keyboard.press('Control+ArrowRight');
  await hand.expectTexts(['a'], 1, 0);
});
