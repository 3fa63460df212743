// The door between windows and main: only our page, only the contract's shapes, and nothing acts on the rest.
import type { RequestChannel } from '../../../shared/ipc/contract';
import { expect, test } from '../harness/test';

const id = 'A'.repeat(22);
const huge = 'x'.repeat(50_000);
const wrongForAll: readonly unknown[] = [
  undefined,
  null,
  7,
  'text',
  [],
  { surplus: 1 },
  { __proto__: null, a: 1 },
];

/** Payloads that come near what a channel takes, and must still be refused. */
const wrong: Readonly<Record<RequestChannel, readonly unknown[]>> = {
  'app:boot': [],
  'app:about': [],
  'app:quit': [],
  'app:log-error': [{}, { message: 'm' }, { message: huge, stack: '' }, { message: 1, stack: '' }],
  'preferences:set': [{ language: 'de' }, { theme: 'neon' }, { language: null }, { language: 'ru', x: 1 }],
  'project:new': [
    {},
    { kind: 'template', name: '../../etc/passwd', language: 'ru' },
    { kind: 'file', name: 'blank', language: 'ru' },
    { kind: 'sample', name: 'car-service', language: 'xx' },
    { kind: 'sample', name: 'a'.repeat(41), language: 'ru' },
  ],
  'project:open': [{ path: '/etc/passwd' }],
  'project:open-recent': [{}, { id: 1 }, { id: huge }, { id: 'a', path: '/etc/passwd' }],
  'project:forget-recent': [{}, { id: 1 }, { id: huge }],
  'project:load': [],
  'project:commit': [
    {},
    { commit: null },
    { commit: { id, seq: 0, at: 1, authorId: null, label: 'a', gestureId: id, diff: [] } },
    { commit: { id, seq: 1, at: 1, authorId: null, label: 'DROP TABLE', gestureId: id, diff: [] } },
    { commit: { id: '../x', seq: 1, at: 1, authorId: null, label: 'a', gestureId: id, diff: [] } },
    { commit: { id, seq: 1, at: 1, authorId: null, label: 'a', gestureId: id, diff: [{ kind: 'drop' }] } },
    {
      commit: {
        id,
        seq: 1,
        at: 1,
        authorId: null,
        label: 'a',
        gestureId: id,
        diff: [{ kind: 'update', type: '__proto__', id, before: { a: 1 }, after: { a: 2 } }],
      },
    },
  ],
  'project:history': [
    {},
    { before: null, limit: 0 },
    { before: null, limit: 501 },
    { before: -1, limit: 1 },
    { before: '1', limit: 1 },
    { before: null, limit: 1, path: '/etc/passwd' },
  ],
  'project:replayable': [
    {},
    { undo: 'move', redo: null },
    { undo: { replay: null, label: 'Rm -rf', type: null, count: 1 }, redo: null },
    { undo: { replay: null, label: 'a', type: '__proto__', count: 1 }, redo: null },
    { undo: { replay: null, label: 'a', type: 'note', count: -1 }, redo: null },
  ],
  'project:save': [{ target: '/tmp/x.cjm' }],
  'project:save-as': [{ target: '/tmp/x.cjm' }],
  'project:save-copy': [{ target: '/tmp/x.cjm' }],
  'project:close': [],
  'export:run': [
    {},
    { mapId: 'x', options: {} },
    { mapId: id, options: { format: 'exe' } },
    { mapId: id, options: {}, target: '/tmp/x.pdf' },
  ],
  'export:reveal': [{ path: '/etc' }],
  'print:run': [{}, { mapId: id }, { mapId: 1, options: {} }],
  'clipboard:write-picture': [{}, { png: 'text' }, { png: [1, 2, 3] }, { png: {} }],
  'picture:keep': [{}, { bytes: 'text' }, { bytes: [1, 2, 3] }, { bytes: {} }],
  'picture:read': [{}, { sha256: 1 }, { sha256: '../x' }, { sha256: 'A'.repeat(64) }, { sha256: huge }],
  'picture:choose': [{ path: '/etc/passwd' }],
  'window:flushed': [],
  'window:set-full-screen': [{}, { on: 1 }, { on: 'yes' }],
};

test('every channel refuses payloads that are not of its shape', async ({ launch }) => {
  const app = await launch();
  for (const channel of Object.keys(wrong) as RequestChannel[]) {
    for (const payload of [...wrongForAll, ...wrong[channel]]) {
      const answer = await app.ask(channel, payload as never);
      expect(answer, `${channel} ${JSON.stringify(payload)?.slice(0, 80)}`).toMatchObject({
        ok: false,
        error: { code: 'ipc/malformed' },
      });
    }
  }
  expect(await app.ask('app:boot', {})).toMatchObject({ ok: true });
});

test('the page sees two functions and cannot reach past them', async ({ launch }) => {
  const app = await launch();
  const seen = await app.page.evaluate(() => {
    const names = Object.keys(window.wayboard).sort();
    const refused = ['ipc:anything', 'project:commit ', '__proto__', 'constructor', 'toString'].map(
      (channel) => {
        try {
          window.wayboard.ask(channel as never, {} as never);
          window.wayboard.on(channel as never, () => undefined);
          return 'let through';
        } catch {
          return 'refused';
        }
      },
    );
    const globals = ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    );
    return { names, refused, globals };
  });
  expect(seen).toEqual({ names: ['ask', 'on'], refused: Array(5).fill('refused'), globals: [] });
});

test('a window that is not ours is refused, whatever it asks', async ({ launch }) => {
  const app = await launch();
  const answers = await app.electron.evaluate(async ({ BrowserWindow, app: electronApp }) => {
    const preload = `${electronApp.getAppPath()}/dist/electron/preload.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('data:text/html,<h1>foreign</h1>');
    const ask = (channel: string): Promise<unknown> =>
      foreign.webContents.executeJavaScript(`window.wayboard.ask('${channel}', {})`);
    const given = [await ask('app:boot'), await ask('project:load'), await ask('app:about')];
    foreign.destroy();
    return given;
  });
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: 'ipc/foreign-sender' } });
});
