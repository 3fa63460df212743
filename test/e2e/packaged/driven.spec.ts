// The packed app driven by hand: what works from the sources works from the archive, with its window, its hosts and
// its exports. The test build differs from the release in the inspector alone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../../shared/base/result';
import { defaultExportOptions } from '../../../shared/ipc/export-options';
import { loadProject, retitle, titleOf } from '../harness/edits';
import { packedApp } from '../harness/executable';
import { expect, test } from '../harness/test';

test('maps, saves, closes, opens again and exports', async ({ launch, folder }) => {
  const app = await launch({ startable: packedApp() });
  const failures: string[] = [];
  app.page.on('pageerror', ({ message }) => failures.push(message));
  unwrap(await app.ask('project:new', { kind: 'sample', name: 'car-service', language: 'ru' }));
  await retitle(app, 'Packed');
  const file = join(folder, 'packed.cjm');
  await app.answerFileDialogs(file);
  unwrap(await app.ask('project:save', {}));
  await app.quit();

  const next = await launch({ startable: packedApp(), args: [file] });
  await next.page.getByRole('button', { name: 'Export', exact: true }).waitFor();
  expect(await titleOf(next)).toBe('Packed');
  const map = (await loadProject(next)).records.find(({ type }) => type === 'map');
  for (const format of ['pdf', 'png', 'svg'] as const) {
    await next.answerFileDialogs(join(folder, `packed.${format}`));
    const options = { ...defaultExportOptions, format, language: 'ru' } as const;
    unwrap(await next.ask('export:run', { mapId: map?.id ?? '', options }));
    expect(existsSync(join(folder, `packed.${format}`))).toBe(true);
  }
  await next.quit();
  expect(failures).toEqual([]);
});
