// The structure of a map as a person shapes it: fold, split, merge, gather in phases, move, delete with all it holds and
// bring it back. Once by mouse, once by keys alone.
import type { Page } from '@playwright/test';
import type { Rect } from '#shared/base/geometry';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf } from '#shared/model/project';
import { type BoardHand, middleOf } from '../board/board-hand';
import { expect, test } from '../board/board-test';
import { expectAnnounced, expectTold } from '../board/told';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });
const verb = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

async function structure(hand: BoardHand) {
  const project = await hand.project();
  const { stages, lanes, phaseRuns, stepsOf } = mapStructure(project, mapsOf(project)[0]?.id ?? '');
  return {
    stages: stages.map(({ name }) => name),
    lanes: lanes.map(({ name }) => name),
    steps: stages.map(({ id }) => (stepsOf.get(id) ?? []).map(({ title }) => title)),
    phases: phaseRuns.map(({ phase, stages: own }) => [phase?.name ?? null, own.length]),
  };
}
const expectStructure = (hand: BoardHand, part: Partial<Awaited<ReturnType<typeof structure>>>) =>
  expect.poll(() => structure(hand)).toMatchObject(part);

/** Presses the header of a stage. */
async function pressStage(hand: BoardHand, at: number, modifiers: readonly 'Shift'[] = []): Promise<void> {
  const box = (await hand.layout()).stages[at];
  if (box === undefined) throw new Error(`no stage ${at}`);
  await hand.press(middleOf(hand.onScreen(box.rect)), modifiers);
}

test('by mouse: stages are merged, folded, deleted and brought back; a lane is asked for its kind', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await hand.write(0, 0, ['wait', 'call']);
  await hand.write(1, 0, ['pay']);

  await pressStage(hand, 0);
  await verb(page, 'Merge with the next').click();
  await expectStructure(hand, { stages: ['Stage 1 / Stage 2', 'Stage 3'] });
  await hand.expectTexts(['wait', 'call', 'pay'], 0);
  await page.keyboard.press('Control+Z');
  await expectStructure(hand, { stages: ['Stage 1', 'Stage 2', 'Stage 3'] });
  await hand.expectTexts(['pay'], 1);

  await pressStage(hand, 0);
  await verb(page, 'Fold').click();
  await expect.poll(async () => (await hand.layout()).stages[0]?.fold?.notes).toBe(2);
  await page.keyboard.press('Control+F');
  await page.keyboard.type('call');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await hand.layout()).stages[0]?.fold).toBe(null);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await pressStage(hand, 0);
  await verb(page, 'Delete').click();
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices.getByText('Deleted stage “Stage 1”: 2 notes')).toBeVisible();
  await expectStructure(hand, { stages: ['Stage 2', 'Stage 3'] });
  await notices.getByRole('button', { name: 'Undo' }).click();
  await expectStructure(hand, { stages: ['Stage 1', 'Stage 2', 'Stage 3'] });
  await hand.expectTexts(['wait', 'call'], 0);

  const { stages, lanes } = await hand.layout();
  const [from, to] = [stages[0], stages[1]].map((box) => hand.onScreen(box?.rect as Rect));
  await hand.drag(middleOf(from as Rect), { x: (to?.x ?? 0) + (to?.width ?? 0) * 0.8, y: to?.y ?? 0 });
  await expectStructure(hand, { stages: ['Stage 2', 'Stage 1', 'Stage 3'] });
  const [first, second] = lanes.map(({ rect }) => hand.onScreen(rect));
  await hand.drag(middleOf(second as Rect), { x: first?.x ?? 0, y: (first?.y ?? 0) + 8 });
  await expectStructure(hand, { lanes: ['Thoughts', 'Actions', 'Pains', 'Ideas'] });
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');

  await page.getByRole('button', { name: 'Add lane…' }).click();
  await page.getByRole('button', { name: /^Needs/ }).click();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await structure(hand)).lanes).toContain('Needs');
  await expect(bar(page)).toContainText('Needs');
  await verb(page, 'Change the kind of lane…').click();
  await page.getByRole('button', { name: /^Quotes/ }).click();
  await expect.poll(async () => (await structure(hand)).lanes).toContain('Quotes');
});

test('by keys alone: a phase is made, folded, moved and dissolved; a step splits its stage; the structure is locked', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('ArrowDown');
  await page.keyboard.type('wait');
  await press('Escape', 'Escape', 'ArrowUp');
  await expectTold(page, 'Stage 1 “Stage 1”');
  await press('Shift+ArrowRight', 'Control+G');
  await page.keyboard.type('Before');
  await press('Enter');
  await expectStructure(hand, {
    phases: [
      ['Before', 2],
      [null, 1],
    ],
  });
  await press('Control+Alt+F');
  await expectTold(page, 'Phase “Before”, 2 stages, folded: 1 note');
  await press('Control+ArrowRight');
  await expectStructure(hand, {
    phases: [
      [null, 1],
      ['Before', 2],
    ],
  });
  await press('Control+Z', 'Control+Alt+F');
  await expectStructure(hand, {
    phases: [
      ['Before', 2],
      [null, 1],
    ],
  });

  await press('ArrowDown');
  await expectTold(page, 'Stage 1 “Stage 1”');
  await press('Control+Alt+T');
  await page.keyboard.type('I call');
  await press('Enter', 'Control+Alt+T');
  await page.keyboard.type('I wait');
  await press('Enter');
  await expectStructure(hand, { steps: [['I call', 'I wait'], [], []] });
  await press('Control+K');
  await page.keyboard.type('split the stage');
  await press('Enter');
  await page.keyboard.type('At the desk');
  await press('Enter');
  await expectStructure(hand, {
    stages: ['Stage 1', 'At the desk', 'Stage 2', 'Stage 3'],
    steps: [['I call'], ['I wait'], [], []],
    phases: [
      ['Before', 3],
      [null, 1],
    ],
  });
  await press('Control+Alt+J');
  await expectStructure(hand, { stages: ['Stage 1', 'At the desk / Stage 2', 'Stage 3'] });

  await press('Control+K');
  await page.keyboard.type('lock or unlock the structure');
  await press('Enter');
  await expectAnnounced(page, /The structure is locked/);
  await press('Delete');
  await expect(
    page.getByRole('region', { name: 'Notices' }).getByText(/^The structure of the map is locked/),
  ).toBeVisible();
  await expectStructure(hand, { stages: ['Stage 1', 'At the desk / Stage 2', 'Stage 3'] });
});
