// The document of the format is true: every example in it runs as it stands, with sqlite3 alone, and its tables are
// the tables there are.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../../electron/project-file/check-schema';
import { applicationId } from '../../../electron/project-file/file-format';
import { currentVersion, versionText } from '../../../electron/project-file/migrate';
import { temporaryFolder } from './temporary-folder';

const document = readFileSync('electron/project-file/README.md', 'utf8');
const examples = [...document.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

function run(example: string): string {
  const folder = temporaryFolder();
  copyFileSync('test/fixtures/format-1.2/every-type.cjm', join(folder, 'FILE.cjm'));
  return execFileSync('bash', ['-c', example], { cwd: folder, encoding: 'utf8' }).trim();
}

describe('the document of the format', () => {
  it.each(examples)('has an example that runs: %s', (example) => {
    expect(run(example)).not.toBe('');
  });

  it('tells how to check the seal, and both ways agree', () => {
    const [inside = '', computed = ''] = examples
      .filter((example) => /seal|sha256sum/.test(example))
      .map(run);
    expect(inside).toMatch(/^[0-9a-f]{64}$/);
    expect(computed.startsWith(inside)).toBe(true);
  });

  it('names every table, the version and the application id', () => {
    const tables = schemaOf(currentVersion).filter(({ type }) => type === 'table');
    expect(tables.map(({ name }) => name).filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
    expect(document).toContain(`Version described: **${versionText(currentVersion)}**`);
    expect(document).toContain(String(applicationId));
  });
});

/** Whether SQLite is loaded with an entry of the folder. */
function loadsSqlite(entry: string): boolean {
  const program = `import './electron/project-file/${entry}';
    import { createRequire } from 'node:module';
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    console.log(loaded.some((name) => name.includes('better-sqlite3')));`;
  const words = ['--import', 'tsx', '--input-type=module', '-e', program];
  return execFileSync(process.execPath, words, { encoding: 'utf8' }).trim() === 'true';
}

it('keeps SQLite out of the process that only speaks to the host', { timeout: 30_000 }, () => {
  expect(loadsSqlite('host-client')).toBe(false);
  expect(loadsSqlite('working-copy')).toBe(true);
});
