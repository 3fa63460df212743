// A workshop's description, from a file or from this program, checked whole: every value, then what points at what.
// Bad input is named by the path of its first bad value; what the form does not know is named too, never lost silently.
import * as v from 'valibot';
import { appError } from '../../../base/errors';
import { fail, ok, type Result } from '../../../base/result';
import { brokenLink } from './broken-link';
import { type FaultyValue, isWorkshopFault, type WorkshopFault } from './workshop-fault';
import { type Workshop, workshopForm } from './workshop-form';

export interface ParsedWorkshop {
  readonly workshop: Workshop;
  /** Paths of what was given and is no part of the form. */
  readonly unknown: readonly string[];
}

/** Keys by which an object would reach into every other. */
const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Step = string | number;

/** `steps[3].actual`. */
const pathOf = (steps: readonly Step[]): string =>
  steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

interface Pair {
  readonly given: object;
  readonly taken: unknown;
  readonly path: readonly Step[];
}

/** More levels than any description has; deeper ones are refused before anything walks down there. */
const deepest = 12;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const below = (taken: unknown, key: Step): unknown =>
  isObject(taken) && Object.hasOwn(taken, key) ? (taken as Record<Step, unknown>)[key] : undefined;

/** Every object and list inside, beside what was taken of it, the outer before the inner. */
function* inside(given: object, taken: unknown): Generator<Pair> {
  const waiting: Pair[] = [{ given, taken, path: [] }];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    yield pair;
    const { path } = pair;
    const enter = (value: unknown, key: Step, beside: unknown): void => {
      if (isObject(value)) waiting.push({ given: value, taken: below(beside, key), path: [...path, key] });
    };
    if (Array.isArray(pair.given)) {
      for (const [key, value] of pair.given.entries()) enter(value, key, pair.taken);
    } else {
      for (const [key, value] of Object.entries(pair.given)) enter(value, key, pair.taken);
    }
  }
}

function unsoundPart(given: object): FaultyValue | null {
  for (const { given: part, path } of inside(given, null)) {
    if (path.length > deepest) return { path: pathOf(path), fault: 'too-deep' };
    const key = [...reservedKeys].find((reserved) => Object.hasOwn(part, reserved));
    if (key !== undefined) return { path: pathOf([...path, key]), fault: 'reserved-key' };
  }
  return null;
}

/** The outermost of what was given and not taken. */
function unknownPaths(given: object, taken: Workshop): string[] {
  const found: string[] = [];
  for (const { given: part, taken: kept, path } of inside(given, taken)) {
    if (!isObject(kept) || Array.isArray(part)) continue;
    for (const key of Object.keys(part)) {
      if (!Object.hasOwn(kept, key)) found.push(pathOf([...path, key]));
    }
  }
  return found.sort();
}

const invalid = (path: string, fault: WorkshopFault) =>
  fail(appError('workshop/invalid', { name: path, reason: fault }));

/** The description, or `workshop/invalid` with the path and what is wrong there. */
export function parseWorkshop(given: unknown): Result<ParsedWorkshop> {
  if (!isObject(given)) return invalid('', 'object');
  const unsound = unsoundPart(given);
  if (unsound !== null) return invalid(unsound.path, unsound.fault);
  const parsed = v.safeParse(workshopForm, given, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map(({ key }) => key as Step);
    // Of a key that is not there the form says what it says of the object around it.
    const isMissing = issue.input === undefined || !isWorkshopFault(issue.message);
    return invalid(pathOf(path), isMissing ? 'missing' : (issue.message as WorkshopFault));
  }
  const broken = brokenLink(parsed.output);
  if (broken !== null) return invalid(broken.path, broken.fault);
  return ok({ workshop: parsed.output, unknown: unknownPaths(given, parsed.output) });
}
