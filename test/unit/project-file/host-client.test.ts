// The caller's side against a host that answers wrongly, late or never.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProjectHost } from '../../../electron/project-file/host-client';
import type { HostProcess } from '../../../electron/project-file/host-process';
import { intakeLimitMs, takeIn } from '../../../electron/project-file/take-in';

/** A host that only writes down what it is sent. */
function silentHost() {
  const sent: { id: number; verb: string }[] = [];
  let listener: (message: unknown) => void = () => undefined;
  let end: (value: null) => void = () => undefined;
  const exited = new Promise<null>((resolve) => {
    end = resolve;
  });
  const kill = vi.fn(() => end(null));
  const process: HostProcess = {
    send: (message) => void sent.push(message as (typeof sent)[number]),
    onMessage: (next) => {
      listener = next;
    },
    kill,
    exited,
  };
  return { process, sent, kill, say: (message: unknown) => listener(message) };
}

const start = () => {
  const host = silentHost();
  const client = openProjectHost({ fork: () => host.process, dataFolder: '/nowhere', freshId: () => 'a' });
  return { host, client };
};
const gone = { ok: false, error: { code: 'session/host-gone' } };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a host that keeps silent', () => {
  it('is killed after ten seconds without an answer to a commit, and the commit is settled', async () => {
    const { host, client } = start();
    const answer = client.commit({} as never);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(host.kill).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(host.kill).toHaveBeenCalled();
    expect(await answer).toMatchObject(gone);
  });

  it('is asked nothing more after its end', async () => {
    const { host, client } = start();
    host.process.kill();
    await client.exited;
    expect(await client.save(true)).toMatchObject(gone);
    expect(await client.close()).toMatchObject(gone);
    expect(host.sent).toEqual([]);
  });
});

describe('answers', () => {
  it('find their questions in any order; strange messages are not listened to', async () => {
    const { host, client } = start();
    const first = client.history(null, 1);
    const second = client.getBlob('0'.repeat(64));
    host.say('nonsense');
    host.say({ id: 99, result: { ok: true, value: 1 } });
    const [asked, other] = host.sent;
    host.say({ id: other?.id, result: { ok: true, value: null } });
    host.say({ id: asked?.id, result: { ok: true, value: { commits: [], older: null } } });
    expect(await second).toEqual({ ok: true, value: null });
    expect(await first).toEqual({ ok: true, value: { commits: [], older: null } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reach every listener of the status until it stops listening', () => {
    const { host, client } = start();
    const heard: unknown[] = [];
    const stop = client.onStatus((status) => heard.push(status));
    const status = { state: 'safe-here', target: null, at: 1 };
    host.say({ event: 'status', status });
    stop();
    host.say({ event: 'status', status });
    expect(heard).toEqual([status]);
  });
});

describe('an intake that does not end', () => {
  it('is killed after 20 s and a second for every 16 MB, and the file is refused', async () => {
    expect(intakeLimitMs(0)).toBe(20_000);
    expect(intakeLimitMs(160 * 1_048_576)).toBe(30_000);
    const host = silentHost();
    const path = '/nowhere/file.cjm';
    const answer = takeIn({ fork: () => host.process, dataFolder: '/nowhere', sessionId: 'a', path });
    await vi.waitFor(() => expect(host.sent).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(host.kill).toHaveBeenCalled();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'file/timed-out' } });
  });

  it('that crashes has judged the file by it', async () => {
    const host = silentHost();
    const answer = takeIn({
      fork: () => host.process,
      dataFolder: '/nowhere',
      sessionId: 'a',
      path: '/nowhere/f.cjm',
    });
    await vi.waitFor(() => expect(host.sent).toHaveLength(1));
    host.process.kill();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'file/hostile' } });
  });
});
