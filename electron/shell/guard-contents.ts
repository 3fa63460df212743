// What no page may do, whichever window holds it: leave the app's origin, open windows, embed views, or send
// UDP past the proxy.
import { app, type WebContents } from 'electron';
import { appOrigin } from './app-protocol';
import type { Log } from './log-file';

/** Guards every page made from now on. */
export function guardAllContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, log));
}

function guard(contents: WebContents, log: Log): void {
  const stayHome = (event: { preventDefault(): void }, url: string): void => {
    if (url === appOrigin || url.startsWith(`${appOrigin}/`)) return;
    event.preventDefault();
    log.warn('navigation', `refused ${url.slice(0, 200)}`);
  };
  contents.on('will-navigate', (event) => stayHome(event, event.url));
  contents.on('will-frame-navigate', (event) => stayHome(event, event.url));
  contents.on('will-redirect', (event) => stayHome(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log.warn('navigation', `refused a window for ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
  // Without this line STUN packets leave the machine despite policy, request filter and proxy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
