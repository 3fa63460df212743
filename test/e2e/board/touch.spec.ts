// Fingers on the board, as the system reports them: pinch, pan, drag, hold, tap; and a palm beside a pen.
import type { CDPSession } from '@playwright/test';
import { type BoardHand, middleOf, type Spot } from './board-hand';
import { test as base, expect } from './board-test';

/** Fingers by real touch events. */
class Fingers {
  constructor(private readonly session: CDPSession) {}

  #send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<unknown> {
    const touchPoints = spots.map(({ x, y }, id) => ({ x, y, id, radiusX: 6, radiusY: 6 }));
    return this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  down = (...spots: readonly Spot[]): Promise<unknown> => this.#send('touchStart', spots);
  lift = (...left: readonly Spot[]): Promise<unknown> => this.#send('touchEnd', left);
  /** Goes there in steps, as fingers do. */
  async go(from: readonly Spot[], to: readonly Spot[], steps = 8): Promise<void> {
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      const at = from.map(({ x, y }, finger) => {
        const end = to[finger] ?? { x, y };
        return { x: x + (end.x - x) * share, y: y + (end.y - y) * share };
      });
      await this.#send('touchMove', at);
    }
  }
  async tap(spot: Spot): Promise<void> {
    await this.down(spot);
    await this.lift();
  }
  async drag(from: Spot, to: Spot): Promise<void> {
    await this.down(from);
    await this.go([from], [to]);
    await this.lift();
  }
}

const test = base.extend<{ fingers: Fingers; pen: CDPSession }>({
  fingers: async ({ hand }, use) => {
    const session = await hand.page.context().newCDPSession(hand.page);
    await use(new Fingers(session));
    await session.detach();
  },
  pen: async ({ hand }, use) => {
    const session = await hand.page.context().newCDPSession(hand.page);
    await use(session);
    await session.detach();
  },
});

const percent = ({ page }: BoardHand) => page.getByRole('button', { name: /^Zoom: / });
const bar = ({ page }: BoardHand) => page.getByRole('toolbar', { name: 'Selection' });

test('two fingers that part zoom about what lies between them', async ({ hand, fingers }) => {
  await hand.write(0, 0, ['between']);
  const { x, y } = middleOf(await hand.noteRect('between'));
  const near = [
    { x: x - 30, y },
    { x: x + 30, y },
  ];
  const far = [
    { x: x - 60, y },
    { x: x + 60, y },
  ];
  const zoom = hand.camera.zoom;
  await fingers.down(...near);
  await fingers.go(near, far);
  await fingers.lift();
  await expect(percent(hand)).toHaveText(`${Math.round(zoom * 200)}%`);
  // The note is still under the fingers: a tap there selects it.
  await fingers.tap({ x, y });
  await expect(bar(hand)).toContainText('1 note');
});

test('two fingers together move the board, and so does one on empty ground', async ({ hand, fingers }) => {
  await hand.write(0, 0, ['here']);
  const ground = middleOf(await hand.cell(1, 1));
  const pair = [ground, { x: ground.x + 80, y: ground.y }];
  const moved = pair.map(({ x, y }) => ({ x: x + 120, y: y + 80 }));
  await fingers.down(...pair);
  await fingers.go(pair, moved);
  await fingers.lift();
  await fingers.drag(ground, { x: ground.x - 20, y: ground.y + 10 });
  const before = middleOf(await hand.noteRect('here'));
  await hand.press({ x: before.x + 100, y: before.y + 90 });
  await expect(bar(hand)).toContainText('1 note');
  await expect(percent(hand)).toHaveText(`${Math.round(hand.camera.zoom * 100)}%`);
});

test('one finger on a note drags it to another cell', async ({ hand, fingers }) => {
  await hand.write(0, 0, ['moves']);
  await fingers.drag(middleOf(await hand.noteRect('moves')), middleOf(await hand.cell(1, 1)));
  await hand.expectTexts(['moves'], 1, 1);
  await hand.expectTexts([], 0, 0);
});

test('a second finger in a drag drops nothing', async ({ hand, fingers }) => {
  await hand.write(0, 0, ['stays']);
  const [from, to] = [middleOf(await hand.noteRect('stays')), middleOf(await hand.cell(1, 1))];
  await fingers.down(from);
  await fingers.go([from], [to]);
  await fingers.down(to, { x: to.x + 100, y: to.y });
  await fingers.lift();
  await hand.page.keyboard.press('Home');
  await hand.expectTexts(['stays'], 0, 0);
  await hand.expectTexts([], 1, 1);
});

test('a finger held on empty ground and then moved selects what it touches', async ({ hand, fingers }) => {
  await hand.write(0, 0, ['one', 'two']);
  const cell = await hand.cell(0, 0);
  const [first, second] = [await hand.noteRect('one'), await hand.noteRect('two')];
  const from = { x: second.x + second.width / 2, y: cell.y + cell.height - 4 };
  await fingers.down(from);
  const board = hand.page.getByRole('application');
  await expect(board.locator('[class*="marquee"]')).toBeVisible();
  await fingers.go([from], [{ x: first.x + 20, y: first.y + first.height / 2 }]);
  await fingers.lift();
  await expect(bar(hand)).toContainText('2 notes');
});

test('a double tap opens a note', async ({ hand, fingers }) => {
  await hand.write(0, 0, ['open']);
  const at = middleOf(await hand.noteRect('open'));
  await fingers.tap(at);
  await fingers.tap(at);
  await expect(hand.page.locator('[role="textbox"]')).toBeFocused();
  await expect(hand.page.locator('[role="textbox"]')).toHaveText('open');
});

test('while a pen is near, fingers are a resting palm', async ({ hand, fingers, pen }) => {
  await hand.write(0, 0, ['stays']);
  const [from, to] = [middleOf(await hand.noteRect('stays')), middleOf(await hand.cell(1, 1))];
  await pen.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...to, pointerType: 'pen' });
  await fingers.drag(from, to);
  await fingers.drag(to, { x: to.x + 200, y: to.y });
  await pen.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from, pointerType: 'pen' });
  const button = { button: 'left', pointerType: 'pen', clickCount: 1 } as const;
  await pen.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...from, ...button });
  await pen.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...from, ...button });
  // The pen itself is heard, and finds the note where it was.
  await expect(bar(hand)).toContainText('1 note');
  await hand.expectTexts(['stays'], 0, 0);
});

test('what is pressed is as large as a fingertip where there is a touch screen', async ({ hand, pen }) => {
  await hand.write(0, 0, ['one']);
  await hand.pressNote('one');
  const sizes = () =>
    hand.page.evaluate(() =>
      [...document.querySelectorAll('[role="toolbar"] button, header button')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ width, height }) => Math.min(width, height)),
    );
  expect(Math.min(...(await sizes()))).toBeLessThan(44);
  await pen.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await expect.poll(async () => Math.min(...(await sizes()))).toBeGreaterThanOrEqual(44);
  await hand.page.screenshot({ path: base.info().outputPath('fingertips.png') });
});
