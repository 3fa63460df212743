// Pictures as people bring them: dropped from a folder and pasted; seen on the board, kept in the file. What is no picture
// is told by name and changes nothing; nothing is fetched.
import { createCanvas } from '@napi-rs/canvas';
import type { Picture } from '#shared/model/records/picture';
import { fitInView } from '../../../renderer/tools/board-fit';
import { type BoardHand, middleOf, type Spot, spread } from './board-hand';
import { expect, test } from './board-test';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A picture of one colour. */
function picture(
  width: number,
  height: number,
  color: string,
  type: 'image/png' | 'image/jpeg' = 'image/png',
): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  return type === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 95);
}

const green = '#1e8449';
const violet = '#7d3c98';

/** Brings files over the board as the system does, and lets go of them there; `hold` leaves them in the air. */
async function drag(
  { page }: BoardHand,
  { x, y }: Spot,
  { files = [], data = {} }: { files?: readonly DroppedFile[]; data?: Readonly<Record<string, string>> },
  hold = false,
): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate(
    ([dropped, texts, left, top, held]) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      for (const [type, text] of Object.entries(texts)) transfer.setData(type, text);
      const target = document.elementFromPoint(left, top);
      const at = { bubbles: true, cancelable: true, clientX: left, clientY: top, dataTransfer: transfer };
      for (const name of held ? ['dragenter', 'dragover'] : ['dragenter', 'dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(name, at));
      }
    },
    [given, data, x, y, hold] as const,
  );
}

const drop = (hand: BoardHand, spot: Spot, ...files: readonly DroppedFile[]): Promise<void> =>
  drag(hand, spot, { files });

const pictures = async (hand: BoardHand): Promise<readonly Picture[]> => [
  ...(await hand.project()).picture.values(),
];

/** Waits until main has stored so many pictures. */
async function stored(hand: BoardHand, count: number): Promise<readonly Picture[]> {
  await expect.poll(async () => (await pictures(hand)).length).toBe(count);
  return pictures(hand);
}

/** The board's own picture where a picture has its middle, as `#rrggbb`. */
async function colorAt(hand: BoardHand, id: string): Promise<string> {
  const box = (await hand.layout()).lying.get(id);
  if (box === undefined) throw new Error('no such picture on the board');
  const { x, y } = middleOf(hand.onScreen(box.rect));
  return hand.page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        '[role="application"] .konvajs-content canvas',
      );
      const at = [left, top].map((length) => Math.round(length * devicePixelRatio)) as [number, number];
      const [red = 0, greenPart = 0, blue = 0] =
        canvas?.getContext('2d')?.getImageData(...at, 1, 1).data ?? [];
      return `#${[red, greenPart, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    },
    [x - hand.frame.x, y - hand.frame.y] as const,
  );
}

/** Where nothing lies. */
async function empty(hand: BoardHand): Promise<Spot> {
  const { x, y, height } = await hand.cell(0, 1);
  return { x: x + 60, y: y + height / 2 };
}

test('files dropped on the board lie there beside each other, sharp, and are one step to take back', async ({
  hand,
  app,
}) => {
  const spot = await empty(hand);
  await drag(hand, spot, { files: [{ name: 'a.png', bytes: picture(40, 30, green) }] }, true);
  await expect(app.page.locator('[class*="room"]')).toBeVisible();
  await drop(
    hand,
    spot,
    { name: 'Вид.png', bytes: picture(1_200, 900, green) },
    { name: 'b.jpg', bytes: picture(300, 300, violet, 'image/jpeg') },
  );
  await expect(app.page.locator('[class*="room"]')).toBeHidden();
  const [first, second] = await stored(hand, 2);
  if (first === undefined || second === undefined) throw new Error('fewer than two pictures');
  expect([first.width, first.height]).toEqual([354, 266]);
  expect([second.width, second.height]).toEqual([300, 300]);
  expect(second.y).toBe(first.y);
  expect(second.x).toBe((first.x ?? 0) + 354 + 10);
  await expect.poll(() => colorAt(hand, first.id)).toBe(green);
  await app.page.screenshot({ path: test.info().outputPath('dropped.png') });
  const { image } = await hand.project();
  expect([...image.values()].map(({ name, mime, width }) => ({ name, mime, width }))).toEqual(
    expect.arrayContaining([
      { name: 'Вид.png', mime: 'image/png', width: 1_200 },
      { name: 'b.jpg', mime: 'image/jpeg', width: 300 },
    ]),
  );
  await app.page.keyboard.press('Control+z');
  await stored(hand, 0);
  await app.page.keyboard.press('Control+Shift+z');
  await stored(hand, 2);
  await expect.poll(() => colorAt(hand, first.id)).toBe(green);
});

test('what is no picture is told by its name, and what came with it is taken all the same', async ({
  hand,
  app,
}) => {
  const notices = app.page.getByRole('region', { name: 'Notices' });
  const spot = await empty(hand);
  await drop(hand, spot, { name: 'letter.png', bytes: Buffer.from('not a picture') });
  await expect(notices).toContainText('letter.png');
  const torn = picture(400, 300, green).subarray(0, 60);
  await drop(hand, spot, { name: 'torn.png', bytes: torn });
  await expect(notices).toContainText('torn.png');
  await stored(hand, 0);
  await drop(
    hand,
    spot,
    { name: 'empty.jpg', bytes: Buffer.alloc(0) },
    { name: 'good.png', bytes: picture(80, 60, violet) },
  );
  await expect(notices).toContainText('empty.jpg');
  const [good] = await stored(hand, 1);
  await expect.poll(() => colorAt(hand, good?.id ?? '')).toBe(violet);
});

test('a picture on the clipboard is pasted, captioned, and drawn again when the window is loaded anew', async ({
  hand,
  app,
}) => {
  await app.page.evaluate(
    async (base64) => {
      const png = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      await window.wayboard.ask('clipboard:write-picture', { png });
    },
    picture(200, 120, violet).toString('base64'),
  );
  await hand.press(await empty(hand));
  await app.page.keyboard.press('Control+v');
  const [pasted] = await stored(hand, 1);
  await expect.poll(() => colorAt(hand, pasted?.id ?? '')).toBe(violet);
  const field = app.page.getByRole('textbox', { name: 'Caption of the picture' });
  await app.page.keyboard.press('F2');
  await field.fill('The hall at nine');
  await app.page.keyboard.press('Enter');
  await expect.poll(async () => (await pictures(hand))[0]?.caption).toBe('The hall at nine');
  await app.page.keyboard.press('Enter');
  await expect(field).toHaveValue('The hall at nine');
  await app.page.screenshot({ path: test.info().outputPath('captioned.png') });
  await app.page.keyboard.press('Escape');
  await app.page.reload();
  await app.page.getByRole('application').waitFor();
  await expect.poll(() => colorAt(hand, pasted?.id ?? '')).toBe(violet);
});

test('a picture dropped into a storyboard stands in its cell, is captioned, moved on, deleted and brought back', async ({
  hand,
  app,
}) => {
  const { page } = app;
  const [lane] = (await hand.layout()).lanes;
  if (lane === undefined) throw new Error('no lane');
  await hand.press(middleOf(hand.onScreen(lane.rect)));
  await page.keyboard.press('Control+Alt+L');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Storyboard/ })
    .click();
  await page.keyboard.press('Enter');
  const storyboard = async () => {
    const { lanes, pieceCells, pieces } = await hand.layout();
    const laneId = lanes.find((box) => box.lane.kind === 'images')?.lane.id;
    const shown = [...pieces.values()].flatMap((piece) => (piece.kind === 'picture' ? piece : []));
    return { cells: pieceCells.filter((cell) => cell.laneId === laneId), shown };
  };
  await expect.poll(async () => (await storyboard()).cells.length).toBeGreaterThan(1);
  const [cell, next] = (await storyboard()).cells;
  if (cell === undefined || next === undefined) throw new Error('no cells');
  const file = { name: 'Зал.png', bytes: picture(400, 300, green) };
  await drop(hand, middleOf(hand.onScreen(cell.rect)), file);
  const [dropped] = await stored(hand, 1);
  expect([dropped?.x, dropped?.stageId, dropped?.laneId]).toEqual([null, cell.stageId, cell.laneId]);
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toContainText('Picture');
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Caption of the picture' }).fill('Waiting in the hall');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await pictures(hand))[0]?.caption).toBe('Waiting in the hall');
  await page.screenshot({ path: test.info().outputPath('storyboard.png') });
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(async () => (await storyboard()).shown[0]?.stageId).toBe(next.stageId);
  await page.keyboard.press('Delete');
  await stored(hand, 0);
  await page.keyboard.press('Control+z');
  await stored(hand, 1);
  await carryBack(hand, dropped?.id ?? '');
});

/** By hand into the cell before, and from there over that cell's stage once it is folded. */
async function carryBack(hand: BoardHand, id: string): Promise<void> {
  const { page } = hand;
  const place = async () => {
    const layout = await hand.layout();
    const box = layout.pieces.get(id);
    const cells = layout.pieceCells.filter(({ laneId }) => laneId === box?.laneId);
    if (box === undefined) throw new Error('no picture in a storyboard');
    return { box, cells, layout };
  };
  const stageOf = async (): Promise<string | null> => (await pictures(hand))[0]?.stageId ?? null;
  const { box, cells, layout } = await place();
  const [first, second] = cells;
  if (first === undefined || second === undefined) throw new Error('no cells');
  const mark = page.locator('[role="application"] > [class*="place"]');
  await page.mouse.move(...spread(middleOf(hand.onScreen(box.rect))));
  await page.mouse.down();
  await page.mouse.move(...spread(middleOf(hand.onScreen(first.rect))), { steps: 8 });
  await expect(mark).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('carried.png') });
  await page.mouse.up();
  await expect.poll(stageOf).toBe(first.stageId);
  await page.keyboard.press('Control+z');
  await expect.poll(stageOf).toBe(second.stageId);

  const head = layout.stages.find(({ stage }) => stage.id === first.stageId)?.rect;
  if (head === undefined) throw new Error('no stage');
  await hand.press(middleOf(hand.onScreen(head)));
  await page.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Fold' }).click();
  await expect.poll(async () => (await place()).cells.length).toBe(cells.length - 1);
  const now = await place();
  // The view is there at once: a hand that reaches for a board on its way reaches beside it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Shift+1');
  hand.camera = fitInView(now.layout.content, hand.frame);
  await hand.press(middleOf(hand.onScreen(now.box.rect)));
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toContainText('Picture');
  const column = now.layout.stages.find(({ stage }) => stage.id === first.stageId)?.fold?.column;
  if (column === undefined) throw new Error('not folded');
  const { y, height } = now.box.rect;
  await page.mouse.move(...spread(middleOf(hand.onScreen(now.box.rect))));
  await page.mouse.down();
  await page.mouse.move(...spread(middleOf(hand.onScreen({ ...column, y, height }))), { steps: 8 });
  await expect(page.locator('[class*="room"]')).toBeVisible();
  await expect(page.getByText(/^Goes to the end of “Stage 1”/)).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('over-fold.png') });
  await page.mouse.up();
  await expect.poll(stageOf).toBe(first.stageId);
  await expect(page.locator('[class*="room"]')).toBeHidden();
  // What nobody sees is not selected.
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect.poll(stageOf).toBe(second.stageId);
}
