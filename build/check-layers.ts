// Holds the house together: checks every source file against the layer rules and fails with file, line and the
// broken rule's sentence.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LayerRule, layerRules } from './layers/layer-rules';
import { type Fact, sourceFacts } from './layers/source-facts';
import { filesUnder } from './setup/fingerprint.mjs';
import { inProject, project } from './setup/paths.mjs';

const startsWithOneOf = (text: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => text.startsWith(prefix));

const bindsFile = ({ within, except = [] }: LayerRule, file: string): boolean =>
  startsWithOneOf(file, within) && !startsWithOneOf(file, except);

function breaks({ imports, named, allowing = [], uses = [] }: LayerRule, fact: Fact): boolean {
  if (fact.kind === 'use') return uses.includes(fact.name);
  if (!imports?.test(fact.name) || (named && !named.some((name) => fact.named.includes(name)))) return false;
  return !allowing.some((allowed) =>
    allowed.endsWith('/')
      ? fact.name.startsWith(allowed)
      : fact.name === allowed || fact.name.startsWith(`${allowed}/`),
  );
}

/**
 * The rules a file breaks, as `FILE:LINE SENTENCE`.
 * @param file Path from the root of the repository, with forward slashes.
 */
export function checkSource(file: string, source: string): string[] {
  const rules = layerRules.filter((rule) => bindsFile(rule, file));
  const broken = sourceFacts(file, source).flatMap((fact) =>
    rules.filter((rule) => breaks(rule, fact)).map((rule) => `${file}:${fact.line} ${rule.sentence}`),
  );
  return [...new Set(broken)];
}

/** Checks every source file of the product. */
export function checkLayers(): string[] {
  return ['shared', 'electron', 'renderer']
    .flatMap((folder) => filesUnder(inProject(folder)))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((file) =>
      checkSource(path.relative(project, file).replaceAll(path.sep, '/'), fs.readFileSync(file, 'utf8')),
    );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const broken = checkLayers();
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exitCode = 1;
}
