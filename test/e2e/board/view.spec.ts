// What the camera does by itself: it comes near for typing and goes back, and it keeps a whole board whole while
// panels come and go.
import type { Camera, Rect } from '#shared/base/geometry';
import { fitInView } from '../../../renderer/tools/board-fit';
import { type BoardHand, middleOf } from './board-hand';
import { expect, test } from './board-test';

const zoom = (hand: BoardHand) => hand.page.getByRole('button', { name: /^Zoom: / });

const boardFrame = async (hand: BoardHand): Promise<Rect> => {
  const frame = await hand.page.getByRole('application').boundingBox();
  if (frame === null) throw new Error('no board on the screen');
  return frame;
};

/** Zooms out in steps until notes are too small to be typed in. */
async function zoomOut(hand: BoardHand): Promise<string> {
  await hand.page.getByRole('application').focus();
  for (let step = 0; step < 6; step++) await hand.page.keyboard.press('Control+-');
  await expect.poll(async () => Number.parseInt((await zoom(hand).textContent()) ?? '', 10)).toBeLessThan(40);
  await hand.page.waitForTimeout(300);
  return (await zoom(hand).textContent()) ?? '';
}

test.beforeEach(async ({ hand }) => {
  await hand.write(1, 1, ['mark']);
  await hand.pressNote('mark');
});

test('typing into a small note comes near, and the view goes back when it is over', async ({ hand }) => {
  const far = await zoomOut(hand);
  await hand.page.keyboard.press('Enter');
  await expect(zoom(hand)).toHaveText('100%');
  await hand.type(' on');
  await hand.page.keyboard.press('Escape');
  await expect(zoom(hand)).toHaveText(far);
  await hand.expectTexts(['mark on'], 1, 1);
});

test('who moves the camera while typing stays where he went', async ({ hand }) => {
  await zoomOut(hand);
  await hand.page.keyboard.press('Enter');
  await expect(zoom(hand)).toHaveText('100%');
  await hand.page.waitForTimeout(300);
  const { x, y } = middleOf(hand.frame);
  await hand.page.mouse.move(x, y);
  await hand.page.mouse.wheel(30, 20);
  await hand.page.keyboard.press('Escape');
  await hand.page.waitForTimeout(1_200);
  await expect(zoom(hand)).toHaveText('100%');
});

test('the view waits for a button that is down', async ({ hand }) => {
  const far = await zoomOut(hand);
  await hand.page.keyboard.press('Enter');
  await expect(zoom(hand)).toHaveText('100%');
  await hand.page.waitForTimeout(300);
  await hand.page.mouse.move(hand.frame.x + 40, hand.frame.y + hand.frame.height - 40);
  await hand.page.mouse.down();
  await expect(hand.page.locator('[role="textbox"]')).toHaveCount(0);
  await hand.page.waitForTimeout(1_000);
  await expect(zoom(hand)).toHaveText('100%');
  await hand.page.mouse.up();
  await expect(zoom(hand)).toHaveText(far);
});

test('a whole board stays whole beside the panels that open', async ({ hand }) => {
  const { bounds } = await hand.layout();
  await hand.page.keyboard.press('Shift+1');
  const shown = ({ zoom: factor }: Camera): string => `${Math.round(factor * 100)}%`;
  const fits = async (): Promise<string> => shown(fitInView(bounds, await boardFrame(hand)));
  const alone = await fits();
  await expect(zoom(hand)).toHaveText(alone);
  await hand.page.getByRole('button', { name: /^Outline/ }).click();
  await expect.poll(async () => (await boardFrame(hand)).width).toBeLessThan(hand.frame.width - 100);
  expect(await fits()).not.toBe(alone);
  await expect(zoom(hand)).toHaveText(await fits());
  await hand.page.getByRole('button', { name: /^Outline/ }).click();
  await expect(zoom(hand)).toHaveText(alone);
});

test('a view that was moved is left alone by panels', async ({ hand }) => {
  await hand.page.keyboard.press('Shift+1');
  await hand.page.waitForTimeout(400);
  await hand.page.keyboard.press('Control+=');
  await hand.page.waitForTimeout(400);
  const before = (await zoom(hand).textContent()) ?? '';
  await hand.page.getByRole('button', { name: /^Outline/ }).click();
  await expect.poll(async () => (await boardFrame(hand)).width).toBeLessThan(hand.frame.width - 100);
  await expect(zoom(hand)).toHaveText(before);
});
