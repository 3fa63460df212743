// Notes that change their places travel there: briefly, never in anybody's way, and not at all for who asked for less
// motion.
import type { Page } from '@playwright/test';
import { middleOf } from './board-hand';
import { expect, test } from './board-test';

interface Travels {
  /** How many pictures each travel so far has had. */
  readonly pictures: number[];
  /** Their length in milliseconds. */
  readonly lengths: number[];
}

/** Writes down every travel from now on; `interrupt`: a key is pressed the moment it begins. */
async function watchTravels(
  page: Page,
  interrupt = false,
): Promise<() => Promise<Travels & { now: number }>> {
  await page.evaluate((interrupts) => {
    const host = document.querySelector('[data-layer="travel"]');
    if (host === null) throw new Error('no layer of travels');
    const travels: Travels = { pictures: [], lengths: [] };
    Object.assign(globalThis, { travels });
    new MutationObserver(() => {
      if (host.childElementCount === 0) return;
      travels.pictures.push(host.childElementCount);
      const [animation] = host.firstElementChild?.getAnimations() ?? [];
      travels.lengths.push(Number(animation?.effect?.getComputedTiming().duration));
      if (interrupts) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    }).observe(host, { childList: true });
  }, interrupt);
  return () =>
    page.evaluate(() => ({
      ...(globalThis as unknown as { travels: Travels }).travels,
      now: document.querySelector('[data-layer="travel"]')?.childElementCount ?? -1,
    }));
}

test.beforeEach(async ({ hand }) => {
  await hand.write(0, 0, ['one', 'two', 'three']);
});

test('a dropped note and those it leaves behind travel, and so does its undoing; then all is still', async ({
  hand,
  app,
}) => {
  const seen = await watchTravels(app.page);
  await hand.drag(middleOf(await hand.noteRect('one')), middleOf(await hand.cell(2, 1)));
  await hand.expectTexts(['one'], 2, 1);
  await expect.poll(async () => (await seen()).pictures.length).toBe(1);
  await expect.poll(async () => (await seen()).now).toBe(0);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['one', 'two', 'three'], 0, 0);
  await expect.poll(async () => (await seen()).now).toBe(0);
  const { pictures, lengths } = await seen();
  expect(pictures).toHaveLength(2);
  for (const count of pictures) expect(count).toBeGreaterThan(1);
  expect(new Set(lengths)).toEqual(new Set([160]));
  // Nothing was left behind on the board.
  await hand.pressNote('one');
  await app.page.keyboard.press('Delete');
  await hand.expectTexts(['two', 'three'], 0, 0);
});

test('a key ends it at once', async ({ hand, app }) => {
  const seen = await watchTravels(app.page, true);
  await hand.drag(middleOf(await hand.noteRect('one')), middleOf(await hand.cell(2, 1)));
  await expect.poll(async () => (await seen()).pictures.length).toBe(1);
  expect((await seen()).now).toBe(0);
});

test('who asked for less motion sees none', async ({ hand, app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  const seen = await watchTravels(app.page);
  await hand.drag(middleOf(await hand.noteRect('one')), middleOf(await hand.cell(2, 1)));
  await hand.expectTexts(['one'], 2, 1);
  await app.page.keyboard.press('Control+z');
  await hand.expectTexts(['one', 'two', 'three'], 0, 0);
  expect((await seen()).pictures).toEqual([]);
});

test('what changes no place does not travel', async ({ hand, app }) => {
  const seen = await watchTravels(app.page);
  await hand.pressNote('two');
  await app.page.keyboard.press('4');
  await expect.poll(async () => (await hand.note('two')).color).toBe('red');
  expect((await seen()).pictures).toEqual([]);
});
