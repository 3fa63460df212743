// The work on a board that is measured, each as samples from one contender; app and limit take turns.
import { boardView } from './app-window';
import type { Contender } from './contender';
import { carry, marquee, openText, pan, pickUp, type, zoom } from './gestures';
import { frameIntervals, keyLatencies, traced } from './presented-frames';

export interface Work {
  readonly name: string;
  /** `performance.md`: the most that the app may take, as a multiple of the limit. */
  readonly bar?: number;
  run(contender: Contender): Promise<readonly number[]>;
}

const frames = async (contender: Contender, work: () => Promise<void>): Promise<readonly number[]> =>
  frameIntervals(await traced(contender.electron, work));

const dragOne = async (contender: Contender, view: 'fit' | 'full'): Promise<readonly number[]> => {
  await contender[view]();
  const [from] = contender.spots(view, 1);
  if (from === undefined) throw new Error('no note to drag');
  await pickUp(contender, from);
  const samples = await frames(contender, () => carry(contender, from));
  await contender.letGo();
  return samples;
};

const dragMany = async (contender: Contender): Promise<readonly number[]> => {
  await contender.selectMiddle(200);
  const [from] = contender.spots('fit', 1);
  if (from === undefined) throw new Error('no note to drag');
  await pickUp(contender, from);
  const samples = await frames(contender, () => carry(contender, from));
  await contender.letGo();
  return samples;
};

/** Drops 200 notes elsewhere and takes it back; the time from the key to the next picture. */
const undoMany = async (contender: Contender): Promise<readonly number[]> => {
  const { page } = contender;
  await contender.selectMiddle(200);
  const [from] = contender.spots('fit', 1);
  if (from === undefined) throw new Error('no note to drag');
  await pickUp(contender, from);
  await page.mouse.move(from.x + 260, from.y + 120, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(500);
  await page.keyboard.down('Control');
  const trace = await traced(contender.electron, async () => {
    await page.keyboard.press('KeyZ');
    await page.waitForTimeout(500);
  });
  await page.keyboard.up('Control');
  await contender.letGo();
  return keyLatencies(trace).slice(-1);
};

const typing = async (contender: Contender): Promise<readonly number[]> => {
  await contender.full();
  const [at] = contender.spots('full', 1);
  if (at === undefined) throw new Error('no note to type into');
  await openText(contender, at);
  const trace = await traced(contender.electron, () => type(contender));
  await contender.page.keyboard.press('Escape');
  await contender.page.waitForTimeout(300);
  await contender.letGo();
  return keyLatencies(trace);
};

const at = async (view: 'fit' | 'full', contender: Contender, gesture: (c: Contender) => Promise<void>) => {
  await contender[view]();
  return frames(contender, () => gesture(contender));
};

/** The frames of a marquee, which the limit does not know. */
export const marqueeFrames = async (contender: Contender): Promise<readonly number[]> => {
  const samples = await at('fit', contender, (c) => marquee(c, boardView));
  await contender.letGo();
  return samples;
};

export const boardWorks: readonly Work[] = [
  { name: 'pan, fit', bar: 1.25, run: (c) => at('fit', c, pan) },
  { name: 'pan, 100 %', bar: 1.25, run: (c) => at('full', c, pan) },
  { name: 'zoom, fit', bar: 1.25, run: (c) => at('fit', c, zoom) },
  { name: 'zoom, 100 %', bar: 1.25, run: (c) => at('full', c, zoom) },
  { name: 'drag 1, fit', bar: 1.25, run: (c) => dragOne(c, 'fit') },
  { name: 'drag 1, 100 %', bar: 1.25, run: (c) => dragOne(c, 'full') },
  { name: 'drag 200', bar: 1.25, run: dragMany },
  { name: 'key to paint', run: typing },
  { name: 'undo of a 200-note move', bar: 1.5, run: undoMany },
];
