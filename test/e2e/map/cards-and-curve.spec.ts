// The lanes of touchpoints and of emotions on the filled example: cards are chosen, carried, copied and removed; points of
// the curve are read, bent, marked as set by hand, and given back. Once by mouse, once by keys alone.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { analyseMap } from '#shared/analysis/map-analysis';
import type { Rect } from '#shared/base/geometry';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf } from '#shared/model/project';
import { curvePoints, scaleOf } from '#shared/scene/board/curve/curve-points';
import { keptInSight } from '../../../renderer/tools/camera-steps';
import { wheelCamera } from '../../../renderer/tools/wheel-camera';
import { BoardHand, middleOf, type Spot } from '../board/board-hand';
import { expectAnnounced } from '../board/told';
import { makeExample } from '../harness/project-files';
import type { RunningApp } from '../harness/running-app';
import { test as base, expect } from '../harness/test';

const test = base.extend<{ hand: BoardHand; app: RunningApp }>({
  app: async ({ launch, folder }, use) => use(await launch({ args: [makeExample(join(folder, 'car.cjm'))] })),
  hand: async ({ app }, use) => use(await BoardHand.take(app)),
});

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });

/** The names of the touchpoints of each step, in order. */
async function touchpoints(hand: BoardHand): Promise<string[][]> {
  const project = await hand.project();
  const { steps } = mapStructure(project, mapsOf(project)[0]?.id ?? '');
  const layout = await hand.layout();
  return steps.map(({ id }) =>
    layout.touchpoints.filter((box) => box.touchpoint.stepId === id).map(({ touchpoint }) => touchpoint.name),
  );
}

/** Turns the wheel until the middle of a board rectangle is in the middle of the view. */
async function wheelTo(hand: BoardHand, rect: Rect): Promise<void> {
  const view = { width: hand.frame.width, height: hand.frame.height };
  const at = { x: view.width / 2, y: view.height / 2 };
  const target = middleOf(hand.onScreen(rect));
  const deltaX = Math.round(target.x - hand.frame.x - at.x);
  const deltaY = Math.round(target.y - hand.frame.y - at.y);
  await hand.page.mouse.move(hand.frame.x + at.x, hand.frame.y + at.y);
  await hand.page.mouse.wheel(deltaX, deltaY);
  const turned = wheelCamera(hand.camera, { at, deltaX, deltaY, deltaMode: 0, ctrl: false, shift: false });
  hand.camera = keptInSight(turned, (await hand.layout()).bounds, view);
}

async function card(hand: BoardHand, name: string): Promise<Rect> {
  const box = (await hand.layout()).touchpoints.find(({ touchpoint }) => touchpoint.name === name);
  if (box === undefined) throw new Error(`no card ${name}`);
  return box.rect;
}

/** The point of a step on the curve, by the step's title. */
async function point(hand: BoardHand, title: string) {
  const [project, layout] = [await hand.project(), await hand.layout()];
  const lane = layout.lanes.find((box) => box.lane.kind === 'emotion');
  const step = layout.steps.find((box) => box.step.title === title)?.step;
  if (lane === undefined || step === undefined) throw new Error(`no point ${title}`);
  const found = curvePoints(layout, lane, analyseMap(project, layout.mapId).steps).find(
    ({ stepId }) => stepId === step.id,
  );
  if (found === undefined) throw new Error(`no value ${title}`);
  const spot: Spot = middleOf(hand.onScreen({ x: found.x, y: found.y, width: 0, height: 0 }));
  return { spot, step, gap: found.gap, manual: found.manual, unit: scaleOf(lane.row).unit };
}

const tip = (page: Page) => page.locator('[aria-hidden="true"]', { hasText: /Expectation/ }).last();

test('by mouse: a card goes to another step, a point of the curve is bent and given back', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await wheelTo(hand, await card(hand, 'Inspection and diagnostics'));
  await hand.press(middleOf(hand.onScreen(await card(hand, 'Inspection and diagnostics'))));
  await expect(bar(page)).toContainText('Inspection and diagnostics');

  const to = hand.onScreen(await card(hand, 'I agree the estimate'));
  await hand.drag(middleOf(hand.onScreen(await card(hand, 'Inspection and diagnostics'))), {
    x: to.x + to.width / 2,
    y: to.y + 6,
  });
  await expect
    .poll(async () => (await touchpoints(hand)).slice(8, 10))
    .toEqual([[], ['Inspection and diagnostics', 'I agree the estimate']]);
  await page.keyboard.press('Control+Z');
  await expect
    .poll(async () => (await touchpoints(hand)).slice(8, 10))
    .toEqual([['Inspection and diagnostics'], ['I agree the estimate']]);

  const before = await point(hand, 'I wait for the service adviser');
  await wheelTo(hand, { ...(await card(hand, 'I wait for the service adviser')), height: 900 });
  const { spot, unit } = await point(hand, 'I wait for the service adviser');
  await page.mouse.move(spot.x, spot.y);
  await expect(tip(page)).toContainText('I wait for the service adviser');
  await expect(tip(page)).toContainText('−5');
  await page.mouse.down();
  await page.mouse.move(spot.x, spot.y - 3 * unit * hand.camera.zoom, { steps: 6 });
  await expect(tip(page)).toContainText('Set by hand');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect((await point(hand, 'I wait for the service adviser')).manual).toBe(false);

  await hand.drag(spot, { x: spot.x, y: spot.y - 3 * unit * hand.camera.zoom });
  await expect.poll(async () => (await point(hand, 'I wait for the service adviser')).manual).toBe(true);
  expect((await point(hand, 'I wait for the service adviser')).gap).toBeCloseTo(before.gap + 3, 0);
  await bar(page).getByRole('button', { name: 'Give the point back to the ratings' }).click();
  await expect.poll(async () => (await point(hand, 'I wait for the service adviser')).gap).toBe(before.gap);
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await point(hand, 'I wait for the service adviser')).manual).toBe(true);
});

test('by keys: cards are walked to, carried, copied and removed; a point is lifted and given back', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // Down from the first cell through the lanes above to the first card.
  await press('ArrowDown');
  await expect
    .poll(async () => {
      if (!(await bar(page).isVisible()) || !(await bar(page).textContent())?.includes('Touchpoint'))
        await press('ArrowDown');
      return (await bar(page).isVisible()) ? await bar(page).textContent() : '';
    })
    .toContain('I hear a knock');
  await press('ArrowRight');
  await expect(bar(page)).toContainText('I ask friends');
  await press('Control+ArrowRight');
  await expect
    .poll(async () => (await touchpoints(hand)).slice(1, 3).map(({ length }) => length))
    .toEqual([0, 2]);
  await press('Control+D');
  await expect.poll(async () => (await touchpoints(hand))[2]?.length).toBe(3);
  await press('Delete');
  await expectAnnounced(page, /^Delete touchpoint/m);
  await expect.poll(async () => (await touchpoints(hand))[2]?.length).toBe(2);
  await press('Control+Z', 'Control+Z', 'Control+Z');
  await expect
    .poll(async () => (await touchpoints(hand)).slice(0, 4).map(({ length }) => length))
    .toEqual([1, 1, 1, 1]);

  await page.keyboard.press('Escape');
  await hand.press(middleOf(hand.onScreen((await hand.layout()).lanes[0]?.rect as Rect)));
  await press('Escape', 'ArrowDown');
  await expect
    .poll(async () => {
      const text = (await bar(page).isVisible()) ? ((await bar(page).textContent()) ?? '') : '';
      if (!text.includes('Point of the curve')) await press('ArrowDown');
      return text;
    })
    .toContain('Point of the curve');
  await press('ArrowRight');
  await expect(bar(page)).toContainText('I ask friends');
  await press('Alt+ArrowUp');
  await expect.poll(async () => (await point(hand, 'I ask friends')).gap).toBe(0.5);
  await press('Alt+ArrowDown', 'Alt+ArrowDown');
  await expect.poll(async () => (await point(hand, 'I ask friends')).gap).toBe(-0.5);
  await press('Delete');
  await expect.poll(async () => (await point(hand, 'I ask friends')).manual).toBe(false);
});
