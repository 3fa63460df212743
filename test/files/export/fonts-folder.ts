// A folder with the bundled faces, as `dist/assets/fonts` is: gathered from the package the build takes them from.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packageFolder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/golos-text/package.json'),
);
const faces = ['400Regular', '500Medium', '600SemiBold', '700Bold'];

let gathered: string | undefined;

/** Absolute path; made once a process. */
export function fontsFolder(): string {
  if (gathered && existsSync(gathered)) return gathered;
  gathered = mkdtempSync(join(tmpdir(), 'wayboard-fonts-'));
  mkdirSync(gathered, { recursive: true });
  for (const face of faces) {
    const name = `GolosText_${face}.ttf`;
    copyFileSync(join(packageFolder, face, name), join(gathered, name));
  }
  return gathered;
}
