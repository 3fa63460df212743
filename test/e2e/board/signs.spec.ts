// The small signs on the board: the plus on an empty place begins its first piece, a padlock says what is locked. And a lane
// of any kind is added by its name alone.
import { blanksOf } from '../../../renderer/tools/blanks';
import { lockMarks } from '../../../renderer/tools/lock-marks';
import { middleOf } from './board-hand';
import { expect, test } from './board-test';

test('a lane is added by its name, filled by its plus, and shows that it is locked', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const command = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: 'All commands' }).fill(words);
    await page.keyboard.press('Enter');
  };
  const [lane] = (await hand.layout()).lanes;
  if (lane === undefined) throw new Error('no lane');
  await hand.press(middleOf(hand.onScreen(lane.rect)));
  await command('lane: metrics');
  await expect(page.getByRole('textbox', { name: 'Lane' })).toHaveValue('Metrics');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await hand.layout()).lanes[1]?.lane.kind).toBe('metrics');

  const blanks = async () => blanksOf(await hand.layout());
  const [blank, ...others] = await blanks();
  if (blank === undefined) throw new Error('nothing asks for its first value');
  const { x, y } = middleOf(hand.onScreen(blank.rect));
  await page.mouse.move(x, y);
  await expect(page.getByRole('application')).toHaveCSS('cursor', 'pointer');
  await page.mouse.click(x, y);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect.poll(async () => [...(await hand.project()).metric.values()][0]?.value).toBe(12);
  await expect.poll(async () => (await blanks()).length).toBe(others.length);

  await command('lock structure');
  await expect.poll(async () => (await hand.layout()).structureLocked).toBe(true);
  const marks = lockMarks(await hand.layout());
  const onLane = marks.find(({ on }) => on === 'lane');
  if (onLane === undefined) throw new Error('no padlock');
  const lock = middleOf(hand.onScreen(onLane.rect));
  await page.mouse.move(lock.x, lock.y, { steps: 3 });
  await expect(page.getByRole('application')).toHaveAttribute('title', 'The structure is locked');
  await page.screenshot({ path: test.info().outputPath('locked.png') });
  await page.mouse.move(x, y);
  await expect(page.getByRole('application')).not.toHaveAttribute('title', /./);
});

test('a stage without a step gets its first where touchpoints are to be, by its plus and by typing in its cell', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const [lane] = (await hand.layout()).lanes;
  if (lane === undefined) throw new Error('no lane');
  await hand.press(middleOf(hand.onScreen(lane.rect)));
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'All commands' }).fill('lane: touchpoints');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const blanks = async () => blanksOf(await hand.layout());
  await expect.poll(async () => (await blanks()).length).toBe(3);
  const [first] = await blanks();
  if (first === undefined) throw new Error('nothing asks for a step');
  await hand.press(middleOf(hand.onScreen(first.rect)));
  await page.keyboard.type('Calls the service');
  await page.keyboard.press('Enter');
  const steps = async () => (await hand.layout()).steps.map(({ step }) => step.title);
  await expect.poll(steps).toEqual(['Calls the service']);
  // Now the step asks for its touchpoint, and the next stage is filled by keys alone.
  await expect
    .poll(async () => (await blanks()).map(({ stepId }) => stepId !== null))
    .toEqual([true, false, false]);
  const next = (await hand.layout()).pieceCells[1];
  if (next === undefined) throw new Error('no cell');
  const { x, y, width, height } = hand.onScreen(next.rect);
  await hand.press({ x: x + width - 4, y: y + height - 4 });
  await page.keyboard.type('Comes in');
  await page.keyboard.press('Enter');
  await expect.poll(steps).toEqual(['Calls the service', 'Comes in']);
  await page.screenshot({ path: test.info().outputPath('steps.png') });
});
