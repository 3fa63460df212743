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

/** Pages that main makes itself, such as the sheets of a print job. */
export interface MadePages {
  /** Answers `url` from now on; the extension says what it is. */
  readonly put: (url: string, body: string) => void;
  /** Forgets everything below a URL. */
  readonly drop: (under: string) => void;
}

/** Makes `app:` a proper origin. Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Answers requests for `app:` in the session from the files under `folder`, and from the pages put there. */
export function serveApp(session: Session, folder: string): MadePages {
  const made = new Map<string, string>();
  const files = new Map(builtFiles(folder, '').map((name) => [`${appOrigin}/${name}`, join(folder, name)]));
  session.protocol.handle('app', async (request) => {
    const url = request.url.replace(/[?#].*$/, '');
    const page = made.get(url);
    if (page !== undefined) return answer(page, url);
    const file = request.method === 'GET' ? files.get(url) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    return answer(new Uint8Array(await readFile(file)), url);
  });
  return {
    put: (url, body) => void made.set(url, body),
    drop: (under) => {
      for (const url of made.keys()) if (url.startsWith(under)) made.delete(url);
    },
  };
}

/** Names of the files with a known media type below `folder`, by `/`; source maps and the like stay out. */
function builtFiles(folder: string, under: string): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) return builtFiles(folder, name);
    return entry.isFile() && extname(name) in mediaTypes ? [name] : [];
  });
}

function answer(body: string | Uint8Array<ArrayBuffer>, url: string): Response {
  return new Response(body, {
    headers: {
      'content-type': mediaTypes[extname(url)] ?? 'application/octet-stream',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
