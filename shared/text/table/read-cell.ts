// What a person typed or pasted into a cell, read as its value, or why it cannot be that. Takes either language.

import type { CellLock, Content, NumberRange } from '../../analysis/table/column';
import { cleanLine, cleanText } from '../../base/clean-text';
import { plainText } from '../../base/plain-text';
import { fail, ok, type Result } from '../../base/result';
import type { CellValue } from '../../model/cells';
import { type Language, languages } from '../language';
import { typedMinutes } from '../typed-minutes';
import { typedNumber } from '../typed-number';
import { choiceText } from './cell-text';

/** Why a text is no value of a cell; said in `table-text.ts`. */
export type CellFault =
  | {
      readonly kind:
        | CellLock
        | 'not-a-number'
        | 'not-minutes'
        | 'negative-minutes'
        | 'norm-of-zero'
        | 'not-a-flag';
    }
  | { readonly kind: 'out-of-range' | 'not-whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'not-a-choice'; readonly options: readonly string[] }
  | { readonly kind: 'too-long'; readonly longest: number }
  | { readonly kind: 'needs-a-value' | 'told-otherwise' };

type Read = Result<CellValue, CellFault>;

function readRange(text: string, { min, max, whole }: NumberRange, language: Language): Read {
  const typed = typedNumber(text, language);
  if (!typed.ok || typed.value === null) return fail({ kind: 'not-a-number' });
  const { value } = typed;
  if (whole && !Number.isInteger(value)) return fail({ kind: 'not-whole', min, max });
  return value < min || value > max ? fail({ kind: 'out-of-range', min, max }) : ok(value);
}

function readDuration(text: string, positive: boolean, language: Language): Read {
  const typed = typedMinutes(text, language);
  if (!typed.ok || typed.value === null) return fail({ kind: 'not-minutes' });
  const minutes = typed.value;
  if (minutes < 0) return fail({ kind: 'negative-minutes' });
  return positive && minutes === 0 ? fail({ kind: 'norm-of-zero' }) : ok(minutes);
}

const yesWords: ReadonlySet<string> = new Set(['да', 'yes', 'true', '1', '+', 'x', 'х', '✓', '✔', 'y', 'д']);
const noWords: ReadonlySet<string> = new Set(['', 'нет', 'no', 'false', '0', '-', '−', '–', 'n', 'н']);

function readFlag(text: string): Read {
  const word = plainText(text);
  if (yesWords.has(word)) return ok(true);
  return noWords.has(word) ? ok(false) : fail({ kind: 'not-a-flag' });
}

/** By its word in either language, or by how one of them alone begins. */
function readChoice(text: string, options: readonly string[]): Read {
  const typed = plainText(text);
  const wordsOf = (option: string): string[] => [
    option,
    ...languages.map((language) => plainText(choiceText(option, language))),
  ];
  const exact = options.find((option) => wordsOf(option).includes(typed));
  const begun = options.filter((option) => wordsOf(option).some((word) => word.startsWith(typed)));
  const found = exact ?? (begun.length === 1 ? begun[0] : undefined);
  return found === undefined ? fail({ kind: 'not-a-choice', options }) : ok(found);
}

/** Names between semicolons or line ends; between commas where there are none of these. */
export function readNames(text: string): readonly string[] {
  const parts = /[;\n]/.test(text) ? text.split(/[;\n]/) : text.split(',');
  const names = new Map(parts.map((part) => [plainText(part), cleanLine(part)]));
  names.delete('');
  return [...names.values()];
}

const fitting = (value: string | readonly string[], longest: number): Read =>
  [value].flat().every((text) => text.length <= longest) ? ok(value) : fail({ kind: 'too-long', longest });

/** The value that the text means in a cell of the content. */
export function readCell(text: string, content: Content, language: Language): Read {
  const line = cleanLine(text);
  if (line === '') {
    if (content.kind === 'flag') return ok(false);
    if (content.kind === 'names') return ok([]);
    if (content.kind === 'line' || content.kind === 'text') return ok('');
    return 'required' in content ? fail({ kind: 'needs-a-value' }) : ok(null);
  }
  switch (content.kind) {
    case 'line':
    case 'name':
      return fitting(line, content.longest);
    case 'text':
      return fitting(cleanText(text).trim(), content.longest);
    case 'names':
      return fitting(readNames(text), content.longest);
    case 'flag':
      return readFlag(line);
    case 'choice':
      return readChoice(line, content.options);
    case 'minutes':
      return readDuration(line, content.positive, language);
    case 'number':
      return readRange(line, content, language);
    // Reckoned from others: nothing is ever written there.
    case 'signed':
    case 'ratio':
      return fail({ kind: 'computed' });
  }
}
