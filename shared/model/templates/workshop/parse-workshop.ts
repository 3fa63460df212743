// A workshop's description, from a file or from this program, checked whole: every value, then what points at what.
// Bad input is named by the path of its first bad value; what the form does not know is named too, never lost silently.

import * as v from 'valibot';
import { isObject } from '../../../base/alike';
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
const reservedKeys = ['__proto__', 'constructor', 'prototype'] as const;

type Step = string | number;

/** `steps[3].actual`. */
const pathOf = (steps: readonly Step[]): string =>
  steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

/** An object or list of the description, beside what was taken of it. */
interface Part {
  readonly given: object;
  readonly taken: unknown;
  readonly key: Step;
  readonly around: Part | null;
  readonly depth: number;
}

function placeOf(part: Part, ...more: Step[]): string {
  const steps = more;
  for (let at = part; at.around !== null; at = at.around) steps.unshift(at.key);
  return pathOf(steps);
}

/** More levels, and more objects, than any description has; what has more is refused before it is read. */
const deepest = 12;
const mostParts = 1_000_000;

const below = (taken: unknown, key: Step): unknown =>
  isObject(taken) && Object.hasOwn(taken, key) ? (taken as Record<Step, unknown>)[key] : undefined;

/** Everything inside, the outer before the inner. */
function* inside(given: object, taken: unknown): Generator<Part> {
  const waiting: Part[] = [{ given, taken, key: '', around: null, depth: 0 }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    yield part;
    const around = part;
    const enter = (value: unknown, key: Step): void => {
      if (!isObject(value)) return;
      waiting.push({ given: value, taken: below(around.taken, key), key, around, depth: around.depth + 1 });
    };
    if (Array.isArray(part.given)) part.given.forEach(enter);
    else for (const [key, value] of Object.entries(part.given)) enter(value, key);
  }
}

function unsoundPart(given: object): FaultyValue | null {
  let count = 0;
  for (const part of inside(given, null)) {
    count += 1;
    if (count > mostParts) return { path: '', fault: 'too-many' };
    if (part.depth > deepest) return { path: placeOf(part), fault: 'too-deep' };
    const key = reservedKeys.find((reserved) => Object.hasOwn(part.given, reserved));
    if (key !== undefined) return { path: placeOf(part, key), fault: 'reserved-key' };
  }
  return null;
}

/** The outermost of what was given and not taken. */
function unknownPaths(given: object, taken: Workshop): string[] {
  const found: string[] = [];
  for (const part of inside(given, taken)) {
    if (!isObject(part.taken) || Array.isArray(part.given)) continue;
    for (const key of Object.keys(part.given)) {
      if (!Object.hasOwn(part.taken, key)) found.push(placeOf(part, key));
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
