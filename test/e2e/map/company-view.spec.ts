// The company beside its customer: its process, contacts, metrics, triggers and blueprint lines are put on a map by hand, and
// by keys alone, and the map is seen through the eyes of either side.
import type { Page } from '@playwright/test';
import type { Rect } from '#shared/base/geometry';
import type { PieceKind } from '#shared/layout/board';
import type { LaneKind } from '#shared/model/records/lane';
import { type BoardHand, middleOf } from '../board/board-hand';
import { expect, test } from '../board/board-test';
import { expectTold } from '../board/told';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });
const verb = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

/** What main has stored of the company's side. */
async function company(hand: BoardHand) {
  const { company_step, metric, trigger, stage, lane } = await hand.project();
  return {
    steps: [...company_step.values()].map(({ title, stepIds, minutes }) => [title, stepIds.length, minutes]),
    metrics: [...metric.values()].map(({ label, value }) => [label, value]),
    triggers: [...trigger.values()].map(({ kind, text, count }) => [kind, text, count]),
    contacts: [...stage.values()].map(({ contact }) => contact).filter((contact) => contact !== 'none'),
    lines: [...lane.values()].map(({ lineBelow }) => lineBelow).filter((line) => line !== 'none'),
  };
}
const expectCompany = (hand: BoardHand, part: Partial<Awaited<ReturnType<typeof company>>>) =>
  expect.poll(() => company(hand)).toMatchObject(part);

/** A lane of a kind below the selected one, its name as it is offered. */
async function addLane(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Control+Alt+L');
  await page.getByRole('dialog').getByRole('button', { name }).click();
  await page.keyboard.press('Enter');
}

/** Where a cell of the lane of a kind is on the screen: brought into view first. */
async function pieceCell(hand: BoardHand, kind: LaneKind, stage: number) {
  const layout = await hand.layout();
  const lane = layout.lanes.find((box) => box.lane.kind === kind)?.lane.id;
  const stageId = layout.stages[stage]?.stage.id;
  const cell = layout.pieceCells.find((box) => box.laneId === lane && box.stageId === stageId);
  if (cell === undefined) throw new Error(`no cell of ${kind}`);
  return middleOf(hand.onScreen(cell.rect));
}

async function pressPiece(hand: BoardHand, kind: PieceKind): Promise<void> {
  const piece = [...(await hand.layout()).pieces.values()].find((box) => box.kind === kind);
  if (piece === undefined) throw new Error(`no ${kind}`);
  await hand.press(middleOf(hand.onScreen(piece.rect)));
}

test('by mouse: the company’s process is put under the customer’s steps and seen from either side', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await hand.press(middleOf(await hand.cell(0, 0)));
  for (const title of ['I call', 'I wait']) {
    await page.keyboard.press('Control+Alt+T');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
  }
  const [actions] = (await hand.layout()).lanes;
  await hand.press(middleOf(hand.onScreen(actions?.rect as Rect)));
  await addLane(page, /^Company process/);
  await addLane(page, /^Metrics/);
  await addLane(page, /^Triggers/);

  const inProcess = await pieceCell(hand, 'company', 0);
  await page.mouse.dblclick(inProcess.x, inProcess.y);
  await page.keyboard.type('We answer');
  await page.keyboard.press('Enter');
  await expectCompany(hand, { steps: [['We answer', 1, null]] });
  await verb(page, 'Link to customer steps').click();
  const links = page.getByRole('dialog', { name: 'Link to customer steps' });
  await links.getByLabel('Find a step').fill('wait');
  await links.getByText('2. I wait').click();
  await page.keyboard.press('Escape');
  await expectCompany(hand, { steps: [['We answer', 2, null]] });
  await verb(page, 'Time').click();
  await page.getByRole('textbox', { name: 'Time' }).fill('1 h 30 min');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expectCompany(hand, { steps: [['We answer', 2, 90]] });

  const inMetrics = await pieceCell(hand, 'metrics', 1);
  await page.mouse.dblclick(inMetrics.x, inMetrics.y);
  await page.keyboard.type('fast');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type a number, such as 12.5.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Metric' }).fill('NPS: -12,5');
  await page.keyboard.press('Enter');
  await expectCompany(hand, { metrics: [['NPS', -12.5]] });

  await page.keyboard.press('Control+Alt+R');
  await page.keyboard.type('A friend’s advice');
  await page.keyboard.press('Enter');
  await pressPiece(hand, 'trigger');
  await verb(page, 'Kind of trigger: Other').click();
  await page.getByRole('menuitemradio', { name: 'Recommendation' }).click();
  await verb(page, 'Heard once more').click();
  await expectCompany(hand, { triggers: [['recommendation', 'A friend’s advice', 2]] });

  await page.getByRole('button', { name: 'The map as seen by: Both' }).click();
  await page.getByRole('menuitem', { name: 'Customer’s view' }).click();
  await expect(page.getByRole('button', { name: 'The map as seen by: Customer' })).toBeVisible();
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('Alt+b');
  await expect(page.getByRole('button', { name: 'The map as seen by: Both' })).toBeVisible();
});

test('by keys alone: contacts, lines, a phantom and its links, values and triggers', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const command = async (name: string): Promise<void> => {
    await press('Control+K');
    await page.keyboard.type(name);
    await press('Enter');
  };
  await press('ArrowDown', 'ArrowUp');
  await expectTold(page, 'Stage 1 “Stage 1”');
  await command('Stage: contact, experience tracked');
  await expectCompany(hand, { contacts: ['tracked'] });
  await press('ArrowDown', 'ArrowLeft');
  await command('Line of visibility below the lane');
  await expectCompany(hand, { lines: ['visibility'] });

  for (const kind of ['Company process', 'Metrics']) {
    await press('Control+Alt+L');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${kind}`) })
      .focus();
    await press('Enter', 'Enter');
  }
  await press('ArrowRight');
  await expectTold(page, /Metrics”: empty$/);
  await page.keyboard.type('12,5');
  await press('Enter');
  await expectCompany(hand, { metrics: [['', 12.5]] });
  await expectTold(page, /^Metric 12\.5/);
  await press('Enter');
  await page.keyboard.type('CES: 4');
  await press('Enter');
  await expectCompany(hand, { metrics: [['CES', 4]] });
  // What is being typed is kept when the board goes.
  await press('Enter');
  await page.keyboard.type('CES: 5');
  await press('Control+2');
  await expectCompany(hand, { metrics: [['CES', 5]] });
  await press('Control+1');
  await expectTold(page, /^Metric CES/);

  await press('ArrowUp');
  await expectTold(page, /Company process”: empty$/);
  await page.keyboard.type('We check');
  await press('Enter');
  await expectCompany(hand, { steps: [['We check', 0, null]] });
  await expectTold(page, /^Company step “We check”, a phantom/);
  await press('Delete');
  await expectCompany(hand, { steps: [] });
  await press('Control+z');
  await expectCompany(hand, { steps: [['We check', 0, null]] });

  await press('Alt+o');
  await expect(page.getByRole('button', { name: 'The map as seen by: Company' })).toBeVisible();
});
