// The export host bundled as the app's build does it: a process and its threads cannot load TypeScript.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Bundles the host into the project's cache (beside its native dependencies); resolves to the file's path. */
export async function bundledHost(): Promise<string> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'export-host-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { 'export-host': join(root, 'electron/export/export-host.ts') },
        external: [/^electron$/, /^@napi-rs\/canvas$/, /^node:/, ...builtinModules],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'parts/[name]-[hash].cjs' },
      },
    },
  });
  return join(outDir, 'export-host.cjs');
}
