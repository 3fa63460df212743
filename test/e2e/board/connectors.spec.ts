// Connectors and locks in a person's hands: drawn by mouse and by keyboard, labelled, turned, coloured, removed, and
// brought back; a locked note stays as it is.
import { pointAlong } from '#shared/layout/board/connectors/way';
import type { Connector } from '#shared/model/records/connector';
import { connectorText } from '#shared/text/connector-text';
import { type BoardHand, middleOf, type Spot } from './board-hand';
import { expect, test } from './board-test';

const said = (hand: BoardHand, text: RegExp) => hand.page.getByText(text).first();

/** Who is joined with whom, by their texts. */
async function joined(hand: BoardHand): Promise<readonly string[]> {
  const { connector, note } = await hand.project();
  return [...connector.values()].map(
    ({ fromId, toId }) => `${note.get(fromId)?.text} → ${note.get(toId)?.text}`,
  );
}

const expectJoined = (hand: BoardHand, pairs: readonly string[]) =>
  expect.poll(() => joined(hand)).toEqual(pairs);

async function onlyConnector(hand: BoardHand): Promise<Connector | undefined> {
  return [...(await hand.project()).connector.values()][0];
}

/** The handle right of a note that is selected alone. */
async function handleOf(hand: BoardHand, text: string): Promise<Spot> {
  await hand.pressNote(text);
  const handles = hand.page.locator('[data-connect-handle]');
  await expect(handles).toHaveCount(4);
  const right = await handles.first().boundingBox();
  if (right === null) throw new Error('no handle is shown');
  return middleOf(right);
}

/** Two notes in cells of their own, joined by keyboard. */
async function joinedPair(hand: BoardHand): Promise<void> {
  await hand.write(0, 0, ['one']);
  await hand.write(2, 1, ['two']);
  await hand.pressNote('one');
  await hand.pressNote('two', ['Shift']);
  await hand.page.keyboard.press('Control+l');
  await expectJoined(hand, ['one → two']);
  await hand.page.keyboard.press('Escape');
}

/** A spot on the line of the only connector. */
async function onLine(hand: BoardHand): Promise<Spot> {
  const way = (await hand.layout()).connectors[0]?.way;
  if (way === undefined) throw new Error('no connector');
  const { x, y } = hand.onScreen({ ...pointAlong(way, 0.4), width: 0, height: 0 });
  return { x, y };
}

test('a line drawn from a handle to another note joins them', async ({ hand }) => {
  await hand.write(0, 0, ['one']);
  await hand.write(2, 1, ['two']);
  await hand.drag(await handleOf(hand, 'one'), middleOf(await hand.noteRect('two')));
  await expectJoined(hand, ['one → two']);
});

test('a line let go on an empty place makes a note there, joined and open for typing', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['one']);
  await hand.drag(await handleOf(hand, 'one'), middleOf(await hand.cell(2, 1)));
  await expect(app.page.locator('[role="textbox"]')).toBeFocused();
  await app.page.keyboard.type('next');
  await app.page.keyboard.press('Escape');
  await hand.expectTexts(['next'], 2, 1);
  await expectJoined(hand, ['one → next']);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts([], 2, 1);
  await expectJoined(hand, []);
});

test('Escape while a line is drawn leaves no trace', async ({ hand, app }) => {
  await hand.write(0, 0, ['one']);
  await hand.write(2, 1, ['two']);
  const from = await handleOf(hand, 'one');
  const to = middleOf(await hand.noteRect('two'));
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  await app.page.mouse.move(to.x, to.y, { steps: 6 });
  await app.page.keyboard.press('Escape');
  await app.page.mouse.up();
  await hand.write(1, 0, ['later']);
  await expectJoined(hand, []);
});

test('notes are joined in the order they were selected, and undo takes it back as one step', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['a', 'b']);
  await hand.write(1, 0, ['c']);
  await hand.pressNote('c');
  await hand.pressNote('a', ['Shift']);
  await hand.pressNote('b', ['Shift']);
  await app.page.keyboard.press('Control+l');
  await expectJoined(hand, ['c → a', 'a → b']);
  await app.page.keyboard.press('Control+z');
  await expectJoined(hand, []);
});

test('one note is joined by keyboard: arrows choose, Enter joins, Escape leaves', async ({ hand, app }) => {
  await hand.write(0, 0, ['one']);
  await hand.write(1, 0, ['two']);
  await hand.pressNote('one');
  await app.page.keyboard.press('Control+l');
  await expect(said(hand, new RegExp(connectorText.aim.en.slice(0, 20)))).toBeVisible();
  await app.page.keyboard.press('ArrowRight');
  await expect(said(hand, /Connect to A2: two/)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(said(hand, /Connect to A2/)).toBeHidden();
  await app.page.keyboard.press('Control+l');
  await app.page.keyboard.press('ArrowRight');
  await app.page.keyboard.press('Enter');
  await expectJoined(hand, ['one → two']);
});

test('a connector is chosen by a click and labelled, turned, coloured, removed and brought back', async ({
  hand,
  app,
}) => {
  await joinedPair(hand);
  const spot = await onLine(hand);
  await hand.press(spot);
  await expect(app.page.getByText('1 connector')).toBeVisible();
  await app.page.keyboard.press('4');
  await expect.poll(async () => (await onlyConnector(hand))?.color).toBe('red');
  await app.page.keyboard.press('Alt+d');
  await expect.poll(async () => (await onlyConnector(hand))?.direction).toBe('both');
  await app.page.mouse.dblclick(spot.x, spot.y);
  await expect(app.page.getByRole('textbox', { name: connectorText.label.en })).toBeFocused();
  await app.page.keyboard.type('often');
  await app.page.keyboard.press('Enter');
  await expect.poll(async () => (await onlyConnector(hand))?.label).toBe('often');
  await app.page.keyboard.press('Delete');
  await expectJoined(hand, []);
  await app.page.keyboard.press('Control+z');
  await expectJoined(hand, ['one → two']);
  expect(await onlyConnector(hand)).toMatchObject({ color: 'red', direction: 'both', label: 'often' });
});

test('a connector follows its note, and goes with it', async ({ hand, app }) => {
  await joinedPair(hand);
  await hand.drag(middleOf(await hand.noteRect('two')), middleOf(await hand.cell(0, 2)));
  await hand.expectTexts(['two'], 0, 2);
  await hand.press(await onLine(hand));
  await expect(app.page.getByText('1 connector')).toBeVisible();
  await hand.pressNote('two');
  await app.page.keyboard.press('Delete');
  await expectJoined(hand, []);
  await app.page.keyboard.press('Control+z');
  await expectJoined(hand, ['one → two']);
});

test('a locked note is not carried, typed into, coloured or removed, and says how to unlock it', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['kept']);
  await hand.pressNote('kept');
  await app.page.keyboard.press('Control+Shift+l');
  await expect.poll(async () => (await hand.note('kept')).locked).toBe(true);
  await hand.drag(middleOf(await hand.noteRect('kept')), middleOf(await hand.cell(2, 1)));
  await expect(said(hand, /It is locked.*Unlock it/)).toBeVisible();
  await hand.pressNote('kept');
  await app.page.keyboard.press('3');
  await app.page.keyboard.press('Delete');
  await app.page.keyboard.press('F2');
  await app.page.keyboard.press('x');
  await expect(app.page.locator('[role="textbox"]')).toHaveCount(0);
  expect(await hand.note('kept')).toMatchObject({ text: 'kept', color: 'yellow' });
  await hand.expectTexts(['kept'], 0, 0);
  await app.page.getByRole('button', { name: 'Unlock' }).last().click();
  await expect.poll(async () => (await hand.note('kept')).locked).toBe(false);
  await hand.pressNote('kept');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts([], 0, 0);
});
