// Nothing leaves: every way out that a page could try is tried, while a listener on this machine hears nothing.
import type { Page } from '@playwright/test';
import { type Listener, listen, type Ports } from '../harness/listener';
import { expect, test } from '../harness/test';
import { departures, injections, permissions, requests } from './ways-out';

let ears: Listener;
test.beforeEach(async () => {
  ears = await listen();
});
test.afterEach(() => ears.close());

/** What came of an attempt in the page; one that never answers has not come through. */
async function outcome(page: Page, attempt: (to: Ports) => unknown): Promise<string> {
  const { tcp, udp } = ears;
  const answered = page.evaluate(attempt, { tcp, udp }).then(String, () => 'refused');
  const silent = new Promise<string>((done) => setTimeout(() => done('silent'), 2_000));
  return Promise.race([answered, silent]);
}

test('the listener hears what comes through, else its silence would prove nothing', async () => {
  await fetch(`http://127.0.0.1:${ears.tcp}/`);
  expect(ears.heard).toEqual(['tcp: somebody connected']);
});

for (const [group, attempts] of Object.entries({ requests, departures, permissions, injections })) {
  test(`no page gets through: ${group}`, async ({ launch }) => {
    test.setTimeout(120_000);
    const app = await launch();
    const outcomes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      outcomes[name] = await outcome(app.page, attempt);
      expect(app.page.url(), name).toMatch(/^app:\/\/cjm\/index\.html#?$/);
    }
    expect(Object.entries(outcomes).filter(([, came]) => came === 'through')).toEqual([]);
    expect(app.electron.windows()).toHaveLength(1);
    expect(ears.heard).toEqual([]);
  });
}

test('the session itself refuses, also pages without a policy and main', async ({ launch }) => {
  const app = await launch();
  const { tcp, udp } = ears;
  const outcomes = await app.electron.evaluate(
    async ({ BrowserWindow, net, session }, to) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      const within = <T>(work: Promise<T>): Promise<string> =>
        Promise.race([
          work.then(
            () => 'through',
            () => 'refused',
          ),
          new Promise<string>((done) => setTimeout(() => done('silent'), 2_000)),
        ]);
      const base = `http://127.0.0.1:${to.tcp}`;
      const page = await within(window.loadURL(`${base}/page`));
      await window.loadURL('data:text/html,<h1>no policy here</h1>');
      const inPage = (code: string): Promise<string> => within(window.webContents.executeJavaScript(code));
      const given = {
        page,
        fetch: await inPage(`fetch('${base}/fetch', { mode: 'no-cors' })`),
        socket: await inPage(
          `new Promise((ok, no) => { const s = new WebSocket('ws://127.0.0.1:${to.tcp}'); s.onopen = ok; s.onerror = no })`,
        ),
        stun: await inPage(
          `(async () => { const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${to.udp}' }] });
            c.createDataChannel('x'); await c.setLocalDescription(await c.createOffer());
            await new Promise((done) => setTimeout(done, 1000)); throw new Error('no answer') })()`,
        ),
        net: await within(net.fetch(`${base}/net`)),
        session: await within(session.defaultSession.fetch(`${base}/session`)),
        other: await within(session.fromPartition('other').fetch(`${base}/other`)),
      };
      window.destroy();
      return given;
    },
    { tcp, udp },
  );
  expect(Object.entries(outcomes).filter(([, came]) => came === 'through')).toEqual([]);
  expect(ears.heard).toEqual([]);
});

test('spelling is checked by the system or not at all: no dictionary is fetched', async ({ launch }) => {
  const app = await launch();
  const checked = await app.electron.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(checked).toBe(process.platform === 'darwin');
});
