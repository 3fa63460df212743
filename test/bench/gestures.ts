// The gestures that are measured, in real input events and the same for app and limit.
import type { Contender, Spot } from './contender';

/** Between events: faster than frames, as a mouse is. */
const stepMs = 8;

async function paced(count: number, step: (at: number) => Promise<void>): Promise<void> {
  for (let at = 0; at < count; at++) {
    const start = performance.now();
    await step(at);
    const left = stepMs - (performance.now() - start);
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  }
}

/** Out and back, slanting, by wheel. */
export async function pan({ page, middle }: Contender): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await paced(80, () => page.mouse.wheel(9, 6));
  await paced(80, () => page.mouse.wheel(-9, -6));
}

/** Closer and back about the middle, by Ctrl + wheel; the picture sharpens at the end of each way. */
export async function zoom({ page, middle }: Contender): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  await paced(30, () => page.mouse.wheel(0, -5));
  await page.waitForTimeout(200);
  await paced(30, () => page.mouse.wheel(0, 5));
  await page.waitForTimeout(200);
  await page.keyboard.up('Control');
}

/** Picks up the note at a spot and is ready to move. Picking up is not timed. */
export async function pickUp({ page }: Contender, from: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 3 });
  await page.waitForTimeout(150);
}

/** Carries it round in a circle. */
export async function carry({ page }: Contender, from: Spot): Promise<void> {
  await paced(120, (at) => {
    const angle = (at / 120) * 4 * Math.PI;
    return page.mouse.move(from.x + 12 + 150 * Math.sin(angle), from.y + 8 + 100 * (1 - Math.cos(angle)));
  });
}

/** Draws a marquee from beside the board over all of it, and back. `view` is the board's size. */
export async function marquee(
  { page, middle }: Contender,
  view: { readonly width: number; readonly height: number },
): Promise<void> {
  const [left, top] = [middle.x - view.width / 2, middle.y - view.height / 2];
  await page.mouse.move(left + 8, top + 8);
  await page.mouse.down();
  await paced(120, (at) => {
    const share = (1 - Math.cos((at / 120) * 2 * Math.PI)) / 2;
    return page.mouse.move(left + 8 + share * (view.width - 40), top + 8 + share * (view.height - 40));
  });
  await page.mouse.up();
}

/** Opens the note at a spot for typing. */
export async function openText({ page }: Contender, at: Spot): Promise<void> {
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForTimeout(200);
}

export async function type({ page }: Contender): Promise<void> {
  await page.keyboard.type(' ждём ответа the customer waits', { delay: 30 });
}
