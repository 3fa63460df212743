// Serves the built interface at `app://cjm/`, its only origin. Names are looked up in a list made at start from
// the build's folder: never a path join with what a page asks for, never anything else of the disk.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentPolicy } from './content-policy';

export const appOrigin = 'app://cjm';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Pages that main makes itself, by URL: such as the sheets of a print job. Gone when deleted from the map. */
export const madePages = new Map<string, { readonly type: string; readonly body: string }>();

/** Makes `app:` a proper origin. Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Answers requests for `app:` in the session from the files under `folder`, and from `madePages`. */
export function serveApp(session: Session, folder: string): void {
  const files = new Map(builtFiles(folder, '').map((name) => [`${appOrigin}/${name}`, join(folder, name)]));
  session.protocol.handle('app', async (request) => {
    const url = request.url.replace(/[?#].*$/, '');
    const made = madePages.get(url);
    if (made !== undefined) return answer(made.body, made.type);
    const file = request.method === 'GET' ? files.get(url) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    return answer(new Uint8Array(await readFile(file)), mediaTypes[extname(file)]);
  });
}

/** Names of the files with a known media type below `folder`, by `/`; source maps and the like stay out. */
function builtFiles(folder: string, under: string): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) return builtFiles(folder, name);
    return entry.isFile() && extname(name) in mediaTypes ? [name] : [];
  });
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string | undefined): Response {
  return new Response(body, {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
