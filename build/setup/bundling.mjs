// @ts-check
// Bundles the parts of the app whose sources changed since they were last bundled.
import fs from 'node:fs';
import { run, tail } from './children.mjs';
import { fingerprint, readMark, writeMark } from './fingerprint.mjs';
import { inProject, project } from './paths.mjs';
import { done, inPlace, SetupFailure } from './step.mjs';

const always = ['build/bundle.ts', 'build/fonts/font-files.ts', 'package.json', 'package-lock.json'];
const tables = ['.cache/generated/font-metrics.json', '.cache/generated/notices.json'];

/** What each part is bundled from. */
const inputs = {
  electron: [...always, ...tables, 'shared', 'electron'],
  renderer: [...always, ...tables, 'shared', 'renderer'],
  assets: [...always, '.cache/generated/NotoColorEmoji.ttf', '.cache/generated/icon.png'],
};

/**
 * The step for the parts a goal needs.
 * @param {(keyof typeof inputs)[]} parts
 * @returns {import('./step.mjs').Step}
 */
export const bundling = (parts) => ({
  name: 'Bundles',
  async run(progress) {
    const stale = parts
      .map((part) => ({
        part,
        mark: inProject('dist', part, '.inputs.sha256'),
        wanted: fingerprint(inputs[part]),
      }))
      .filter(({ mark, wanted }) => readMark(mark) !== wanted);
    if (stale.length === 0) return inPlace('up to date');
    const names = stale.map(({ part }) => part);
    progress(names.join(', '));
    fs.mkdirSync(inProject('dist'), { recursive: true });
    const { code, output } = await run(process.execPath, ['--import', 'tsx', 'build/bundle.ts', ...names], {
      cwd: project,
      log: 'bundle.log',
    });
    if (code !== 0) {
      throw new SetupFailure(
        `bundling ended with ${code}\n${tail(output)}`,
        'mend what is named above and run the same command again; the whole output is in .cache/logs/bundle.log',
      );
    }
    for (const { mark, wanted } of stale) writeMark(mark, wanted);
    return done(`bundled ${names.join(', ')}`);
  },
});
