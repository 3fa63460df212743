// Undo says what it takes back, also after a restart; the history panel leads back to any state; the camera stays where
// it is while anything of what changed is in view.
import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { idFromBytes } from '#shared/base/id';
import { keysBetween } from '#shared/base/order-key';
import { unwrap } from '#shared/base/result';
import { aroundShown } from '../../../renderer/tools/board-fit';
import { keptInSight, revealing, zoomedAbout } from '../../../renderer/tools/camera-steps';
import { wheelCamera } from '../../../renderer/tools/wheel-camera';
import type { RunningApp } from '../harness/running-app';
import { BoardHand, middleOf } from './board-hand';
import { expect, test } from './board-test';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const panel = (page: Page) => page.getByRole('complementary', { name: 'History' });
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const lines = (page: Page) => panel(page).getByRole('listitem').getByRole('button');

/** The item of the application menu as main shows it. */
const menuLabel = (app: RunningApp, id: string): Promise<string | undefined> =>
  app.electron.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.label, id);

/** Turns the wheel over the middle of the board; the hand knows where the camera is afterwards. */
async function pan(hand: BoardHand, deltaX: number, deltaY: number): Promise<void> {
  const at = middleOf(hand.frame);
  await hand.page.mouse.move(at.x, at.y);
  await hand.page.mouse.wheel(deltaX, deltaY);
  const wheel = { at, deltaX, deltaY, deltaMode: 0, ctrl: false, shift: false };
  hand.camera = keptInSight(wheelCamera(hand.camera, wheel), (await hand.layout()).bounds, hand.frame);
}

/** Zooms in by keys until the board is far larger than the view. */
async function zoomIn(hand: BoardHand): Promise<void> {
  const middle = { x: hand.frame.width / 2, y: hand.frame.height / 2 };
  for (let at = 0; at < 4; at++) {
    await hand.page.keyboard.press('Control+Equal');
    hand.camera = zoomedAbout(hand.camera, middle, 1.25);
  }
  const percent = `Zoom: ${Math.round(hand.camera.zoom * 100)}%`;
  await expect(hand.page.getByRole('button', { name: percent })).toBeVisible();
}

/** Brings the note into the middle of the view. */
async function panTo(hand: BoardHand, text: string): Promise<void> {
  const [is, shall] = [middleOf(await hand.noteRect(text)), middleOf(hand.frame)];
  await pan(hand, is.x - shall.x, is.y - shall.y);
}

test('button, menu and palette say what would be undone and done again', async ({ hand, app }) => {
  await hand.write(0, 0, ['one', 'two', 'three']);
  await expect(undo(app.page)).toHaveAccessibleName('Undo: add note');
  await app.page.keyboard.press('Control+a');
  await hand.drag(middleOf(await hand.noteRect('one')), middleOf(await hand.cell(2, 1)));
  await hand.expectTexts(['one', 'two', 'three'], 2, 1);
  await expect(undo(app.page)).toHaveAccessibleName('Undo: move 3 notes');
  await expect.poll(() => menuLabel(app, 'undo')).toBe('Undo: move 3 notes');
  await expect.poll(() => menuLabel(app, 'redo')).toBe('Redo');
  await app.page.keyboard.press('Control+k');
  await expect(app.page.getByRole('option', { name: 'Undo: move 3 notes' })).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['one', 'two', 'three'], 0, 0);
  await expect(app.page.getByRole('button', { name: 'Redo: move 3 notes' })).toBeVisible();
  await expect.poll(() => menuLabel(app, 'redo')).toBe('Redo: move 3 notes');
  // What changed is selected.
  await expect(app.page.getByRole('toolbar', { name: 'Selection' })).toContainText('3 notes');
});

test('an earlier state comes back from the panel as one edit, which is undone as one', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['one', 'two', 'three']);
  await app.page.keyboard.press('Control+h');
  await expect(lines(app.page)).toHaveText([/Add note/, /Add note/, /Add note/, 'The project’s beginning']);
  await expect(lines(app.page).first()).toBeFocused();
  await expect(panel(app.page)).toContainText('This is the current state.');
  await app.page.keyboard.press('ArrowDown');
  await expect(panel(app.page)).toContainText('two');
  await app.page.keyboard.press('ArrowDown');
  await panel(app.page).getByRole('button', { name: 'Restore this state' }).click();
  await hand.expectTexts(['one'], 0, 0);
  await expect(lines(app.page).first()).toContainText('Restore an earlier state');
  await expect(undo(app.page)).toHaveAccessibleName('Undo: restore an earlier state');
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['one', 'two', 'three'], 0, 0);
  await expect(lines(app.page).first()).toContainText('Undone: restore an earlier state');
  // Codes that were given out stay given out.
  const before = (await hand.project()).note;
  await app.page.keyboard.press('Control+h');
  await expect(panel(app.page)).toHaveCount(0);
  await app.page.keyboard.press('Alt+n');
  await hand.type('after');
  await app.page.keyboard.press('Escape');
  const added = async () => [...(await hand.project()).note.values()].find(({ text }) => text === 'after');
  await expect.poll(added).toBeDefined();
  expect([...before.values()].map(({ code }) => code)).not.toContain((await added())?.code);
});

test('the beginning of the project is a state like any other, and nothing to do is said', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['one']);
  await app.page.keyboard.press('Control+h');
  await lines(app.page).last().click();
  const restore = panel(app.page).getByRole('button', { name: 'Restore this state' });
  await restore.click();
  await hand.expectTexts([], 0, 0);
  await lines(app.page).last().click();
  await restore.click();
  await expect(notices(app.page)).toContainText('The board is in this state already.');
  await panel(app.page).getByRole('button', { name: 'Close the history' }).click();
  await expect(panel(app.page)).toHaveCount(0);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['one'], 0, 0);
});

test('what can be undone, what it is called, and the whole log survive a restart', async ({
  hand,
  app,
  launch,
  folder,
}) => {
  await hand.write(0, 0, ['one', 'two']);
  await hand.drag(middleOf(await hand.noteRect('one')), middleOf(await hand.cell(1, 1)));
  await hand.expectTexts(['one'], 1, 1);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['one', 'two'], 0, 0);
  await app.quit();
  const again = await launch({ profile: app.profile, args: [`${folder}/map.cjm`] });
  const hand2 = await BoardHand.take(again);
  await expect(again.page.getByRole('button', { name: 'Redo: move note' })).toBeVisible();
  await expect.poll(() => menuLabel(again, 'redo')).toBe('Redo: move note');
  await expect(undo(again.page)).toHaveAccessibleName('Undo: add note');
  await again.page.getByRole('button', { name: 'History', exact: true }).click();
  await expect(lines(again.page)).toHaveText([
    /Undone: move note/,
    /Move note/,
    /Add note/,
    /Add note/,
    'The project’s beginning',
  ]);
  await lines(again.page).nth(3).click();
  await panel(again.page).getByRole('button', { name: 'Restore this state' }).click();
  await hand2.expectTexts(['one'], 0, 0);
});

test('undo leaves the camera alone while what changed is in view', async ({ hand, app }) => {
  // The camera is there at once.
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await hand.write(0, 0, ['here']);
  await zoomIn(hand);
  await panTo(hand, 'here');
  await hand.pressNote('here');
  await app.page.keyboard.press('3');
  await app.page.keyboard.press('Control+z');
  await app.page.keyboard.press('Escape');
  await hand.pressNote('here');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts([], 0, 0);
});

test('undo goes just as far as needed where none of it is in view', async ({ hand, app }) => {
  // The camera is there at once.
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await hand.write(0, 0, ['far']);
  await zoomIn(hand);
  await panTo(hand, 'far');
  await hand.pressNote('far');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts([], 0, 0);
  await pan(hand, 6_000, 6_000);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['far'], 0, 0);
  const { id } = await hand.note('far');
  const rect = (await hand.layout()).notes.get(id)?.rect;
  if (rect === undefined) throw new Error('no note');
  hand.camera = revealing(hand.camera, rect, hand.frame, aroundShown);
  await app.page.keyboard.press('Escape');
  await hand.pressNote('far');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts([], 0, 0);
});

test('a note open for typing stays in view when the board under it is laid out anew', async ({
  hand,
  app,
}) => {
  await hand.write(0, 0, ['open']);
  await zoomIn(hand);
  await panTo(hand, 'open');
  await hand.pressNote('open');
  await app.page.keyboard.press('Enter');
  const field = app.page.locator('[role="textbox"]');
  const before = await field.boundingBox();
  // Somebody else was here: the store holds another text and another place for its lane, so that the next commit of
  // this window is refused and the project is read anew.
  const [note, layout] = [await hand.note('open'), await hand.layout()];
  const lanes = layout.lanes.map(({ lane }) => lane);
  const [first] = lanes;
  const [order] = keysBetween(lanes.at(-1)?.order ?? null, null, 1);
  if (first === undefined) throw new Error('no lane');
  const freshId = () => idFromBytes(randomBytes);
  const diff = [
    { kind: 'update', type: 'note', id: note.id, before: { text: 'open' }, after: { text: 'other' } },
    { kind: 'update', type: 'lane', id: first.id, before: { order: first.order }, after: { order } },
  ];
  const foreign = {
    id: freshId(),
    seq: 1_000,
    at: 1,
    authorId: null,
    label: 'move-lane',
    gestureId: freshId(),
    diff,
  };
  unwrap(await app.ask('project:commit', { commit: foreign as never }));
  await hand.type('!');
  await expect(notices(app.page)).toContainText('The edit was refused');
  await expect.poll(async () => (await field.boundingBox())?.y).not.toBe(before?.y);
  const { frame } = hand;
  await expect
    .poll(async () => {
      const after = await field.boundingBox();
      return after !== null && after.y >= frame.y && after.y + after.height <= frame.y + frame.height;
    })
    .toBe(true);
});
