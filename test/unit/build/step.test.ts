// What a person reads while set-up works: one line a step, and on failure what to do.
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { done, inPlace, runSteps, SetupFailure, type Step } from '../../../build/setup/step.mjs';

const step = (name: string, run: Step['run']): Step => ({ name, run });

async function said(steps: Step[], onlyWork = false): Promise<{ ready: boolean; lines: string[] }> {
  const out = new PassThrough({ encoding: 'utf8' });
  const ready = await runSteps(steps, { out: out as unknown as NodeJS.WriteStream, onlyWork });
  const text = String(out.read() ?? '').replace(/\d+\.\d s/g, 'N s');
  return { ready, lines: text.split('\n').filter(Boolean) };
}

it('says one line for each step', async () => {
  expect(
    await said([step('One', async () => inPlace('there')), step('Two', async () => done('made'))]),
  ).toEqual({
    ready: true,
    lines: ['✓ One: there (N s)', '✓ Two: made (N s)'],
  });
});

it('keeps silent on what was in place, where only work is of interest', async () => {
  const steps = [step('One', async () => inPlace('there')), step('Two', async () => done('made'))];
  expect((await said(steps, true)).lines).toEqual(['✓ Two: made (N s)']);
});

it('stops at a failure and says what to do', async () => {
  let reached = false;
  const failing = step('One', async () => {
    throw new SetupFailure('no room', 'free the disk\nand try again');
  });
  const next = step('Two', async () => {
    reached = true;
    return done('made');
  });
  expect(await said([failing, next])).toEqual({
    ready: false,
    lines: ['✗ One: no room', '  What to do: free the disk', '  and try again'],
  });
  expect(reached).toBe(false);
});

it('lets a bug through: it is no failure of the set-up', async () => {
  const broken = step('One', async () => {
    throw new TypeError('a bug');
  });
  await expect(said([broken])).rejects.toThrow('a bug');
});
