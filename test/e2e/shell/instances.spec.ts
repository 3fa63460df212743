// One app for each profile: later launches hand their files over; every file has one window.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject } from '../harness/project-files';
import { expect, test } from '../harness/test';

test('a file named at the start is opened in the first window', async ({ launch, folder }) => {
  const file = makeProject(join(folder, 'Карта пути.cjm'));
  const app = await launch({ args: [file] });
  const loaded = await app.ask('project:load', {});
  expect(loaded).toMatchObject({ ok: true, value: { fileName: 'Карта пути.cjm', restoredEdits: 0 } });
  expect(app.electron.windows()).toHaveLength(1);
});

test('a second launch hands its file to the first, which opens a second window', async ({
  launch,
  again,
  folder,
}) => {
  const [one, two] = [makeProject(join(folder, 'one.cjm')), makeProject(join(folder, 'two.cjm'))];
  const app = await launch({ args: [one] });
  await app.ask('project:load', {});
  expect(await again(app, [two])).toBe(0);
  const [, second] = await app.windows(2);
  if (second === undefined) throw new Error('no second window');
  await second.waitForLoadState('load');
  expect(await app.ask('project:load', {}, second)).toMatchObject({
    ok: true,
    value: { fileName: 'two.cjm' },
  });
});

test('a file that is open already comes to the front instead of opening twice', async ({
  launch,
  again,
  folder,
}) => {
  const file = makeProject(join(folder, 'once.cjm'));
  const app = await launch({ args: [file] });
  await app.ask('project:load', {});
  expect(await again(app, [join(folder, '.', 'once.cjm')])).toBe(0);
  expect(await again(app, [])).toBe(0);
  const marker = makeProject(join(folder, 'marker.cjm'));
  expect(await again(app, [marker])).toBe(0);
  // The marker came last: had the others opened windows, there would be more than two.
  await app.windows(2);
  expect(app.electron.windows()).toHaveLength(2);
});

test('odd names arrive whole: dashes first, quotes, spaces, Kazakh letters', async ({
  launch,
  again,
  folder,
}) => {
  const app = await launch();
  const plain = makeProject(join(folder, 'plain.cjm'));
  const odd = ['--inspect.cjm', "it's «x».cjm", 'Қазақ әріптері.cjm'];
  for (const name of odd) copyFileSync(plain, join(folder, name));
  for (const name of odd) expect(await again(app, [join(folder, name)])).toBe(0);
  const pages = await app.windows(odd.length);
  const names = await Promise.all(
    pages.map(async (page) => {
      await page.waitForLoadState('load');
      const loaded = await app.ask('project:load', {}, page);
      return loaded.ok ? loaded.value.fileName : loaded.error.code;
    }),
  );
  expect(names.sort()).toEqual([...odd].sort());
});

test('what is no project file is said and opens nothing', async ({ launch, again, folder }) => {
  const app = await launch();
  await app.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    window.wayboard.on('project:trouble', ({ code }) => said.push(code));
  });
  const foreign = join(folder, 'text.cjm');
  writeFileSync(foreign, 'not a project');
  mkdirSync(join(folder, 'folder.cjm'));
  for (const file of ['absent.cjm', 'folder.cjm', 'text.cjm']) await again(app, [join(folder, file)]);
  await expect
    .poll(() => app.page.evaluate(() => [...(window as unknown as { said: string[] }).said].sort()))
    .toEqual(['file/not-a-file', 'file/not-found', 'file/not-sqlite']);
  expect(app.electron.windows()).toHaveLength(1);
});

test('a file that cannot be opened at the start is said once, in the language of the interface', async ({
  launch,
  folder,
}) => {
  const foreign = join(folder, 'text.cjm');
  writeFileSync(foreign, 'not a project');
  const { page } = await launch({ args: [foreign] });
  await expect(page.getByText('Blank map')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveText([/^This is not a Wayboard project: “text.cjm”/]);
});
