// Leaving: what the page still holds is stored first, the file is published, no process stays behind.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject, retitle, titleOf } from '../harness/edits';
import { helpersOf, running } from '../harness/processes';
import { infoOf, makeProject, notesIn } from '../harness/project-files';
import { expect, test } from '../harness/test';

test('what was typed a moment before the quit is in the file after it', async ({ launch, folder }) => {
  const file = makeProject(join(folder, 'late.cjm'));
  const app = await launch({ args: [file] });
  await app.page.getByRole('button', { name: 'Export', exact: true }).waitFor();
  await app.page.keyboard.press('Alt+n');
  await app.page.getByRole('textbox').waitFor();
  await app.page.keyboard.type('Said at the last moment');
  expect(await app.quit()).toBe(0);
  expect(notesIn(file)).toContain('Said at the last moment');
});

test('Quit in the palette ends the program with all its windows', async ({ launch, folder }) => {
  const app = await launch({ args: [makeProject(join(folder, 'a.cjm'))] });
  await loadProject(app);
  const second = app.electron.waitForEvent('window');
  await app.clickMenu('project-new');
  await (await second).waitForLoadState('load');
  await app.page.keyboard.press('Control+K');
  await expect(app.page.getByRole('combobox', { name: 'All commands' })).toBeFocused();
  await app.page.keyboard.type('quit');
  await app.page.keyboard.press('Enter');
  await expect.poll(() => app.ended).toBe(true);
});

test('a page that hangs does not keep the app from leaving, nor the edits from the file', async ({
  launch,
  folder,
}) => {
  const file = makeProject(join(folder, 'hung.cjm'));
  const app = await launch({ args: [file] });
  await retitle(app, 'Before the page hung');
  const hang = app.page.evaluate(() => {
    for (;;);
  });
  hang.catch(() => undefined);
  const begun = performance.now();
  expect(await app.quit()).toBe(0);
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(infoOf(file).title).toBe('Before the page hung');
});

test('opened and closed without an edit, the file is not touched', async ({ launch, folder }) => {
  const file = makeProject(join(folder, 'still.cjm'));
  const { statSync, readFileSync } = await import('node:fs');
  const before = { bytes: readFileSync(file), time: statSync(file).mtimeMs };
  const app = await launch({ args: [file] });
  await loadProject(app);
  await app.quit();
  expect(readFileSync(file).equals(before.bytes)).toBe(true);
  expect(statSync(file).mtimeMs).toBe(before.time);
});

test('host processes stand ready behind a start screen, and only there', async ({
  launch,
  folder,
  again,
}) => {
  const hosts = () => helpersOf(app.pid, 'node.mojom.NodeService').length;
  const app = await launch();
  await expect.poll(hosts).toBe(2);
  await again(app, [makeProject(join(folder, 'a.cjm'))]);
  await expect.poll(async () => (await app.ask('project:load', {})).ok).toBe(true);
  await expect.poll(hosts).toBe(1);
  const family = app.family();
  await app.quit();
  await expect.poll(() => running(family)).toEqual([]);
});

test('no process is left after a quit', async ({ launch, folder }) => {
  const app = await launch({ args: [makeProject(join(folder, 'a.cjm'))] });
  await loadProject(app);
  const family = app.family();
  expect(family.length).toBeGreaterThan(3);
  await app.quit();
  await expect.poll(() => running(family)).toEqual([]);
});

test('no process is left after the main process is killed', async ({ launch, folder }) => {
  const app = await launch({ args: [makeProject(join(folder, 'a.cjm'))] });
  await loadProject(app);
  const family = app.family();
  await app.kill();
  await expect.poll(() => running(family)).toEqual([]);
});

test('after a kill the next start goes on where it was', async ({ launch, folder }) => {
  const file = makeProject(join(folder, 'killed.cjm'));
  const app = await launch({ args: [file] });
  await retitle(app, 'Acknowledged, then killed');
  await app.kill();
  const next = await launch({ profile: app.profile });
  await expect.poll(async () => (await next.ask('project:load', {})).ok).toBe(true);
  expect(await titleOf(next)).toBe('Acknowledged, then killed');
  expect(await loadProject(next)).toMatchObject({ fileName: 'killed.cjm', restoredEdits: 1, lastSeq: 1 });
});

test('an edited project without a file asks when its window closes, and can be kept or deleted', async ({
  launch,
}) => {
  const app = await launch();
  await app.ask('project:new', { kind: 'template', name: 'blank', language: 'en' });
  await retitle(app, 'Nowhere yet');
  const cancel = 3;
  const asked = await app.answerQuestions(cancel);
  await app.ask('project:close', {});
  expect(await asked()).toEqual(['The project “Nowhere yet” is not in a file yet']);
  expect(await titleOf(app)).toBe('Nowhere yet');
  const remove = 2;
  await app.answerQuestions(remove);
  await app.ask('project:close', {});
  expect(await app.ask('project:load', {})).toMatchObject({ ok: false, error: { code: 'session/not-open' } });
  await app.quit();
  const next = await launch({ profile: app.profile });
  expect(await next.ask('app:boot', {})).toMatchObject({ ok: true, value: { hasProject: false } });
});

test('a project without a file is there again after a quit', async ({ launch }) => {
  const app = await launch();
  await app.ask('project:new', { kind: 'template', name: 'blank', language: 'en' });
  await retitle(app, 'Kept here');
  await app.quit();
  const next = await launch({ profile: app.profile });
  await expect.poll(async () => (await next.ask('project:load', {})).ok).toBe(true);
  expect(await titleOf(next)).toBe('Kept here');
});

test('edits that cannot be put into the file are asked about when the window closes', async ({
  launch,
  folder,
}) => {
  const away = join(folder, 'stick');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(away);
  const file = makeProject(join(away, 'gone.cjm'));
  const app = await launch({ args: [file] });
  await retitle(app, 'The stick was pulled out');
  rmSync(away, { recursive: true });
  const saveCopy = 0;
  const asked = await app.answerQuestions(saveCopy);
  const copy = join(folder, 'rescued.cjm');
  await app.answerFileDialogs(copy);
  await app.ask('project:close', {});
  expect(await asked()).toEqual(['The latest edits are not in the file “gone.cjm”']);
  expect(infoOf(copy).title).toBe('The stick was pulled out');
});
