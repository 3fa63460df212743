// Host processes that stand ready: taken once, started anew only when asked for, forgotten when they die.
import { expect, test } from 'vitest';
import type { HostEntry, HostProcess } from '../../../electron/project-file/host-process';
import { spareHosts } from '../../../electron/shell/spare-hosts';

function processes() {
  const started: { readonly entry: HostEntry; readonly host: HostProcess; readonly die: () => void }[] = [];
  const fork = (entry: HostEntry): HostProcess => {
    let die = (): void => undefined;
    const exited = new Promise<void>((resolve) => {
      die = resolve;
    });
    const host = { send: () => undefined, onMessage: () => undefined, kill: () => undefined, exited };
    started.push({ entry, host, die });
    return host;
  };
  return { started, fork };
}

test('without spares a process is started when it is asked for', () => {
  const { started, fork } = processes();
  const hosts = spareHosts(fork);
  expect(hosts.fork('intake-host')).toBe(started[0]?.host);
  expect(started.map(({ entry }) => entry)).toEqual(['intake-host']);
});

test('one of each kind is prepared, however often, and taken once', () => {
  const { started, fork } = processes();
  const hosts = spareHosts(fork);
  hosts.prepare();
  hosts.prepare();
  expect(started.map(({ entry }) => entry)).toEqual(['intake-host', 'database-host']);
  expect(hosts.fork('database-host')).toBe(started[1]?.host);
  expect(started).toHaveLength(2);
  expect(hosts.fork('database-host')).toBe(started[2]?.host);
});

test('a spare that died is not handed out', async () => {
  const { started, fork } = processes();
  const hosts = spareHosts(fork);
  hosts.prepare();
  started[0]?.die();
  await started[0]?.host.exited;
  await Promise.resolve();
  expect(hosts.fork('intake-host')).toBe(started[2]?.host);
});
