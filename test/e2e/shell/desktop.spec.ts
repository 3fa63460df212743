// What the desktop has of the app: its clipboard, its windows' places, who made it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../../shared/base/result';
import { expect, test } from '../harness/test';

test('a picture lands on the clipboard; what is no picture, or too large a one, does not', async ({
  launch,
}) => {
  const app = await launch();
  const [small, huge] = await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(30, 20);
    canvas.getContext('2d')?.fillRect(0, 0, 30, 20);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    const lying = bytes.slice();
    new DataView(lying.buffer).setUint32(16, 30_000);
    new DataView(lying.buffer).setUint32(20, 30_000);
    const ask = (png: Uint8Array<ArrayBuffer>) => window.wayboard.ask('clipboard:write-picture', { png });
    return [await ask(bytes), await ask(lying)];
  });
  expect(small).toEqual({ ok: true, value: null });
  expect(huge).toMatchObject({ ok: false, error: { code: 'export/too-large' } });
  const formats = await app.electron.evaluate(async ({ clipboard }) => {
    const older = clipboard as unknown as { availableFormats?: () => string[] };
    return older.availableFormats?.() ?? (await clipboard.read()).flatMap(({ types }) => types);
  });
  expect(formats).toContain('image/png');
});

test('About tells the versions that run and the licences of what is in it', async ({ launch }) => {
  const app = await launch();
  const about = unwrap(await app.ask('app:about', {}));
  const running = await app.electron.evaluate(({ app: electronApp }) => ({
    version: electronApp.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
  }));
  expect(about).toMatchObject(running);
  expect(about.sqlite).toMatch(/^3\.\d+\.\d+$/);
  const names = about.notices.map(({ name }) => name);
  for (const name of ['react', 'konva', 'better-sqlite3', 'SQLite', 'pdfkit']) expect(names).toContain(name);
  for (const { name, licence, text } of about.notices) {
    expect(licence, name).toMatch(/\S/);
    expect(text.length, name).toBeGreaterThan(100);
  }
});

test('a window opens where and as large as the last one stood', async ({ launch }) => {
  const app = await launch();
  const bounds = { x: 60, y: 40, width: 1_000, height: 640 };
  await app.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await app.quit();
  const next = await launch({ profile: app.profile });
  const stands = () =>
    next.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(await stands()).toEqual(bounds);
  expect(existsSync(join(app.profile, 'windows.json'))).toBe(true);
  expect(readFileSync(join(app.profile, 'windows.json'), 'utf8')).toContain('1000');
});
