// @ts-check
// Files made from other files: the font metrics every line is broken with, the emoji font,
// the notices of the packages that are shipped, the icon.
import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from './children.mjs';
import { fingerprint, readMark, writeMark } from './fingerprint.mjs';
import { cache, project } from './paths.mjs';
import { done, inPlace, SetupFailure } from './step.mjs';

/** What is made, by which script, from what, and its name under `.cache/generated`. */
const makers = [
  {
    made: 'font metrics',
    script: 'build/fonts/make-metrics.ts',
    inputs: ['build/fonts', 'shared/base/font-face.ts'],
    result: 'font-metrics.json',
  },
  {
    made: 'emoji font',
    script: 'build/fonts/make-emoji-font.ts',
    inputs: ['build/fonts'],
    result: 'NotoColorEmoji.ttf',
  },
  {
    made: 'notices',
    script: 'build/notices.ts',
    inputs: ['build/notices.ts', 'build/mit-licence.txt', 'package.json'],
    result: 'notices.json',
  },
  {
    made: 'icon',
    script: 'build/icon.ts',
    inputs: ['build/icon.ts', 'renderer/assets/logo.svg'],
    result: 'icon.png',
  },
];

/** @type {import('./step.mjs').Step} */
export const generated = {
  name: 'Generated files',
  async run(progress) {
    const stale = makers
      .map((maker) => ({
        ...maker,
        mark: path.join(cache, 'generated', `.${maker.result}.sha256`),
        wanted: fingerprint([...maker.inputs, 'package-lock.json']),
      }))
      .filter(
        ({ mark, wanted, result }) =>
          readMark(mark) !== wanted || !fs.existsSync(path.join(cache, 'generated', result)),
      );
    if (stale.length === 0) return inPlace('up to date');
    progress(stale.map(({ made }) => made).join(', '));
    await Promise.all(
      stale.map(async ({ made, script, mark, wanted }) => {
        const { code, output } = await run(process.execPath, ['--import', 'tsx', script], { cwd: project });
        if (code !== 0) {
          throw new SetupFailure(`making the ${made} ended with ${code}\n${tail(output)}`, `mend ${script}`);
        }
        writeMark(mark, wanted);
      }),
    );
    return done(`made ${stale.map(({ made }) => made).join(', ')}`);
  },
};
