// Finding on a board: the find bar, its filter, outline, minimap, and the way back through visited places.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { prefer } from '../interface/screens';
import { type BoardHand, middleOf, type Spot } from './board-hand';
import { expect, test } from './board-test';

const bar = (page: Page) => page.getByRole('search', { name: 'Find' });
const field = (page: Page) => bar(page).getByRole('textbox', { name: 'Find' });
const count = (page: Page) => bar(page).getByRole('status');
const tree = (page: Page) => page.getByRole('tree', { name: 'Outline' });
const selectionBar = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });

/** The text of the one selected note, read by opening it. */
async function selectedText(page: Page): Promise<string> {
  await page.getByRole('application').press('Enter');
  const text = (await page.locator('[role="textbox"]').textContent()) ?? '';
  await page.keyboard.press('Escape');
  return text;
}

/** The colour of the board's own picture at a spot of the window. */
const pixel = ({ page, frame }: BoardHand, { x, y }: Spot): Promise<readonly number[]> =>
  page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        '[role="application"] .konvajs-content canvas',
      );
      const at = [left, top].map((length) => Math.round(length * devicePixelRatio)) as [number, number];
      return [...(canvas?.getContext('2d')?.getImageData(...at, 1, 1).data ?? [])];
    },
    [x - frame.x, y - frame.y] as const,
  );

/** A spot of a note's paper where nothing is written. */
async function paperOf(hand: BoardHand, text: string): Promise<Spot> {
  const { x, y, width, height } = await hand.noteRect(text);
  return { x: x + width / 2, y: y + height * 0.7 };
}

test.beforeEach(async ({ hand }) => {
  await hand.write(0, 1, ['Жду мастера ещё час', 'Звоню']);
  await hand.write(1, 1, ['Мастера снова нет']);
  await hand.write(2, 1, ['Забираю машину', 'Жду МАСТЕРА']);
});

test('typing marks and counts every match, Enter goes from one to the next, Escape stays at the note found', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const marks = page.locator('[role="application"] > canvas').first();
  await expect(marks).toBeHidden();
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await hand.type('мастера ЕЩЕ');
  await expect(count(page)).toHaveText('1 found');
  await field(page).fill('мастера');
  await expect(count(page)).toHaveText('3 found');
  await expect(marks).toBeVisible();
  for (const place of ['1 of 3', '2 of 3', '3 of 3', '1 of 3']) {
    await page.keyboard.press('Enter');
    await expect(count(page)).toHaveText(place);
  }
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('3 of 3');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect(marks).toBeHidden();
  await expect(page.getByRole('application')).toBeFocused();
  expect(await selectedText(page)).toBe('Жду МАСТЕРА');
});

test('F3 goes on without the bar, and a code finds its note', async ({ hand, app }) => {
  const { page } = app;
  const { code } = await hand.note('Забираю машину');
  await page.keyboard.press('F3');
  await expect(field(page)).toBeFocused();
  await field(page).fill(code.toLowerCase());
  await page.keyboard.press('F3');
  await expect(count(page)).toHaveText('1 of 1');
  await field(page).fill('мастера');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F3');
  expect(await selectedText(page)).toBe('Жду МАСТЕРА');
  await page.keyboard.press('Shift+F3');
  expect(await selectedText(page)).toBe('Мастера снова нет');
});

test('words that are nowhere are said to be nowhere', async ({ app }) => {
  await app.page.keyboard.press('Control+f');
  await field(app.page).fill('nowhere to be found');
  await expect(count(app.page)).toHaveText('none found');
  await app.page.keyboard.press('Enter');
  await expect(selectionBar(app.page)).toBeHidden();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('F3');
  await expect(count(app.page)).toHaveText('none found');
});

test('a filter dims or hides the others, says so, and lets no hand reach what is hidden', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await hand.pressNote('Звоню');
  await page.keyboard.press('4');
  await page.keyboard.press('Escape');
  const other = await paperOf(hand, 'Мастера снова нет');
  const red = await paperOf(hand, 'Звоню');
  const [paper, redPaper] = [await pixel(hand, other), await pixel(hand, red)];

  await page.keyboard.press('Control+Shift+f');
  await bar(page).getByRole('button', { name: 'red', exact: true }).click();
  const chip = page.getByRole('button', { name: '1 of 5 shown' });
  await expect(chip).toBeVisible();
  await expect.poll(() => pixel(hand, other)).not.toEqual(paper);
  expect(await pixel(hand, red)).toEqual(redPaper);
  const dimmed = await pixel(hand, other);
  await page.mouse.click(other.x, other.y);
  await expect(selectionBar(page)).toBeVisible();
  await page.keyboard.press('Escape');

  await bar(page).getByRole('radio', { name: 'Hide' }).click();
  await expect.poll(() => pixel(hand, other)).not.toEqual(dimmed);
  await page.mouse.click(other.x, other.y);
  await expect(selectionBar(page)).toBeHidden();
  await page.keyboard.press('Control+a');
  await expect(selectionBar(page)).toContainText('1 note');

  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(chip).toBeHidden();
  await expect.poll(() => pixel(hand, other)).toEqual(paper);
  expect([...(await hand.project()).note.values()].length).toBe(5);
});

test('what is typed while a filter hides it is seen until it is left', async ({ hand, app }) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+f');
  await bar(page).getByRole('button', { name: 'red', exact: true }).click();
  await bar(page).getByRole('radio', { name: 'Hide' }).click();
  const { x, y, width, height } = await hand.cell(1, 2);
  await hand.press({ x: x + width / 2, y: y + height / 2 });
  await hand.type('Новый');
  await page.keyboard.press('Escape');
  await hand.expectTexts(['Новый'], 1, 2);
  const paper = await paperOf(hand, 'Новый');
  const seen = await pixel(hand, paper);
  await page.keyboard.press('Escape');
  await expect.poll(() => pixel(hand, paper)).not.toEqual(seen);
});

test('the outline leads to a note by keys alone, folds, and marks what is selected', async ({
  hand,
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+o');
  await expect(tree(page)).toBeFocused();
  const note = (name: string) => tree(page).getByRole('treeitem', { name: new RegExp(`^${name}`) });
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(tree(page).getByRole('treeitem', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Home');
  for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(note('Звоню')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(note('Звоню')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(note('Звоню')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('application')).toBeFocused();
  expect(await selectedText(page)).toBe('Звоню');
  await hand.pressNote('Звоню');
});

test('a click on the minimap moves the view, and Alt+Left goes back where it was, Alt+Right forth', async ({
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+m');
  const map = page.getByRole('region', { name: /^Minimap/ });
  const view = map.locator('> div');
  for (let step = 0; step < 6; step++) await page.keyboard.press('Control+=');
  const settled = async () => {
    let before = '';
    await expect
      .poll(async () => {
        const last = before;
        before = JSON.stringify(await view.boundingBox());
        return last === before;
      })
      .toBe(true);
    return view.boundingBox();
  };
  const start = await settled();
  const box = await map.boundingBox();
  if (box === null) throw new Error('no minimap');
  const aim = { x: box.x + box.width * 0.75, y: box.y + box.height * 0.5 };
  await page.mouse.click(aim.x, aim.y);
  const there = await settled();
  if (there === null) throw new Error('no frame in the minimap');
  expect(Math.abs(middleOf(there).x - aim.x)).toBeLessThan(3);
  expect(there.x).not.toBe(start?.x);
  await page.mouse.move(middleOf(there).x, middleOf(there).y);
  await page.mouse.down();
  await page.mouse.move(middleOf(there).x - 30, middleOf(there).y, { steps: 5 });
  await page.mouse.up();
  const carried = await settled();
  expect(Math.abs((carried?.x ?? 0) - (there.x - 30))).toBeLessThan(3);
  await page.getByRole('application').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await settled()).toEqual(start);
  await page.keyboard.press('Alt+ArrowRight');
  expect(await settled()).toEqual(carried);
});

test('a jump to a note far away can be gone back from', async ({ hand, app }) => {
  const { page } = app;
  await hand.pressNote('Звоню');
  await page.keyboard.press('Shift+2');
  const zoom = page.getByRole('button', { name: /^Zoom: / });
  await expect(zoom).toHaveText('200%');
  await page.keyboard.press('Control+f');
  await field(page).fill('Забираю');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(page.locator('[role="textbox"]')).toHaveText('Забираю машину');
  await expect(page.locator('[role="textbox"]')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(zoom).not.toHaveText('200%');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(zoom).toHaveText('200%');
});

test('axe finds nothing in the find bar, its filter, the outline and the minimap, light or dark', async ({
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('Control+Shift+m');
  await page.keyboard.press('Control+Shift+o');
  await expect(tree(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+f');
  await bar(page).getByRole('button', { name: 'yellow', exact: true }).click();
  await bar(page).getByRole('button', { name: 'red', exact: true }).click();
  await bar(page).getByRole('button', { name: 'yellow', exact: true }).click();
  await field(page).fill('мастера');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 3');
  for (const theme of ['Dark', 'Light']) {
    await prefer(page, theme);
    // A second page, which axe would open for its report, is none of Electron's.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});
