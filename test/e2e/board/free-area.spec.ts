// The free area: things are made, put, sized, grouped and arranged there by mouse and by keyboard, and lie over cells with
// which they move.
import type { Project } from '#shared/model/project';
import type { RecordByType } from '#shared/model/records';
import { keptInSight } from '../../../renderer/tools/camera-steps';
import { type BoardHand, middleOf, type Spot } from './board-hand';
import { expect, test } from './board-test';

/** Turns the wheel so far down, in CSS pixels; the hand knows where the board is then. */
async function scrollDown(hand: BoardHand, by: number): Promise<void> {
  const { x, y, width, height } = hand.frame;
  await hand.page.mouse.move(x + width / 2, y + height / 2);
  await hand.page.mouse.wheel(0, by);
  const { bounds } = await hand.layout();
  const { camera } = hand;
  hand.camera = keptInSight({ ...camera, y: camera.y + by / camera.zoom }, bounds, hand.frame);
}

const at = async (hand: BoardHand, x: number, y: number): Promise<Spot> => {
  const { origin } = (await hand.layout()).free;
  const { zoom } = hand.camera;
  const corner = hand.onScreen({ ...origin, width: 0, height: 0 });
  return { x: corner.x + x * zoom, y: corner.y + y * zoom };
};

type Lying = 'frame' | 'free_text' | 'arrow';
const all = <T extends Lying>(project: Project, type: T): readonly RecordByType[T][] => [
  ...project[type].values(),
];
const count = (hand: BoardHand, type: Lying) =>
  expect.poll(async () => all(await hand.project(), type).length);

test('a note dropped in the free area stays where it is shown, and goes back into a cell', async ({
  hand,
  app: { page },
}) => {
  await hand.write(0, 0, ['wanders', 'stays']);
  // Not so far that the names at the upper edge would be pressed in the note's place.
  await scrollDown(hand, 220);
  const from = middleOf(await hand.noteRect('wanders'));
  const to = await at(hand, 300, 120);
  await hand.drag(from, to);
  await expect.poll(async () => (await hand.note('wanders')).x).not.toBe(null);
  const shown = await hand.noteRect('wanders');
  expect(Math.abs(middleOf(shown).x - to.x)).toBeLessThan(2);
  expect(Math.abs(middleOf(shown).y - to.y)).toBeLessThan(2);
  await hand.expectTexts(['stays'], 0, 0);
  await page.keyboard.press('Control+z');
  await hand.expectTexts(['wanders', 'stays'], 0, 0);
  await page.keyboard.press('Control+Shift+z');
  await hand.expectTexts(['stays'], 0, 0);
  await hand.drag(middleOf(await hand.noteRect('wanders')), middleOf(await hand.cell(0, 1)));
  await hand.expectTexts(['wanders'], 0, 1);
  expect((await hand.note('wanders')).x).toBe(null);
});

test('a text, a frame and an arrow are made by key and mouse, each one undo step', async ({
  hand,
  app: { page },
}) => {
  await scrollDown(hand, 300);
  const spot = await at(hand, 60, 10);
  await hand.press(spot);
  await page.keyboard.press('t');
  await hand.press(spot);
  await hand.type('Здесь теряем людей');
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => all(await hand.project(), 'free_text').map(({ text }) => text))
    .toEqual(['Здесь теряем людей']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await hand.drag(await at(hand, 40, 90), await at(hand, 440, 330));
  await hand.type('Гипотезы');
  await page.keyboard.press('Enter');
  await count(hand, 'frame').toBe(1);
  const [frame] = all(await hand.project(), 'frame');
  expect(frame).toMatchObject({ name: 'Гипотезы', stageId: null });
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await hand.drag(await at(hand, 480, 120), await at(hand, 700, 220));
  await count(hand, 'arrow').toBe(1);
  await page.screenshot({ path: test.info().outputPath('made.png') });
  await page.keyboard.press('Control+z');
  await count(hand, 'arrow').toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await count(hand, 'frame').toBe(0);
  await count(hand, 'free_text').toBe(1);
});

test('things are set in line, grouped and resized, each one undo step', async ({ hand, app: { page } }) => {
  await scrollDown(hand, 300);
  const frame = async (x: number, y: number) => {
    await page.keyboard.press('f');
    await hand.drag(await at(hand, x, y), await at(hand, x + 160, y + 100));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  };
  await frame(60, 40);
  await count(hand, 'frame').toBe(1);
  await frame(300, 90);
  await count(hand, 'frame').toBe(2);
  const frames = async () => [...all(await hand.project(), 'frame')].sort((a, b) => a.x - b.x);
  // Around both of them.
  await hand.drag(await at(hand, 20, 10), await at(hand, 520, 260));
  const bar = page.getByRole('toolbar', { name: 'Selection' });
  await expect(bar).toContainText('2 frames');
  await bar.getByRole('button', { name: 'Arrange' }).click();
  await page.getByRole('menuitem', { name: 'Align top' }).click();
  await expect.poll(async () => new Set((await frames()).map(({ y }) => y)).size).toBe(1);
  await page.keyboard.press('Control+Alt+g');
  await expect.poll(async () => (await hand.project()).group.size).toBe(1);
  await page.keyboard.press('Escape');
  const [first] = await frames();
  if (first === undefined) throw new Error('no frame');
  // By its title: a frame is hollow.
  await hand.press(await at(hand, first.x + 1, first.y + 50));
  await expect(bar).toContainText('2 frames');
  await page.keyboard.press('Control+Shift+g');
  await expect.poll(async () => (await hand.project()).group.size).toBe(0);
  await page.keyboard.press('Escape');
  await hand.press(await at(hand, first.x + 1, first.y + 50));
  await expect(bar).toContainText('1 frame');
  const corner = await at(hand, first.x + first.width, first.y + first.height);
  await hand.drag(corner, { x: corner.x + 40, y: corner.y + 30 });
  await expect.poll(async () => (await frames())[0]?.width).toBeGreaterThan(first.width + 30);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await frames())[0]?.width).toBe(first.width);
});

test('by keys alone things are made, reached, pushed, coloured, renamed and removed', async ({
  hand,
  app: { page },
}) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.keyboard.press('Enter');
  await count(hand, 'frame').toBe(1);
  await hand.type('Черновик');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  await hand.type('Слово');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+f');
  const bar = page.getByRole('toolbar', { name: 'Selection' });
  await expect(bar).toBeVisible();
  const frame = async () => all(await hand.project(), 'frame')[0];
  await expect.poll(async () => (await frame())?.name).toBe('Черновик');
  if ((await bar.textContent())?.includes('frame') !== true) await page.keyboard.press('Tab');
  await expect(bar).toContainText('1 frame');
  await expect(page.getByRole('gridcell', { name: /^Frame “Черновик”/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const before = await frame();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('3');
  await expect.poll(async () => (await frame())?.x).toBe((before?.x ?? 0) + 10);
  await expect.poll(async () => (await frame())?.color).toBe('pink');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await hand.type('Итог');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await frame())?.name).toBe('Итог');
  await page.keyboard.press('Delete');
  await count(hand, 'frame').toBe(0);
  await count(hand, 'free_text').toBe(1);
});
