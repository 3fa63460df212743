// Takes the network away from a session: every request but `app:` is cancelled, what slips past goes to a dead
// proxy, and nothing a page could ask for (permissions, devices, downloads, dictionaries) is given.
import { app, type Session } from 'electron';
import type { Log } from './log-file';

/** Port 9 (discard) of this machine, where nothing listens; `<-loopback>` sends loopback there as well. */
const deadProxy = {
  mode: 'fixed_servers',
  proxyRules: '127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const;

/** Takes away the names too: whatever gets past everything else finds no host. Must run before the app is ready. */
export function denyNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Only macOS checks spelling with dictionaries of its own; elsewhere Chromium would fetch them. */
export const hasOwnDictionaries = process.platform === 'darwin';

/** `blob:` and `data:` never leave the process; the page's policy says where they may stand. */
const isLocal = (url: string): boolean => /^(app|blob|data|devtools):/.test(url);

/** Denies the session everything but the app's own files. Resolves when the proxy is in force. */
export async function denyNetwork(session: Session, log: Log): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !isLocal(details.url);
    if (cancel) log.warn('network', `refused ${details.resourceType} ${details.url.slice(0, 200)}`);
    decide({ cancel });
  });
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn('permission', `refused ${permission}`);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(hasOwnDictionaries);
  await session.setProxy(deadProxy);
}
