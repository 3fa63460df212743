// The only place that reads `window.wayboard`: what the preload script lets this window ask and hear.
import type { WindowBridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    readonly wayboard: WindowBridge;
  }
}

/** Asks the main process. The answer is a value, also when it is a failure. */
export const ask: WindowBridge['ask'] = (channel, payload) => window.wayboard.ask(channel, payload);

/** Listens to the main process until the returned function is called. */
export const on: WindowBridge['on'] = (channel, listener) => window.wayboard.on(channel, listener);
