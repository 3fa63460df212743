// Lists are text: a line that begins with "- ", "* ", "• ", "1. " or "1) " is an item. Here such lines are told apart;
// the text itself stays as it was typed.

export const listKinds = ['bulleted', 'numbered'] as const;
export type ListKind = (typeof listKinds)[number];

export interface ListItem {
  readonly kind: ListKind;
  /** What the line begins with, its space included. */
  readonly marker: string;
  /** What the next item of the list begins with. */
  readonly next: string;
}

const form = /^(?:[-*•]|(\d{1,3})([.)])) /;
const anyItem = /^(?:[-*•]|\d{1,3}[.)]) /m;

/** Three figures at the most: a year at the start of a line is no number of an item. */
const greatest = 999;

/** The item a line is; null for any other line. */
export function listItemOf(line: string): ListItem | null {
  const [marker, number, sign = ''] = form.exec(line) ?? [];
  if (marker === undefined) return null;
  if (number === undefined) return { kind: 'bulleted', marker, next: marker };
  return { kind: 'numbered', marker, next: `${Math.min(Number(number) + 1, greatest)}${sign} ` };
}

/** True where at least one line of the text is an item. */
export const hasListItems = (text: string): boolean => anyItem.test(text);

/** The text as it is drawn, unit for unit: every bullet a true one. */
export const withBullets = (text: string): string => text.replace(/^[-*](?= )/gm, '•');
