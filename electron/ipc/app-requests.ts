// What a window asks of the app as a whole: what it needs to begin, who made this, a place for its errors.
import { app } from 'electron';
import { ok } from '#shared/base/result';
import type { Boot } from '#shared/ipc/contract';
import { aboutInfo } from '../shell/about';
import type { Desk } from '../shell/desk';
import type { HandlersOf } from './register';

export const appRequests = (desk: Desk): HandlersOf<'app'> => ({
  'app:boot': (window) => {
    window.listens();
    return ok({
      preferences: desk.preferences.current(),
      recent: desk.recent.list(),
      platform: process.platform as Boot['platform'],
      hasProject: window.opening !== null,
    });
  },
  'app:about': async () => ok(await aboutInfo()),
  'app:quit': () => {
    app.quit();
    return ok(null);
  },
  'app:log-error': (_window, { message, stack }) => {
    desk.log.error('window', `${message} | ${stack}`);
    return ok(null);
  },
});
