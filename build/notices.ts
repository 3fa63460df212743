// Writes .cache/generated/notices.json: every third-party package the app ships, with its licence's text, for
// the About window. Fails where a package says no licence, so that none is shipped by mistake.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeMark } from './setup/fingerprint.mjs';
import { inProject } from './setup/paths.mjs';

export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly contributors?: readonly (string | { readonly name: string })[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Development dependencies whose code or files end up in the bundles; a test compares this with the source maps. */
const bundledFromDevelopment = [
  '@base-ui/react',
  '@expo-google-fonts/golos-text',
  '@expo-google-fonts/noto-color-emoji',
  'electron',
  'konva',
  'lucide-react',
  'react',
  'react-dom',
  'react-konva',
  'zustand',
];

/** Named as dependencies of shipped packages, but only the types or the compiling of them are used. */
const neverShipped = [/^@types\//, /^@electron\//, /^@electron-internal\//, 'node-addon-api'];

const readPackage = (folder: string): PackageJson =>
  JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** The folder `name` resolves to from `from`, as Node looks for it; undefined for an absent optional package. */
function folderOf(name: string, from: string): string | undefined {
  for (let at = from; at.startsWith(inProject()); at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
  }
  return undefined;
}

function collect(names: readonly string[], from: string, found: Map<string, PackageJson>): void {
  for (const name of names) {
    if (neverShipped.some((pattern) => (typeof pattern === 'string' ? pattern === name : pattern.test(name))))
      continue;
    const folder = folderOf(name, from);
    if (!folder || found.has(folder)) continue;
    const description = readPackage(folder);
    found.set(folder, description);
    const { dependencies = {}, optionalDependencies = {} } = description;
    collect(Object.keys({ ...dependencies, ...optionalDependencies }), folder, found);
  }
}

function holderOf({ author, contributors, name }: PackageJson): string {
  const person = author ?? contributors?.[0];
  const known = typeof person === 'string' ? person.replace(/\s*[<(].*/, '') : person?.name;
  return known ?? `the authors of ${name}`;
}

/** The licence as the package carries it; for the few that name one without its text, the standard text. */
function licenceText(folder: string, description: PackageJson): string {
  const texts = fs
    .readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  if (description.license !== 'MIT') {
    throw new Error(
      `${description.name} carries no text of its licence (${description.license ?? 'unnamed'})`,
    );
  }
  return fs
    .readFileSync(inProject('build/mit-licence.txt'), 'utf8')
    .trim()
    .replace('HOLDER', holderOf(description));
}

/** For a package.json that names no licence: the one whose title its licence file opens with. */
function licenceNamedIn(text: string, name: string): string {
  if (/^(The )?MIT License/i.test(text)) return 'MIT';
  throw new Error(`${name} names no licence`);
}

/** SQLite itself, which better-sqlite3 carries as source and compiles in. */
function sqliteNotice(): Notice {
  const header = fs.readFileSync(inProject('node_modules/better-sqlite3/deps/sqlite3/sqlite3.h'), 'utf8');
  const version = /#define SQLITE_VERSION\s+"([\d.]+)"/.exec(header)?.[1];
  const blessing = /\*\* The author disclaims copyright[\s\S]*?\n(?=\*{3})/.exec(header)?.[0];
  if (version === undefined || blessing === undefined) throw new Error('sqlite3.h has another form');
  return { name: 'SQLite', version, licence: 'blessing', text: blessing.replace(/^\*\* ?/gm, '').trim() };
}

/** Every shipped package and what one of them carries inside, sorted by name. */
export function notices(): Notice[] {
  const own = readPackage(inProject());
  const found = new Map<string, PackageJson>();
  collect([...Object.keys(own.dependencies ?? {}), ...bundledFromDevelopment], inProject(), found);
  const packages = [...found].map(([folder, description]) => {
    const { name, version, license: licence } = description;
    const text = licenceText(folder, description);
    return { name, version, licence: licence ?? licenceNamedIn(text, name), text };
  });
  return [...packages, sqliteNotice()].sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeMark(inProject('.cache/generated/notices.json'), `${JSON.stringify(notices(), undefined, 1)}\n`);
}
