// The camera by wheel, pinch, hand and keys. Where it is, the field of an opened note tells.
import type { Rect } from '#shared/base/geometry';
import { type BoardHand, middleOf, spread } from './board-hand';
import { expect, test } from './board-test';

/** Opens the selected note and says where it is on the screen. */
async function whereIsIt({ page }: BoardHand): Promise<Rect> {
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  const box = await page.locator('[role="textbox"]').boundingBox();
  if (box === null) throw new Error('no field');
  await page.keyboard.press('Escape');
  return box;
}

const zoomShown = (hand: BoardHand) => hand.page.getByRole('button', { name: /^Zoom: / }).textContent();

test.beforeEach(async ({ hand }) => {
  await hand.write(1, 1, ['mark']);
  await hand.pressNote('mark');
});

test('the wheel scrolls, with Shift sideways', async ({ hand, app }) => {
  const before = await whereIsIt(hand);
  await app.page.mouse.move(hand.frame.x + 400, hand.frame.y + 300);
  await app.page.mouse.wheel(30, 40);
  const after = await whereIsIt(hand);
  expect(after.x).toBeCloseTo(before.x - 30, 0);
  expect(after.y).toBeCloseTo(before.y - 40, 0);
  await app.page.keyboard.down('Shift');
  await app.page.mouse.wheel(0, 20);
  await app.page.keyboard.up('Shift');
  expect((await whereIsIt(hand)).x).toBeCloseTo(after.x - 20, 0);
});

test('Ctrl and the wheel, which a pinch is too, zoom about the pointer', async ({ hand, app }) => {
  const before = await whereIsIt(hand);
  await app.page.mouse.move(before.x, before.y);
  await app.page.keyboard.down('Control');
  await app.page.mouse.wheel(0, -20);
  await app.page.keyboard.up('Control');
  const after = await whereIsIt(hand);
  expect(after.x).toBeCloseTo(before.x, 0);
  expect(after.y).toBeCloseTo(before.y, 0);
  expect(after.width / before.width).toBeCloseTo(Math.exp(0.2), 2);
});

/** The canvases of the board that are there, each with how it is moved. */
const canvases = ({ page }: BoardHand): Promise<readonly string[]> =>
  page
    .locator('.konvajs-content canvas')
    .evaluateAll((all) =>
      all
        .filter((canvas) => getComputedStyle(canvas).display !== 'none')
        .map((canvas) => canvas.style.transform),
    );

test('while the camera zooms the picture is scaled, with the whole board behind it; at rest it is drawn sharp', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('Escape');
  const seen: (readonly string[])[] = [];
  await page.mouse.move(...spread(middleOf(hand.frame)));
  await page.keyboard.down('Control');
  // Until what lies behind was painted, in idle moments, there is none.
  await expect(async () => {
    seen.length = 0;
    for (let step = 0; step < 6; step++) {
      await page.mouse.wheel(0, 4);
      seen.push(await canvases(hand));
    }
    for (let step = 0; step < 6; step++) await page.mouse.wheel(0, -4);
    expect(Math.max(...seen.map(({ length }) => length))).toBe(2);
  }).toPass();
  await page.keyboard.up('Control');
  expect(seen.flat().filter((transform) => transform.includes('scale')).length).toBeGreaterThan(3);
  await expect.poll(() => canvases(hand)).toEqual(['']);
});

for (const [name, hold, release] of [
  ['the space bar', 'Space', 'left'],
  ['the middle button', null, 'middle'],
] as const) {
  test(`${name} takes the hand`, async ({ hand, app }) => {
    const before = await whereIsIt(hand);
    const from = middleOf(hand.frame);
    if (hold !== null) await app.page.keyboard.down(hold);
    await app.page.mouse.move(from.x, from.y);
    await app.page.mouse.down({ button: release });
    await app.page.mouse.move(from.x - 60, from.y + 25, { steps: 4 });
    await app.page.mouse.up({ button: release });
    if (hold !== null) await app.page.keyboard.up(hold);
    const after = await whereIsIt(hand);
    expect(after.x).toBeCloseTo(before.x - 60, 0);
    expect(after.y).toBeCloseTo(before.y + 25, 0);
  });
}

test('keys zoom to 100 %, to fit and to what is selected', async ({ hand, app }) => {
  await app.page.keyboard.press('Control+0');
  await expect.poll(() => zoomShown(hand)).toBe('100%');
  await app.page.keyboard.press('Shift+1');
  await expect.poll(() => zoomShown(hand)).not.toBe('100%');
  await app.page.keyboard.press('Shift+2');
  await expect.poll(() => zoomShown(hand)).toBe('200%');
  await app.page.waitForTimeout(400);
  const note = await whereIsIt(hand);
  const middle = middleOf(hand.frame);
  expect(Math.abs(note.x + note.width / 2 - middle.x)).toBeLessThan(20);
  expect(Math.abs(note.y + note.height / 2 - middle.y)).toBeLessThan(20);
});

test('Page Down scrolls by most of a view and the board is never lost', async ({ app }) => {
  for (let at = 0; at < 12; at++) await app.page.keyboard.press('PageDown');
  await app.page.keyboard.press('Enter');
  await expect(app.page.locator('[role="textbox"]')).toBeInViewport();
});

test('undo never moves the camera', async ({ hand, app }) => {
  await app.page.keyboard.press('4');
  const before = await whereIsIt(hand);
  await app.page.keyboard.press('Control+z');
  expect(await whereIsIt(hand)).toEqual(before);
});
