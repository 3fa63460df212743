// The still page of a window whose interface fails again and again. No script: it must show whatever happens.
import { basename, dirname } from 'node:path';
import { speak } from '#shared/text/language';
import { shellText } from '#shared/text/shell-text';
import { appOrigin } from './app-protocol';
import type { Desk } from './desk';
import type { ProjectWindow } from './project-window';

const pageUrl = `${appOrigin}/crash/page.html`;
const styleUrl = `${appOrigin}/crash/page.css`;

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 "Golos Text", system-ui, sans-serif; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
  main { max-width: 40rem; padding: 2rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; }
  code { display: block; padding: .5rem .75rem; overflow-wrap: anywhere; background: rgb(128 128 128 / 15%); border-radius: 6px; }
`;

/** Shows in the window where its project is and what can be done. Settles when the page stands. */
export async function showCrashPage(desk: Desk, window: ProjectWindow): Promise<void> {
  const words = speak(shellText, desk.language());
  const target = window.session?.target() ?? null;
  const file = target === null ? [text(words.crashNoFile)] : [text(words.crashFile), place(target)];
  const project = window.session === null ? [] : [text(words.crashData), place(desk.dataFolder), ...file];
  const body = [
    `<h1>${escaped(words.crashTitle)}</h1>`,
    text(words.crashLead),
    ...project,
    text(words.crashLog),
    place(desk.log.path),
    text(words.crashHow),
  ];
  desk.pages.put(styleUrl, style);
  desk.pages.put(
    pageUrl,
    `<!doctype html><html lang="${desk.language()}"><meta charset="utf-8"><title>Wayboard</title>
<link rel="stylesheet" href="${styleUrl}"><main>${body.join('\n')}</main></html>`,
  );
  await window.browser.loadURL(pageUrl);
}

const text = (sentence: string): string => `<p>${escaped(sentence)}</p>`;
const place = (path: string): string =>
  `<code>${escaped(dirname(path))}/<b>${escaped(basename(path))}</b></code>`;
const escaped = (raw: string): string =>
  raw.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
