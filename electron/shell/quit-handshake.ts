// How windows and the app end: every page first sends what it holds, every project is published and its host
// ended. Nothing is asked at a quit; what stands in no file is there again at the next start.
import { app } from 'electron';
import { leaveProject } from './close-project';
import type { Desk } from './desk';
import type { ProjectWindow } from './project-window';

/** Makes closing and quitting wait for the handshake. */
export function shakeHandsBeforeQuit(desk: Desk): void {
  let quitting: Promise<void> | null = null;
  let done = false;

  app.on('before-quit', (event) => {
    if (done) return;
    event.preventDefault();
    quitting ??= leaveAll(desk).then(() => {
      done = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  desk.onWindow((window) => {
    let leaving = false;
    window.browser.on('close', (event) => {
      const busy = leaving || quitting !== null;
      if (done || (window.opening === null && !busy)) return;
      event.preventDefault();
      if (busy) return;
      leaving = true;
      void leaveProject(desk, window, false).then((left) => {
        leaving = false;
        if (left) window.browser.destroy();
      });
    });
  });
}

async function leaveAll(desk: Desk): Promise<void> {
  const leave = (window: ProjectWindow): Promise<boolean> => leaveProject(desk, window, true);
  const outcomes = await Promise.allSettled(desk.windows().map(leave));
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') desk.log.error('quit', String(outcome.reason));
  }
  // Now, not when they close: what is written then might not be whole before the process ends.
  for (const { browser } of desk.windows()) desk.places.remember(browser);
  await Promise.all([desk.preferences.written(), desk.recent.written(), desk.places.written()]);
}
