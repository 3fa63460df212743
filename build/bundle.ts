// Bundles the app into dist/: the window (renderer) and everything that runs outside it (electron). Each part
// is built beside its place and moved there whole, so a failed bundling leaves the last good one standing.
import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { fontFiles } from './fonts/font-files';
import { inProject, project } from './setup/paths.mjs';

export const bundleParts = ['electron', 'renderer', 'assets'] as const;
export type BundlePart = (typeof bundleParts)[number];

/** What runs outside the window; each becomes `dist/electron/NAME.cjs`. */
const entries = {
  main: 'electron/main.ts',
  'database-host': 'electron/project-file/database-host.ts',
  'intake-host': 'electron/project-file/intake-host.ts',
  'export-host': 'electron/export/export-host.ts',
  cli: 'electron/cli/cli.ts',
};

/** A sandboxed preload may require nothing but electron: it is bundled alone, in one file. */
const preload = { preload: 'electron/preload.ts' };

/** Loaded at run time: Electron itself, and packages that carry native code. */
const leftOutside = [/^electron$/, /^better-sqlite3$/, /^@napi-rs\/canvas$/, /^node:/, ...builtinModules];

const shared: InlineConfig = {
  configFile: false,
  logLevel: 'silent',
  clearScreen: false,
  mode: 'production',
};

/** Bundles scripts for Node into CommonJS, readable in a stack trace. */
function nodeConfig(input: Record<string, string>, outDir: string, onePiece = false): InlineConfig {
  return {
    ...shared,
    root: project,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, inProject(file)])),
        external: leftOutside,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'parts/[name]-[hash].cjs',
          ...(onePiece && { codeSplitting: false }),
        },
      },
    },
  };
}

/** Bundles the window. Nothing is inlined: its content security policy allows neither scripts nor data in the page. */
function windowConfig(outDir: string): InlineConfig {
  return {
    ...shared,
    root: inProject('renderer'),
    base: './',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      sourcemap: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
      },
    },
  };
}

/** What both sides read as files: the faces that exports embed, and the icon of windows on Linux. */
function copyAssets(outDir: string): void {
  fs.mkdirSync(path.join(outDir, 'fonts'), { recursive: true });
  for (const file of Object.values(fontFiles)) {
    fs.copyFileSync(inProject(file), path.join(outDir, 'fonts', path.basename(file)));
  }
  for (const [generated, place] of Object.entries({ 'NotoColorEmoji.ttf': 'fonts', 'icon.png': '.' })) {
    fs.copyFileSync(inProject('.cache/generated', generated), path.join(outDir, place, generated));
  }
}

const builders: Record<BundlePart, (outDir: string) => Promise<void>> = {
  electron: async (outDir) => {
    await build(nodeConfig(entries, outDir));
    await build(nodeConfig(preload, outDir, true));
  },
  renderer: async (outDir) => {
    await build(windowConfig(outDir));
  },
  assets: async (outDir) => copyAssets(outDir),
};

async function bundlePart(part: BundlePart): Promise<void> {
  const home = inProject('dist', part);
  // The same depth as its place: source maps name their sources by relative paths.
  const work = inProject('dist', `.${part}-new`);
  const old = inProject('dist', `.${part}-old`);
  const clear = (): void => {
    for (const folder of [work, old]) fs.rmSync(folder, { recursive: true, force: true });
  };
  clear();
  await builders[part](work);
  if (fs.existsSync(home)) fs.renameSync(home, old);
  fs.renameSync(work, home);
  clear();
}

/** Bundles the given parts of the app, all at once. Rejects with the bundler's complaint. */
export async function bundle(parts: readonly BundlePart[] = bundleParts): Promise<void> {
  await Promise.all(parts.map(bundlePart));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv
    .slice(2)
    .filter((word): word is BundlePart => bundleParts.some((part) => part === word));
  await bundle(asked.length > 0 ? asked : bundleParts).catch((error: Error) => {
    // The bundler's message holds the place and the code; where it walked inside itself is its own affair.
    console.error(stripVTControlCharacters(error.message).replace(/^ +at .*\n?/gm, ''));
    process.exitCode = 1;
  });
}
