// The words offered while a cell is typed: those that what was typed could mean. Pure.

import type { Content } from '#shared/analysis/table/column';
import { plainText } from '#shared/base/plain-text';

const most = 8;

/** What is being typed now: of several names the last. */
const lastPart = (text: string, { kind }: Content): string =>
  kind === 'names' ? (text.split(/[;,]/).at(-1) ?? '') : text;

/** At most eight; those that begin like it first. Nothing where only what was typed would be offered. */
export function suggestions(options: readonly string[], content: Content, typed: string): readonly string[] {
  const part = plainText(lastPart(typed, content));
  const found = options.filter((option) => plainText(option).includes(part));
  if (found.length === 1 && found[0] !== undefined && plainText(found[0]) === part) return [];
  const begins = (option: string): number => (plainText(option).startsWith(part) ? 0 : 1);
  return [...found].sort((a, b) => begins(a) - begins(b)).slice(0, most);
}

/** The text with the option in the place of what was being typed. */
export function withSuggestion(text: string, option: string, content: Content): string {
  if (content.kind !== 'names') return option;
  const before = text.slice(0, text.length - lastPart(text, content).length).trimEnd();
  return before === '' ? option : `${before} ${option}`;
}
