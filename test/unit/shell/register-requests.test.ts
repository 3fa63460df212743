import { expect, it, vi } from 'vitest';
import { type Handlers, registerRequests } from '../../../electron/ipc/register';
import { appOrigin } from '../../../electron/shell/app-protocol';
import type { ProjectWindow } from '../../../electron/shell/project-window';

type Listener = (event: unknown, payload: unknown) => Promise<unknown>;
const { channels } = vi.hoisted(() => ({ channels: new Map<string, Listener>() }));
vi.mock('electron', () => ({
  protocol: {},
  ipcMain: { handle: (channel: string, listener: Listener) => channels.set(channel, listener) },
}));

it('a handler that throws is answered as a bug of the program, and logged', async () => {
  const error = vi.fn();
  const handlers = {
    'project:load': () => {
      throw new Error('never thought of');
    },
  } as unknown as Handlers;
  const log = { path: '', info: vi.fn(), warn: vi.fn(), error };
  registerRequests(handlers, { windowOf: () => ({}) as ProjectWindow, log });
  const event = { senderFrame: { parent: null, origin: appOrigin }, sender: { id: 1 } };
  const ask = channels.get('project:load');
  expect(await ask?.(event, {})).toEqual({ ok: false, error: { code: 'app/bug' } });
  expect(error).toHaveBeenCalledWith('ipc', expect.stringContaining('never thought of'));
  expect(await ask?.(event, { surplus: 1 })).toMatchObject({ error: { code: 'ipc/malformed' } });
});
