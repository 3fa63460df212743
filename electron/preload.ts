// What the page sees of the rest of the program: `window.wayboard`, with two functions and two fixed lists of
// channels. Runs in the sandbox; never hands out ipcRenderer, an event object or a channel of the page's choice.
import { contextBridge, ipcRenderer } from 'electron';
import type { EventChannel, RequestChannel, WindowBridge } from '#shared/ipc/contract';

// Written out, and held complete by their types: the contract itself would bring all validators in here.
const requestChannels: Readonly<Record<RequestChannel, true>> = {
  'app:boot': true,
  'app:about': true,
  'app:quit': true,
  'app:log-error': true,
  'preferences:set': true,
  'project:new': true,
  'project:open': true,
  'project:open-recent': true,
  'project:forget-recent': true,
  'project:load': true,
  'project:commit': true,
  'project:history': true,
  'project:replayable': true,
  'project:save': true,
  'project:save-as': true,
  'project:save-copy': true,
  'project:close': true,
  'export:run': true,
  'export:reveal': true,
  'print:run': true,
  'picture:keep': true,
  'picture:read': true,
  'picture:choose': true,
  'clipboard:write-picture': true,
  'window:flushed': true,
  'window:set-full-screen': true,
};
const eventChannels: Readonly<Record<EventChannel, true>> = {
  'action:run': true,
  'preferences:changed': true,
  'recent:changed': true,
  'project:opened': true,
  'project:closed': true,
  'project:status': true,
  'project:trouble': true,
  'export:progress': true,
  'window:flush': true,
};

const bridge: WindowBridge = {
  ask(channel, payload) {
    if (!Object.hasOwn(requestChannels, channel)) throw new Error('no such channel');
    return ipcRenderer.invoke(channel, payload);
  },
  on(channel, listener) {
    if (!Object.hasOwn(eventChannels, channel)) throw new Error('no such channel');
    const hear = (_event: unknown, value: Parameters<typeof listener>[0]): void => listener(value);
    ipcRenderer.on(channel, hear);
    return () => {
      ipcRenderer.off(channel, hear);
    };
  },
};

contextBridge.exposeInMainWorld('wayboard', bridge);
