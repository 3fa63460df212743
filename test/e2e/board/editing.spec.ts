// What can be done with selected notes: colour, copies, the clipboard, deletion.

import { BoardHand, middleOf } from './board-hand';
import { expect, test } from './board-test';

test('digits colour what is selected', async ({ hand, app }) => {
  await hand.write(0, 0, ['a', 'b']);
  const ids = [(await hand.note('a')).id, (await hand.note('b')).id];
  await hand.pressNote('a');
  await hand.pressNote('b', ['Shift']);
  await app.page.keyboard.press('6');
  await expect.poll(() => hand.colors(ids)).toEqual(['blue', 'blue']);
  await app.page.keyboard.press('Control+z');
  await expect.poll(() => hand.colors(ids)).toEqual(['yellow', 'yellow']);
});

test('copy and paste keep text and colour, in another cell and in another window', async ({
  hand,
  app,
  launch,
  folder,
}) => {
  await hand.write(0, 0, ['Ұзақ күту']);
  await hand.pressNote('Ұзақ күту');
  await app.page.keyboard.press('7');
  await app.page.keyboard.press('Control+c');
  await hand.press(middleOf(await hand.cell(1, 1)));
  await app.page.keyboard.press('Control+v');
  await hand.expectTexts(['Ұзақ күту'], 1, 1);
  const [copy] =
    (await hand.layout()).cells.find((cell) => cell.noteIds.length > 0 && cell !== undefined)?.noteIds ?? [];
  await expect.poll(() => hand.colors([copy ?? ''])).toEqual(['green']);
  const second = await launch({ profile: `${folder}/second` });
  await second.page.getByRole('button', { name: /^Blank map/ }).click();
  const other = await BoardHand.take(second);
  await other.press(middleOf(await other.cell(0, 0)));
  await second.page.keyboard.press('Control+v');
  await other.expectTexts(['Ұзақ күту'], 0, 0);
});

test('cut takes notes away and paste puts them elsewhere', async ({ hand, app }) => {
  await hand.write(0, 0, ['goes', 'stays']);
  await hand.pressNote('goes');
  await app.page.keyboard.press('Control+x');
  await hand.expectTexts(['stays'], 0, 0);
  await hand.press(middleOf(await hand.cell(2, 0)));
  await app.page.keyboard.press('Control+v');
  await hand.expectTexts(['goes'], 2, 0);
});

test('text copied from notes is plain text elsewhere', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.pressNote('one');
  await hand.pressNote('two', ['Shift']);
  await app.page.keyboard.press('Control+c');
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('one\ntwo');
});

test('duplicates stand after their originals', async ({ hand, app }) => {
  await hand.write(0, 0, ['a', 'b']);
  await hand.pressNote('a');
  await app.page.keyboard.press('Control+d');
  await hand.expectTexts(['a', 'a', 'b'], 0, 0);
});

test('Delete removes what is selected, undo brings it back where it was', async ({ hand, app }) => {
  await hand.write(0, 0, ['a', 'b', 'c']);
  await hand.pressNote('a');
  await hand.pressNote('b', ['Shift']);
  await app.page.keyboard.press('Delete');
  await hand.expectTexts(['c'], 0, 0);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['a', 'b', 'c'], 0, 0);
});

test('the file holds what was done when the app is opened again', async ({ hand, app, launch }) => {
  await hand.write(0, 0, ['kept']);
  expect(await app.quit()).toBe(0);
  const again = await launch({ profile: app.profile, args: [app.process.spawnargs.at(-1) ?? ''] });
  const other = await BoardHand.take(again);
  expect(await other.texts(0, 0)).toEqual(['kept']);
});
