// What one source file imports and which globals it uses, read from its syntax tree; comments, strings and the
// file's own names do not count. Knows no rule.
import { builtinModules } from 'node:module';
import path from 'node:path';
import { parseSync } from 'vite';

export interface Fact {
  readonly kind: 'import' | 'use';
  /** A path from the root or a package; or the name used. */
  readonly name: string;
  /** The single exports an import takes. */
  readonly named: readonly string[];
  /** Counted from 1. */
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

function visit(node: Node, meet: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  meet(node, parent);
  for (const child of childrenOf(node)) visit(child, meet, node);
}

/** `./x` from a file, `#shared/x` and bare builtins, all as the rules name them. */
function targetOf(specifier: string, file: string): string {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  if (specifier.startsWith('#')) return specifier.slice(1);
  return builtinModules.includes(specifier) ? `node:${specifier}` : specifier;
}

const textOf = (node: unknown): string | undefined =>
  isNode(node) && typeof node.value === 'string' ? node.value : undefined;

/** The specifier a node imports from, whichever way it does; types count as well. */
function specifierOf(node: Node): string | undefined {
  if (node.type === 'CallExpression') {
    const { callee, arguments: given } = node as Node & { callee: Node; arguments: Node[] };
    return callee.type === 'Identifier' && callee.name === 'require' ? textOf(given[0]) : undefined;
  }
  const imports = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ];
  return imports.includes(node.type) ? textOf(node.source) : undefined;
}

function importedNames(node: Node): string[] {
  const { specifiers } = node as Node & { specifiers?: (Node & { imported?: Node })[] };
  return (specifiers ?? []).flatMap(({ imported }) =>
    typeof imported?.name === 'string' ? [imported.name] : [],
  );
}

/** Names inside a binding: a plain name, or a pattern of them. */
function boundNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  if (pattern.type === 'Property') return boundNames(pattern.value);
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left);
  if (pattern.type === 'TSParameterProperty') return boundNames(pattern.parameter);
  return childrenOf(pattern).flatMap(boundNames);
}

/** Names a node declares in its file. */
function declaredNames(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return boundNames(node.id);
  if (node.type.startsWith('Import') && 'local' in node) return boundNames(node.local);
  if (node.type === 'ClassDeclaration') return boundNames(node.id);
  if (node.type === 'CatchClause') return boundNames(node.param);
  if (!/Function/.test(node.type)) return [];
  const { params = [] } = node as Node & { params?: readonly unknown[] };
  return [...boundNames(node.id), ...(Array.isArray(params) ? params.flatMap(boundNames) : [])];
}

/** Whether an identifier stands for a value, rather than naming a property, a key or a type. */
function isValue(node: Node, parent: Node | undefined): boolean {
  if (!parent || parent.type.startsWith('TS')) return /^TS(As|Satisfies|NonNull)/.test(parent?.type ?? '');
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (['Property', 'PropertyDefinition', 'MethodDefinition'].includes(parent.type))
    return parent.value === node;
  return true;
}

/** Every name under which a node counts as using something global. */
function usedNames(node: Node, parent: Node | undefined): { root: string; name: string }[] {
  if (node.type === 'Identifier' && isValue(node, parent))
    return [{ root: String(node.name), name: String(node.name) }];
  const { object, property, computed, callee, arguments: given } = node as Node & Record<string, Node>;
  if (node.type === 'MemberExpression' && object?.type === 'Identifier' && !computed) {
    return [{ root: String(object.name), name: `${object.name}.${property?.name}` }];
  }
  if (
    node.type === 'NewExpression' &&
    callee?.type === 'Identifier' &&
    Array.isArray(given) &&
    given.length === 0
  ) {
    return [{ root: String(callee.name), name: `new ${callee.name}()` }];
  }
  return [];
}

/**
 * Reads one file.
 * @param file Path from the root of the repository, with forward slashes.
 * @returns Its facts in the order of the source; throws where the file cannot be parsed.
 */
export function sourceFacts(file: string, source: string): Fact[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  const own = new Set<string>();
  const facts: Fact[] = [];
  const uses: { root: string; name: string; line: number }[] = [];
  visit(program as unknown as Node, (node, parent) => {
    for (const name of declaredNames(node)) own.add(name);
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      facts.push({
        kind: 'import',
        name: targetOf(specifier, file),
        named: importedNames(node),
        line: lineAt(node.start),
      });
    }
    for (const use of usedNames(node, parent)) uses.push({ ...use, line: lineAt(node.start) });
  });
  for (const { root, name, line } of uses)
    if (!own.has(root)) facts.push({ kind: 'use', name, named: [], line });
  return facts;
}
