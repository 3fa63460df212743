// Notes are written where the keyboard stands and edited in place; what was typed is stored and undone as one step.
import { middleOf } from './board-hand';
import { expect, test } from './board-test';

test('typing in a cell makes notes: Enter the next one, Escape ends it', async ({ hand, app }) => {
  await hand.write(0, 0, ['Ищу сервис', 'I call them', 'Қоңырау шаламын']);
  await expect(app.page.locator('[role="textbox"]')).toHaveCount(0);
});

test('Shift + Enter is a new line', async ({ hand, app }) => {
  await hand.write(0, 0, ['one']);
  await hand.pressNote('one');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Shift+Enter');
  await hand.type('two');
  await app.page.keyboard.press('Control+Enter');
  await hand.expectTexts(['one\ntwo'], 0, 0);
});

test('Tab goes on to the next cell, where one just types', async ({ hand, app }) => {
  await hand.write(0, 0, ['here']);
  await hand.pressNote('here');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.press('Tab');
  await hand.type('there');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['there'], 1, 0);
});

test('a double click opens a note, and typing on a selected one goes on at its end', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['wait']);
  const { x, y } = middleOf(await hand.noteRect('wait'));
  await app.page.mouse.dblclick(x, y);
  await expect(app.page.locator('[role="textbox"]')).toBeFocused();
  await hand.type('ing');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['waiting'], 0, 0);
  await hand.type('!');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['waiting!'], 0, 0);
});

test('a double click beside the notes begins one', async ({ hand, app }) => {
  const { x, y } = middleOf(await hand.cell(1, 1));
  await app.page.mouse.dblclick(x, y);
  await hand.type('new');
  await app.page.mouse.click(x, y + 2);
  await hand.expectTexts(['new'], 1, 1);
});

test('the field covers the note with the same paper, size and place', async ({ hand, app }) => {
  await hand.write(0, 0, ['Жду мастера-приёмщика сорок минут']);
  const text = 'Жду мастера-приёмщика сорок минут';
  const rect = await hand.noteRect(text);
  await hand.pressNote(text);
  await app.page.keyboard.press('Enter');
  const box = await app.page.locator('[role="textbox"]').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs((box?.[side] ?? 0) - rect[side])).toBeLessThan(1);
  }
});

test('what is typed is stored while one types, without a pause or Enter', async ({ hand, app }) => {
  const { x, y } = middleOf(await hand.cell(0, 0));
  await hand.press({ x, y });
  await hand.type('durable');
  await expect(app.page.locator('[role="textbox"]')).toBeFocused();
  await hand.expectTexts(['durable'], 0, 0);
  await app.kill();
});

test('a note and what was typed into it are undone as one step, and come back as one', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['first', 'second']);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['first'], 0, 0);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts([], 0, 0);
  await app.page.keyboard.press('Control+Shift+z');
  await app.page.keyboard.press('Control+Shift+z');
  await hand.expectTexts(['first', 'second'], 0, 0);
});

test('a note that was begun and left empty is gone again', async ({ hand, app }) => {
  const { x, y } = middleOf(await hand.cell(0, 0));
  await hand.press({ x, y });
  await app.page.keyboard.press('Enter');
  await expect(app.page.locator('[role="textbox"]')).toBeFocused();
  await app.page.keyboard.press('Escape');
  await hand.expectTexts([], 0, 0);
});

test('a hundred thousand characters are refused with the reason, and what was there stays', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['kept']);
  await hand.pressNote('kept');
  await app.page.keyboard.press('Enter');
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('я'.repeat(100_000)));
  await app.page.keyboard.press('Control+v');
  await expect(app.page.getByText('The text is too long')).toBeVisible();
  await expect(app.page.locator('[role="textbox"]')).toHaveText('kept');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['kept'], 0, 0);
});

test('headers are renamed in place, and Escape takes the name back', async ({ hand, app }) => {
  const stage = async () => (await hand.layout()).stages[0];
  const rect = hand.onScreen((await stage())?.rect ?? { x: 0, y: 0, width: 0, height: 0 });
  await app.page.mouse.dblclick(rect.x + rect.width / 2, rect.y + rect.height / 2);
  await hand.type('Поиск');
  await app.page.keyboard.press('Enter');
  await expect.poll(async () => (await stage())?.stage.name).toBe('Поиск');
  await app.page.keyboard.press('F2');
  await hand.type('Other');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+z');
  await expect.poll(async () => (await stage())?.stage.name).not.toBe('Поиск');
});
