// The pen on the board, by real pen, mouse and touch input: ink at once, one stroke one undo step, palms not heard, and
// what was drawn is in every export.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { CDPSession } from '@playwright/test';
import type { Rect } from '#shared/base/geometry';
import { decodeInk } from '#shared/base/ink-code';
import { strokeLine } from '#shared/layout/board/stroke-line';
import type { Drawing } from '#shared/model/records/drawing';
import { lightTheme } from '#shared/scene/theme';
import { projectFolder } from '../harness/executable';
import { makeProject } from '../harness/project-files';
import { type BoardHand, middleOf, type Spot } from './board-hand';
import { test as base, expect } from './board-test';

/** A spot with the force of the pen. */
type Press = Spot & { readonly force?: number };

class Pen {
  constructor(
    private readonly session: CDPSession,
    private readonly by: 'pen' | 'mouse' = 'pen',
  ) {}

  #send(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y, force = 0.5 }: Press, down = true) {
    const pressed = type === 'mouseMoved' && !down ? {} : ({ button: 'left', buttons: 1 } as const);
    const pen = { pointerType: this.by, force, ...pressed, clickCount: 1 };
    return this.session.send('Input.dispatchMouseEvent', { type, x, y, ...pen });
  }
  near = (at: Spot): Promise<unknown> => this.#send('mouseMoved', at, false);
  async down(at: Press): Promise<void> {
    await this.near(at);
    await this.#send('mousePressed', at);
  }
  go = (to: Press): Promise<unknown> => this.#send('mouseMoved', to);
  lift = (at: Press): Promise<unknown> => this.#send('mouseReleased', at);
  /** A stroke through all of them. */
  async draw(first: Press, ...others: readonly Press[]): Promise<void> {
    await this.down(first);
    for (const spot of others) await this.go(spot);
    await this.lift(others.at(-1) ?? first);
  }
}

const test = base.extend<{ session: CDPSession; pen: Pen }>({
  session: async ({ hand }, use) => {
    const session = await hand.page.context().newCDPSession(hand.page);
    await use(session);
    await session.detach();
  },
  pen: async ({ session }, use) => use(new Pen(session)),
});

const bar = ({ page }: BoardHand) => page.getByRole('toolbar', { name: 'Pen and ink' });
const drawings = async (hand: BoardHand): Promise<readonly Drawing[]> => [
  ...(await hand.project()).drawing.values(),
];
const expectDrawings = (hand: BoardHand, count: number): Promise<void> =>
  expect.poll(async () => (await drawings(hand)).length).toBe(count);

async function takePen(hand: BoardHand): Promise<void> {
  await hand.page.keyboard.press('Control+Shift+P');
  await expect(bar(hand)).toBeVisible();
}

async function onlyDrawing(hand: BoardHand): Promise<Drawing> {
  await expectDrawings(hand, 1);
  return (await drawings(hand))[0] as Drawing;
}

/** Inside the cell, by shares of its sides. */
const within = ({ x, y, width, height }: Rect, right: number, down: number): Spot => ({
  x: x + width * right,
  y: y + height * down,
});

/** A line across the cell. */
const across = (cell: Rect, down = 0.5): readonly [Spot, Spot, Spot] => [
  within(cell, 0.1, down),
  within(cell, 0.5, down),
  within(cell, 0.9, down),
];

test('a pen leaves ink as it goes, as thick as it is pressed; one stroke is one undo step', async ({
  hand,
  pen,
}) => {
  const cell = await hand.cell(0, 0);
  const [from, middle, to] = across(cell);
  await takePen(hand);
  await pen.down({ ...from, force: 0.1 });
  await pen.go({ ...middle, force: 0.9 });
  // Seen before it is lifted, and not yet in the document.
  await expect(hand.page.locator('canvas[class*="ink"]')).toBeVisible();
  expect(await drawings(hand)).toEqual([]);
  await pen.go({ ...to, force: 0.9 });
  await pen.lift(to);
  const drawing = await onlyDrawing(hand);
  await expect(hand.page.locator('canvas[class*="ink"]')).toBeHidden();
  const pressures = (decodeInk(drawing.points) ?? []).map(({ pressure }) => pressure);
  expect(pressures[0]).toBeCloseTo(0.1, 1);
  expect(pressures.at(-1)).toBeCloseTo(0.9, 1);
  const layout = await hand.layout();
  const { stageId, laneId } = hand.cellOf(layout, 0, 0);
  expect(drawing).toMatchObject({ stageId, laneId, color: 'blue', weight: 'medium' });
  const box = layout.lying.get(drawing.id)?.rect as Rect;
  const shown = hand.onScreen(box);
  expect(Math.abs(shown.x - from.x)).toBeLessThan(8);
  expect(Math.abs(shown.x + shown.width - to.x)).toBeLessThan(8);
  await hand.page.keyboard.press('Control+z');
  await expectDrawings(hand, 0);
  await hand.page.keyboard.press('Control+Shift+z');
  await expectDrawings(hand, 1);
});

test('a fast circle stays round: all places between two frames count', async ({ hand, pen }) => {
  const cell = await hand.cell(0, 1);
  const { x, y } = middleOf(cell);
  const radius = Math.min(cell.width, cell.height) * 0.4;
  const on = (turn: number): Spot => ({
    x: x + radius * Math.cos(turn * 2 * Math.PI),
    y: y + radius * Math.sin(turn * 2 * Math.PI),
  });
  await takePen(hand);
  await pen.down(on(0));
  // Not one by one: more than the window can answer in a frame.
  await Promise.all(Array.from({ length: 120 }, (_, at) => pen.go(on((at + 1) / 120))));
  await pen.lift(on(1));
  const drawing = await onlyDrawing(hand);
  const box = (await hand.layout()).lying.get(drawing.id)?.rect as Rect;
  const line = strokeLine(drawing).map((point) =>
    hand.onScreen({ x: box.x + point.x, y: box.y + point.y, width: 0, height: 0 }),
  );
  expect(line.length).toBeGreaterThan(12);
  for (const at of line.slice(3)) {
    expect(Math.abs(Math.hypot(at.x - x, at.y - y) - radius)).toBeLessThan(radius * 0.12);
  }
});

test('a mouse and a finger draw too, two fingers still zoom, and a palm draws nothing', async ({
  hand,
  pen,
  session,
}) => {
  const cell = await hand.cell(0, 0);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...spots: readonly Spot[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id, radiusX: 6, radiusY: 6 })),
    });
  const finger = async ([from, middle, to]: readonly [Spot, Spot, Spot]): Promise<void> => {
    await touch('touchStart', from);
    await touch('touchMove', middle);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await takePen(hand);
  await finger(across(cell, 0.2));
  await expectDrawings(hand, 1);
  await new Pen(session, 'mouse').draw(...across(cell, 0.4));
  await expectDrawings(hand, 2);
  const zoom = hand.page.getByRole('button', { name: /^Zoom: / });
  const before = await zoom.textContent();
  const middle = middleOf(cell);
  await touch('touchStart', middle, { x: middle.x + 40, y: middle.y });
  await touch('touchMove', { x: middle.x - 40, y: middle.y }, { x: middle.x + 90, y: middle.y });
  await touch('touchEnd');
  await expect(zoom).not.toHaveText(before ?? '');
  await pen.near(middle);
  await finger(across(cell, 0.6));
  await pen.draw(...across(cell, 0.8));
  await expectDrawings(hand, 3);
});

test('Escape takes back the stroke being drawn, and then puts the pen back', async ({ hand, pen }) => {
  const [from, middle, to] = across(await hand.cell(0, 0));
  await takePen(hand);
  await pen.down(from);
  await pen.go(middle);
  await hand.page.keyboard.press('Escape');
  await pen.go(to);
  await pen.lift(to);
  await expect(bar(hand)).toBeVisible();
  await pen.draw(...across(await hand.cell(0, 1)));
  await expectDrawings(hand, 1);
  await hand.page.keyboard.press('Escape');
  await expect(bar(hand)).toBeHidden();
  // Put back, the pen is a pointer like any other.
  await hand.write(1, 1, ['no ink']);
  await hand.pressNote('no ink');
  await expect(hand.page.getByRole('toolbar', { name: 'Selection' })).toContainText('1 note');
  await expectDrawings(hand, 1);
});

test('a stroke whose pointer the system takes away is not lost', async ({ hand, pen }) => {
  const [from, middle] = across(await hand.cell(0, 0));
  await takePen(hand);
  await pen.down(from);
  await pen.go(middle);
  await hand.page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expectDrawings(hand, 1);
  await pen.lift(middle);
  await expectDrawings(hand, 1);
});

test('keys and bar choose ink, weight and rubber, in both languages', async ({ hand, pen }) => {
  const { page } = hand;
  const cell = await hand.cell(0, 0);
  // Where nothing is chosen the letter alone takes the pen.
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(bar(hand)).toBeVisible();
  await page.keyboard.press('4');
  await expect(bar(hand).getByRole('button', { name: 'Ink: red' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press(']');
  await expect(bar(hand).getByRole('button', { name: 'Thickness: thick' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await pen.draw(...across(cell));
  expect(await onlyDrawing(hand)).toMatchObject({ color: 'red', weight: 'thick' });
  await page.keyboard.press('e');
  await expect(bar(hand).getByRole('button', { name: 'Eraser' })).toHaveAttribute('aria-pressed', 'true');
  await bar(hand).getByRole('button', { name: 'Ink: green' }).click();
  await bar(hand).getByRole('button', { name: 'Thickness: thin' }).click();
  await pen.draw(...across(cell, 0.8));
  await expectDrawings(hand, 2);
  expect((await drawings(hand)).map(({ color, weight }) => `${color} ${weight}`).sort()).toEqual([
    'green thin',
    'red thick',
  ]);
  await bar(hand).getByRole('button', { name: 'Put the pen away' }).click();
  await expect(bar(hand)).toBeHidden();
  // The ink is remembered.
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Pen' }).click();
  await expect(bar(hand).getByRole('button', { name: 'Ink: green' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'All commands' })).toBeFocused();
  await page.keyboard.type('eraser');
  await page.keyboard.press('Enter');
  await expect(bar(hand).getByRole('button', { name: 'Eraser' })).toHaveAttribute('aria-pressed', 'true');
});

test('the rubber takes whole strokes away, in one step that can be undone', async ({ hand, pen }) => {
  const cell = await hand.cell(0, 0);
  const { page } = hand;
  await takePen(hand);
  for (const down of [0.2, 0.5, 0.8]) await pen.draw(...across(cell, down));
  await expectDrawings(hand, 3);
  await page.keyboard.press('e');
  const [top, low] = [within(cell, 0.5, 0.1), within(cell, 0.5, 0.6)];
  await pen.down(top);
  await pen.go(low);
  await page.keyboard.press('Escape');
  await pen.lift(low);
  await expectDrawings(hand, 3);
  await pen.draw(top, low);
  await expectDrawings(hand, 1);
  await page.keyboard.press('Control+z');
  await expectDrawings(hand, 3);
  // The other end of a pen rubs, also while the pen is not in the hand.
  await page.keyboard.press('Escape');
  await expect(bar(hand)).toBeHidden();
  const board = page.getByRole('application');
  const end = { pointerId: 1, pointerType: 'pen', button: 5, bubbles: true } as const;
  const at = ({ x, y }: Spot) => ({ clientX: x, clientY: y });
  await board.dispatchEvent('pointerdown', { ...end, ...at(top), buttons: 32 });
  await board.dispatchEvent('pointermove', { ...end, ...at(low), buttons: 32 });
  await board.dispatchEvent('pointerup', { ...end, ...at(low), buttons: 0 });
  await expectDrawings(hand, 1);
});

test('what was drawn is in PDF, PNG and SVG of the command line', async ({ launch, folder }) => {
  const file = makeProject(join(folder, 'drawn.cjm'));
  const app = await launch({ args: [file] });
  const { BoardHand } = await import('./board-hand');
  const hand = await BoardHand.take(app);
  const session = await hand.page.context().newCDPSession(hand.page);
  await takePen(hand);
  await hand.page.keyboard.press('4');
  await hand.page.keyboard.press(']');
  await new Pen(session).draw(...across(await hand.cell(0, 0)));
  await expectDrawings(hand, 1);
  await hand.page.keyboard.press('Control+s');
  await expect(hand.page.getByText('Saved to drawn.cjm')).toBeVisible();
  const cli = join(process.env.WAYBOARD_APP ?? projectFolder, 'dist/electron/cli.cjs');
  const exported = (format: 'pdf' | 'png' | 'svg'): string => {
    const out = join(folder, `drawn.${format}`);
    execFileSync(process.execPath, [cli, 'export', `--${format}`, out, '--', file]);
    return out;
  };
  const red = lightTheme.connectors.red;
  expect(readFileSync(exported('svg'), 'utf8')).toMatch(new RegExp(`<path[^>]*fill="${red}"`));
  const png = await loadImage(exported('png'));
  const canvas = createCanvas(png.width, png.height);
  canvas.getContext('2d').drawImage(png, 0, 0);
  const { data } = canvas.getContext('2d').getImageData(0, 0, png.width, png.height);
  const wanted = [1, 3, 5].map((start) => Number.parseInt(red.slice(start, start + 2), 16));
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((part, channel) => data[at + channel] === part)) inked += 1;
  }
  expect(inked).toBeGreaterThan(200);
  const page = execFileSync('qpdf', ['--qdf', '--object-streams=disable', exported('pdf'), '-'], {
    encoding: 'latin1',
    maxBuffer: 64 * 1024 * 1024,
  });
  const [r = 0, g = 0, b = 0] = wanted.map((part) => part / 255);
  const fills = [...page.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:scn|rg)\b/g)];
  const isRed = ([, x, y, z]: RegExpMatchArray): boolean =>
    [Number(x) - r, Number(y) - g, Number(z) - b].every((apart) => Math.abs(apart) < 0.01);
  expect(fills.some(isRed)).toBe(true);
});
