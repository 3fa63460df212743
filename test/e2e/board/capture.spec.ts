// Text becomes notes: pasted lines after one question, very many after a look at them, our own notes with all they
// say; and what is too much is refused with the reason, whole.

import { listen } from '../harness/listener';
import type { RunningApp } from '../harness/running-app';
import { type BoardHand, middleOf } from './board-hand';
import { expect, test } from './board-test';

/** Text alone, or HTML alone as another page would copy it. */
async function put(app: RunningApp, { text, html }: { text?: string; html?: string }): Promise<void> {
  if (text !== undefined)
    await app.electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  if (html === undefined) return;
  const copied = await app.page.evaluate((markup) => {
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/html', markup);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', give, { capture: true, once: true });
    return document.execCommand('copy');
  }, html);
  expect(copied).toBe(true);
}

/** Puts it on the clipboard and pastes it into a cell. */
async function paste(hand: BoardHand, data: { text?: string; html?: string }, stage = 0, lane = 0) {
  await put(hand.app, data);
  const { x, y, width, height } = await hand.cell(stage, lane);
  await hand.press({ x: x + width - 6, y: y + height - 6 });
  await hand.page.keyboard.press('Control+v');
}
const question = (hand: BoardHand) => hand.page.getByRole('dialog', { name: 'Paste' });
const importing = (hand: BoardHand) => hand.page.getByRole('dialog', { name: 'Import notes' });
const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`).join('\n');

test('one line is a note at once', async ({ hand }) => {
  await paste(hand, { text: '  one line \n' });
  await hand.expectTexts(['one line'], 0, 0);
  await expect(question(hand)).toHaveCount(0);
});

test('several lines are asked about at the place; Enter makes a note of each, as one undo step', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['before']);
  await paste(hand, { text: '- slow\n• dear\n\n3. rude\n[ ] late' });
  await expect(question(hand)).toContainText('Paste 4 notes');
  const [asked, cell] = [await question(hand).boundingBox(), await hand.cell(0, 0)];
  expect(asked?.x ?? 0).toBeGreaterThan(cell.x - 100);
  expect(asked?.y ?? 0).toBeLessThan(cell.y + cell.height + 60);
  await app.page.screenshot({ path: test.info().outputPath('question.png') });
  await app.page.keyboard.press('Enter');
  await hand.expectTexts(['before', 'slow', 'dear', 'rude', 'late'], 0, 0);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['before'], 0, 0);
});

test('the other answers: one note, none, and none by going on; nothing is remembered', async ({
  hand,
  app,
}) => {
  await paste(hand, { text: 'a\nb' });
  await app.page.keyboard.press('Digit2');
  await hand.expectTexts(['a\nb'], 0, 0);
  await paste(hand, { text: 'c\nd' }, 1, 0);
  await app.page.keyboard.press('Escape');
  await expect(question(hand)).toHaveCount(0);
  await paste(hand, { text: 'e\nf' }, 1, 0);
  await expect(question(hand)).toBeVisible();
  await hand.press(middleOf(await hand.cell(2, 1)));
  await expect(question(hand)).toHaveCount(0);
  await hand.type('typed on');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['typed on'], 2, 1);
  await hand.expectTexts([], 1, 0);
});

test('arrows and Enter answer as well, and the question follows the board', async ({ hand, app }) => {
  await paste(hand, { text: 'a\nb' });
  const before = await question(hand).boundingBox();
  await app.page.mouse.move(hand.frame.x + 500, hand.frame.y + 400);
  await app.page.mouse.wheel(60, 0);
  await expect.poll(async () => (await question(hand).boundingBox())?.x).not.toBe(before?.x);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await hand.expectTexts(['a\nb'], 0, 0);
});

test('a table is a note a row, or its columns go into the stages', async ({ hand, app }) => {
  const text = 'a1\tb1\na2\tb2\n\tb3';
  await paste(hand, { text });
  await expect(question(hand)).toContainText('3 notes: one a row');
  await expect(question(hand)).toContainText('the first row becomes notes too');
  await app.page.screenshot({ path: test.info().outputPath('table.png') });
  await app.page.keyboard.press('Enter');
  await hand.expectTexts(['a1\nb1', 'a2\nb2', 'b3'], 0, 0);
  await paste(hand, { text }, 1, 1);
  await app.page.keyboard.press('Digit3');
  await hand.expectTexts(['a1', 'a2'], 1, 1);
  await hand.expectTexts(['b1', 'b2', 'b3'], 2, 1);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts([], 1, 1);
  await hand.expectTexts([], 2, 1);
});

test('a first row that says the names of the stages becomes no notes', async ({ hand, app }) => {
  const { stages } = await hand.layout();
  const names = stages.slice(0, 2).map(({ stage }) => stage.name);
  await paste(hand, { text: `${names.join('\t').toUpperCase()}\na1\tb1\na2\tb2` });
  await expect(question(hand)).toContainText('the row with the names of stages is left out');
  await app.page.keyboard.press('Digit3');
  await hand.expectTexts(['a1', 'a2'], 0, 0);
  await hand.expectTexts(['b1', 'b2'], 1, 0);
});

test('a paste where nobody chose a place says where it would go before it is done', async ({ hand, app }) => {
  await put(hand.app, { text: 'one line' });
  await app.page.getByRole('application').focus();
  await app.page.keyboard.press('Control+v');
  const { stages, lanes } = await hand.layout();
  await expect(question(hand)).toContainText(`stage “${stages[0]?.stage.name}”`);
  await expect(question(hand)).toContainText(`lane “${lanes[0]?.lane.name}”`);
  await hand.expectTexts([], 0, 0);
  await app.page.screenshot({ path: test.info().outputPath('unchosen.png') });
  await app.page.keyboard.press('Enter');
  await hand.expectTexts(['one line'], 0, 0);
});

test('HTML gives its text: nothing in it runs and nothing is fetched', async ({ hand, app }) => {
  const ears = await listen();
  const at = `http://127.0.0.1:${ears.tcp}`;
  const html = `<html><head><title>no</title><link rel="stylesheet" href="${at}/a.css"><style>@import "${at}/b.css"</style></head>
    <body onload="window.hostile = 1"><script>window.hostile = 2</script><script src="${at}/c.js"></script>
    <img src="${at}/d.png" onerror="window.hostile = 3"><iframe src="${at}/e"></iframe><object data="${at}/f"></object>
    <svg><image href="${at}/g.png"/></svg><video poster="${at}/h.png" src="${at}/i"></video>
    <ul><li>first <b>point</b></li><li>second&nbsp;&amp; last</li></ul></body></html>`;
  await paste(hand, { html });
  await app.page.keyboard.press('Enter');
  await hand.expectTexts(['first point', 'second & last'], 0, 0);
  expect(await app.page.evaluate(() => 'hostile' in window)).toBe(false);
  await hand.write(1, 0, ['after']);
  expect(ears.heard).toEqual([]);
  ears.close();
});

test('notes keep their colours and their order by way of the clipboard', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two', 'three']);
  for (const [text, digit] of [
    ['one', '3'],
    ['two', '5'],
    ['three', '7'],
  ] as const) {
    await hand.pressNote(text);
    await app.page.keyboard.press(`Digit${digit}`);
  }
  await hand.pressNote('one', ['Shift']);
  await hand.pressNote('two', ['Shift']);
  await app.page.keyboard.press('Control+c');
  const { x, y, width, height } = await hand.cell(1, 1);
  await hand.press({ x: x + width - 6, y: y + height - 6 });
  await app.page.keyboard.press('Control+v');
  await hand.expectTexts(['one', 'two', 'three'], 1, 1);
  const ids = hand.cellOf(await hand.layout(), 1, 1).noteIds;
  expect(await hand.colors(ids)).toEqual(['pink', 'violet', 'green']);
});

test('notes are pasted after the note that is selected', async ({ hand, app }) => {
  await hand.write(0, 0, ['first', 'last']);
  await put(app, { text: 'between' });
  await hand.pressNote('first');
  await app.page.keyboard.press('Control+v');
  await hand.expectTexts(['first', 'between', 'last'], 0, 0);
});

test('fifty thousand lines are shown before they are added, the window lives on, and one undo takes them back', async ({
  hand,
  app,
}) => {
  test.setTimeout(180_000);
  await paste(hand, { text: lines(50_000) });
  await expect(importing(hand)).toBeVisible();
  await expect(importing(hand)).toContainText('50,000 lines on the clipboard');
  await expect(importing(hand).getByRole('listitem').first()).toHaveText('1line 1');
  expect(await importing(hand).getByRole('listitem').count()).toBeLessThan(100);
  const add = importing(hand).getByRole('button', { name: 'Add' });
  await expect(add).toBeDisabled();
  await expect(importing(hand)).toContainText('30,000 lines too many');
  await importing(hand).getByRole('switch').click();
  await expect(add).toHaveText('Add 20,000 notes');
  await importing(hand).getByRole('region').focus();
  await app.page.keyboard.press('End');
  await expect(importing(hand).getByText('line 20000', { exact: true })).toBeVisible();
  await app.page.screenshot({ path: test.info().outputPath('import.png') });
  await app.page.evaluate(() => {
    const frames = { longest: 0, last: performance.now() };
    Object.assign(window, { frames });
    const look = (): void => {
      const now = performance.now();
      frames.longest = Math.max(frames.longest, now - frames.last);
      frames.last = now;
      requestAnimationFrame(look);
    };
    look();
  });
  await add.click();
  await expect(importing(hand)).toHaveCount(0, { timeout: 60_000 });
  await expect(app.page.getByRole('region', { name: 'Notices' })).toContainText('Added 20,000 notes');
  const longest = await app.page.evaluate(
    () => (window as unknown as { frames: { longest: number } }).frames.longest,
  );
  test.info().annotations.push({ type: 'longest frame, ms', description: String(Math.round(longest)) });
  console.log(`longest frame while 20,000 notes were added: ${Math.round(longest)} ms`);
  const count = async () => (await hand.project()).note.size;
  await expect.poll(count, { timeout: 60_000 }).toBe(20_000);
  await app.page.keyboard.press('Control+z');
  await expect.poll(count, { timeout: 60_000 }).toBe(0);
});

test('an import goes where it is sent, without its repeated lines', async ({ hand, app }) => {
  await paste(hand, { text: `${lines(201)}\nline 7\nline 8` });
  await expect(importing(hand)).toContainText('2 lines are repeated');
  await importing(hand).getByRole('switch', { name: 'Leave repeated lines out' }).click();
  await importing(hand).getByRole('combobox', { name: 'Stage' }).click();
  await app.page.getByRole('option', { name: 'Parking lot' }).click();
  await importing(hand).getByRole('button', { name: 'blue' }).click();
  await importing(hand).getByRole('button', { name: 'Add 201 notes' }).click();
  await expect.poll(async () => (await hand.texts()).length).toBe(201);
  const ids = (await hand.layout()).parking.noteIds;
  expect(new Set(await hand.colors(ids))).toEqual(new Set(['blue']));
});

test('an import that is called off has done nothing', async ({ hand, app }) => {
  await paste(hand, { text: lines(300) });
  await expect(importing(hand)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(importing(hand)).toHaveCount(0);
  await hand.write(1, 0, ['goes on']);
  expect((await hand.project()).note.size).toBe(1);
});

test('a line too long for a note is shown in parts before it is added', async ({ hand }) => {
  await paste(hand, { text: 'я'.repeat(25_000) });
  await expect(importing(hand)).toContainText('longer than 10,000 characters: split into 3 notes');
  await importing(hand).getByRole('button', { name: 'Add 3 notes' }).click();
  await expect
    .poll(async () => (await hand.texts(0, 0)).map((text) => text.length))
    .toEqual([10_000, 10_000, 5_000]);
});

test('more than ten million characters are refused with the reason', async ({ hand, app }) => {
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('word\n'.repeat(2_100_000)));
  const { x, y } = middleOf(await hand.cell(0, 0));
  await hand.press({ x, y });
  await app.page.keyboard.press('Control+v');
  await expect(app.page.getByText('longer than 10 million characters')).toBeVisible();
  await hand.write(1, 0, ['goes on']);
  expect((await hand.project()).note.size).toBe(1);
});
