// Language and appearance, live and kept; the list of recent files.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject } from '../harness/project-files';
import type { RunningApp } from '../harness/running-app';
import { expect, test } from '../harness/test';

const menuTitles = (app: RunningApp): Promise<readonly string[]> =>
  app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? []);

const chosen = (app: RunningApp): Promise<readonly string[]> =>
  app.electron.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    const ids = ['language-ru', 'language-en', 'theme-light', 'theme-dark', 'theme-system'];
    return ids.filter((id) => menu?.getMenuItemById(id)?.checked);
  });

test('a click on the other language changes menu, window and the next start', async ({ launch }) => {
  const app = await launch();
  expect(await menuTitles(app)).toEqual([
    'Project',
    'Edit',
    'Select',
    'Insert',
    'Structure',
    'Touchpoints',
    'Arrange',
    'Maps',
    'Two sides',
    'View',
    'Help',
  ]);
  await app.page.evaluate(() => {
    Object.assign(window, { heard: [] });
    window.wayboard.on('preferences:changed', (preferences) => {
      (window as unknown as { heard: unknown[] }).heard.push(preferences);
    });
  });
  await app.clickMenu('language-ru');
  expect(await menuTitles(app)).toEqual([
    'Проект',
    'Правка',
    'Выделение',
    'Вставка',
    'Структура',
    'Точки контакта',
    'Расположение',
    'Карты',
    'Две стороны',
    'Вид',
    'Справка',
  ]);
  expect(await chosen(app)).toEqual(['language-ru', 'theme-system']);
  await expect
    .poll(() => app.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
    .toEqual([{ language: 'ru', theme: 'system', targets: 'auto', firstPersonHints: true }]);
  await app.quit();
  const next = await launch({ profile: app.profile });
  expect(await menuTitles(next)).toEqual([
    'Проект',
    'Правка',
    'Выделение',
    'Вставка',
    'Структура',
    'Точки контакта',
    'Расположение',
    'Карты',
    'Две стороны',
    'Вид',
    'Справка',
  ]);
});

test('a window changes the appearance for the system, the menu and the other windows', async ({ launch }) => {
  const app = await launch();
  await app.ask('preferences:set', { theme: 'dark' });
  expect(await chosen(app)).toEqual(['language-en', 'theme-dark']);
  expect(await app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  expect(await app.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('files that were opened are listed newest first, in the menu too, and can be forgotten', async ({
  launch,
  again,
  folder,
}) => {
  const [one, two] = [makeProject(join(folder, 'one.cjm')), makeProject(join(folder, 'two & three.cjm'))];
  const first = await launch({ args: [one] });
  await first.ask('project:load', {});
  await first.quit();
  const app = await launch({ profile: first.profile });
  await again(app, [two]);
  const recent = async () => {
    const boot = await app.ask('app:boot', {});
    return boot.ok ? boot.value.recent : [];
  };
  await expect
    .poll(async () => (await recent()).map(({ name }) => name))
    .toEqual(['two & three.cjm', 'one.cjm']);
  const labels = () =>
    app.electron.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()
        ?.getMenuItemById('recent')
        ?.submenu?.items.map((item) => item.label),
    );
  expect(await labels()).toEqual(['two && three.cjm', 'one.cjm']);
  rmSync(one);
  await app.electron.evaluate(({ app: electronApp, BrowserWindow }) => {
    electronApp.emit('browser-window-focus', {}, BrowserWindow.getAllWindows()[0]);
  });
  await expect.poll(async () => (await recent()).map(({ missing }) => missing)).toEqual([false, true]);
  const [newest, oldest] = await recent();
  expect(oldest).toMatchObject({ name: 'one.cjm', folder, missing: true });
  await app.ask('project:forget-recent', { id: newest?.id ?? '' });
  expect((await recent()).map(({ name }) => name)).toEqual(['one.cjm']);
  expect(await app.ask('project:open-recent', { id: oldest?.id ?? '' })).toMatchObject({
    ok: false,
    error: { code: 'file/not-found', details: { name: 'one.cjm' } },
  });
});

test('an item that belongs to the window arrives there as an action', async ({ launch }) => {
  const app = await launch();
  await app.page.evaluate(() => {
    Object.assign(window, { actions: [] });
    window.wayboard.on('action:run', ({ id }) => {
      (window as unknown as { actions: string[] }).actions.push(id);
    });
  });
  await app.clickMenu('zoom-in');
  await app.clickMenu('add-stage');
  await expect
    .poll(() => app.page.evaluate(() => (window as unknown as { actions: string[] }).actions))
    .toEqual(['zoom-in', 'add-stage']);
});
