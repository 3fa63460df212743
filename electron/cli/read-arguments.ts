// Reads the arguments of one word: known options only, each with its value, and exactly the files it takes.
import { parseArgs } from 'node:util';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';

type Options = Readonly<Record<string, 'text' | 'flag'>>;

export type Given<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends 'flag' ? true : string;
};

export interface Arguments<O extends Options> {
  readonly file: string;
  /** The files named after it. */
  readonly others: readonly string[];
  readonly given: Given<O>;
}

/**
 * `cli/usage` naming the first argument that does not belong, or the option that lacks its value. `most`: how many
 * files the word takes.
 */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  most = 1,
): Result<Arguments<O>> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [name, { type: kind === 'text' ? 'string' : 'boolean' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const complete = kind === 'text' ? Boolean(token.value) : kind === 'flag' && token.value === undefined;
    if (!complete || token.name in given) return wrong(token.rawName);
    given[token.name] = token.value ?? true;
  }
  const [file, ...others] = files;
  const surplus = files[most];
  if (surplus !== undefined) return wrong(surplus);
  return file === undefined ? fail(appError('cli/usage')) : ok({ file, others, given: given as Given<O> });
}

export const wrong = (name: string) => fail(appError('cli/usage', { name }));

/** The value where it is one of the words, or undefined where it is absent. */
export function oneOf<const W extends readonly string[]>(
  words: W,
  option: string,
  value: string | undefined,
): Result<W[number] | undefined> {
  if (value === undefined) return ok(undefined);
  return words.includes(value) ? ok(value as W[number]) : wrong(`${option} ${value}`);
}

/** The number where it lies within the limits, or undefined where it is absent. */
export function numberWithin(
  [least, most]: readonly [least: number, most: number],
  option: string,
  value: string | undefined,
): Result<number | undefined> {
  if (value === undefined) return ok(undefined);
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? ok(number) : wrong(`${option} ${value}`);
}
