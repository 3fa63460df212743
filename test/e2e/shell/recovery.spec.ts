// What dies comes back: the page, the database's process, and a page that dies again and again.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadProject, retitle, titleOf } from '../harness/edits';
import { helpersOf } from '../harness/processes';
import { infoOf, makeProject } from '../harness/project-files';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';

const crashPage = (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });

/**
 * Playwright loses sight of a page whose process died; main still sees it. What a dying page was asked is never
 * answered: null after a while.
 */
const seenByMain = <T>(app: RunningApp, script: string): Promise<T> =>
  app.electron.evaluate(async ({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined || contents.isCrashed() || contents.isLoading()) return null;
    const silence = new Promise((done) => setTimeout(() => done(null), 500));
    return Promise.race([contents.executeJavaScript(code), silence]);
  }, script) as Promise<T>;

test('a page that crashed is loaded again and has every edit', async ({ launch, folder }) => {
  const app = await launch({ args: [makeProject(join(folder, 'a.cjm'))] });
  await retitle(app, 'Before the crash');
  await crashPage(app);
  const title = `window.wayboard.ask('project:load', {}).then((answer) =>
    JSON.parse(answer.value.records).find((record) => record.type === 'project').title)`;
  await expect.poll(() => seenByMain(app, title)).toBe('Before the crash');
  expect(app.log()).toContain('the page is gone');
});

test('a page that crashes twice gives way to a still one that names the places, and saves a copy', async ({
  launch,
  folder,
}) => {
  const file = makeProject(join(folder, 'Дважды.cjm'));
  const app = await launch({ args: [file] });
  await retitle(app, 'Saved from the crash page');
  const copy = join(folder, 'rescued.cjm');
  await app.answerFileDialogs(copy);
  await app.electron.evaluate(({ dialog }) => {
    // First "save a copy", then the person thinks.
    let asked = 0;
    dialog.showMessageBox = (async () => {
      asked += 1;
      if (asked > 1) await new Promise(() => undefined);
      return { response: 0, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });
  await crashPage(app);
  await expect.poll(() => seenByMain(app, 'location.pathname')).toBe('/index.html');
  await crashPage(app);
  await expect.poll(() => seenByMain(app, 'location.pathname')).toBe('/crash/page.html');
  const text = await seenByMain<string>(app, 'document.body.innerText');
  expect(text).toContain(file);
  expect(text).toContain(app.profile);
  expect(text).toContain(join(app.profile, 'logs', 'wayboard.log'));
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(infoOf(copy).title).toBe('Saved from the crash page');
});

test('edits go on when the process of the database is killed', async ({ launch, folder }) => {
  const app = await launch({ args: [makeProject(join(folder, 'a.cjm'))] });
  await retitle(app, 'one');
  const helpers = helpersOf(app.pid, 'node.mojom.NodeService');
  expect(helpers.length).toBeGreaterThan(0);
  for (const pid of helpers) process.kill(pid, 'SIGKILL');
  await retitle(app, 'two');
  expect(await titleOf(app)).toBe('two');
  expect((await loadProject(app)).history).toHaveLength(2);
});
