// @ts-check
// A part of the check that is one of the installed tools, or a script of ours: good when it ends with 0.
import { run } from '../setup/children.mjs';
import { inProject, project } from '../setup/paths.mjs';

/**
 * @param {string} name
 * @param {string[]} words A script's path from the root of the repository and its arguments.
 * @returns {import('./run-parts.mjs').Part}
 */
export const commandPart = (name, [script = '', ...words]) => ({
  name,
  async run() {
    const runner = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const { code, output, stdout } = await run(process.execPath, [...runner, inProject(script), ...words], {
      cwd: project,
    });
    // A script of ours that is content may say one line about what it saw.
    const said = runner.length > 0 && code === 0 ? stdout.trim() : '';
    return { passed: 0, failed: code === 0 ? 0 : 1, said, output };
  },
});
