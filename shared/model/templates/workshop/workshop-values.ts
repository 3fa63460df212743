// The single values of a workshop's description: texts, names in one language or two, figures within their limits.
// The message of every check is a `WorkshopFault`.
import * as v from 'valibot';
import { cleanLine, cleanText, holdsHiddenCharacters } from '../../../base/clean-text';
import type { WorkshopFault } from './workshop-fault';

const fault = (name: WorkshopFault): WorkshopFault => name;

const visible = v.pipe(
  v.string(fault('text')),
  v.check((text) => !holdsHiddenCharacters(text), fault('hidden-characters')),
);

/** Text of many lines; empty is allowed. */
export const paragraph = (max: number) =>
  v.pipe(visible, v.maxLength(max, fault('too-long')), v.transform(cleanText));

/** Text of one line; empty is allowed. */
export const phrase = (max: number) =>
  v.pipe(visible, v.maxLength(max, fault('too-long')), v.transform(cleanLine));

/** What must say something. */
const saying = (schema: v.GenericSchema<string, string>): v.GenericSchema<string, string> =>
  v.pipe(schema, v.minLength(1, fault('empty')));

interface InLanguages {
  readonly ru?: string | undefined;
  readonly en?: string | undefined;
}

/** A name or a text: one string, or what it is in Russian and in English, of which one may be missing. */
export type Name = string | InLanguages;

const inEither = ({ ru, en }: InLanguages): boolean => ru !== undefined || en !== undefined;

/** A name that, where it is no plain string, may say `more`. */
function named<E extends v.ObjectEntries>(
  words: v.GenericSchema<string, string>,
  more: E,
): v.GenericSchema<unknown, string | (InLanguages & v.InferOutput<v.ObjectSchema<E, string>>)> {
  const both = v.pipe(
    v.object({ ...more, ru: v.optional(words), en: v.optional(words) }, fault('name')),
    v.check((told) => inEither(told as InLanguages), fault('name')),
  );
  return v.lazy((given) => (typeof given === 'string' ? words : both)) as ReturnType<typeof named<E>>;
}

export const name = (max: number): v.GenericSchema<unknown, Name> => named(saying(phrase(max)), {});
export const story = (max: number): v.GenericSchema<unknown, Name> => named(saying(paragraph(max)), {});
export const nameWith = <E extends v.ObjectEntries>(max: number, more: E) => named(saying(phrase(max)), more);

export const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item, fault('list')), v.maxLength(most, fault('too-many')));

const within = (min: number, max: number, wrong: WorkshopFault) =>
  v.pipe(
    v.number(fault(wrong)),
    v.minValue(min, fault(wrong)),
    v.maxValue(max, fault(wrong)),
    // Minus zero is zero.
    v.transform((value) => value + 0),
  );
const whole = (min: number, max: number, wrong: WorkshopFault) =>
  v.pipe(within(min, max, wrong), v.integer(fault(wrong)));

/** An answer, 1 … 10. */
export const answer = within(1, 10, 'rating');
export const importance = whole(1, 5, 'importance');
export const minutes = within(0, 100_000_000, 'minutes');
/** What is divided by: above 0. */
export const norm = v.pipe(
  within(0, 100_000_000, 'norm'),
  v.check((value) => value > 0, fault('norm')),
);
/** How much or how many, without a unit. */
export const amount = within(0, 1_000_000_000, 'amount');
export const emotion = within(-9, 9, 'emotion');
/** The number of a step. */
export const stepNumber = whole(1, 1_000_000, 'number');
export const count = whole(1, 1_000_000, 'number');
export const flag = v.boolean(fault('flag'));
export const day = v.pipe(v.string(fault('day')), v.isoDate(fault('day')));

export const oneOf = <const W extends readonly string[]>(words: W) => v.picklist(words, fault('word'));

/** What need not be said; null says as little as nothing. */
export const maybe = <S extends v.GenericSchema>(schema: S) => v.nullish(schema);

export const form = <E extends v.ObjectEntries>(entries: E) => v.object(entries, fault('object'));
