// What happens when a page dies or hangs: it is loaded again and goes on from the working copy; one that dies
// again at once gets a still page that says where everything is, and the offer to save a copy.
import { app } from 'electron';
import { errorText } from '#shared/text/error-text';
import { speak } from '#shared/text/language';
import { shellText } from '#shared/text/shell-text';
import { chooseTarget } from './close-project';
import { showCrashPage } from './crash-page';
import type { Desk } from './desk';
import { ask } from './dialogs';
import { type ProjectWindow, startPage } from './project-window';

/** Two deaths within this time are one cause. */
const againMs = 30_000;

/** Watches over every window that opens. */
export function recoverWindows(desk: Desk): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') desk.log.warn('process', `${name ?? type} is gone: ${reason} ${exitCode}`);
  });
  desk.onWindow((window) => {
    const { browser } = window;
    let lastDeath = Number.NEGATIVE_INFINITY;
    browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (reason === 'clean-exit' || browser.isDestroyed()) return;
      desk.log.error('window', `the page is gone: ${reason} ${exitCode}`);
      const repeated = performance.now() - lastDeath < againMs;
      lastDeath = performance.now();
      if (repeated) void offerRescue(desk, window);
      else void browser.loadURL(startPage);
    });
    browser.on('unresponsive', () => void offerReload(desk, window));
  });
}

async function offerRescue(desk: Desk, window: ProjectWindow): Promise<void> {
  await showCrashPage(desk, window);
  const words = speak(shellText, desk.language());
  let said: string = words.crashHow;
  for (;;) {
    const { session } = window;
    const choice = await ask(window.browser, {
      title: words.crashTitle,
      detail: said,
      choices: [
        ...(session === null ? [] : [{ key: 'copy' as const, label: words.saveElsewhere }]),
        { key: 'again' as const, label: words.tryAgain },
        { key: 'close' as const, label: words.closeWindow },
      ],
    });
    if (choice === 'again') return void (await window.browser.loadURL(startPage));
    if (choice !== 'copy' || session === null) return window.browser.close();
    const target = await chooseTarget(desk, window, session, 'copy');
    if (target === null) continue;
    const saved = await session.saveCopy(target);
    said = saved.ok ? words.crashCopySaved(saved.value.fileName) : errorText(saved.error, desk.language());
  }
}

async function offerReload(desk: Desk, window: ProjectWindow): Promise<void> {
  desk.log.warn('window', 'the page does not answer');
  const words = speak(shellText, desk.language());
  const choice = await ask(window.browser, {
    title: words.hungTitle,
    detail: words.hungDetail,
    choices: [
      { key: 'reload', label: words.reload },
      { key: 'wait', label: words.wait },
    ],
  });
  if (choice !== 'reload' || window.browser.isDestroyed()) return;
  // Its end is then handled as any other death of a page.
  window.browser.webContents.forcefullyCrashRenderer();
}
