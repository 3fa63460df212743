// How long the text of a field may be, as its own validator says.
import type * as v from 'valibot';
import { recordTypes, type TypeName } from './records';

/** A step of a validator; only one that limits a length has a number to require. */
interface Step {
  readonly type: string;
  readonly requirement?: unknown;
}

/** UTF-16 units; null for a field without a limit: it holds no text, or one of a fixed form. */
export function textLimit(type: TypeName, field: string): number | null {
  const declared = Object.entries(recordTypes[type].fields).find(([name]) => name === field)?.[1];
  const { pipe = [] } = (declared?.schema ?? {}) as Partial<v.SchemaWithPipe<[v.GenericSchema]>>;
  const steps: readonly Step[] = pipe;
  const limit = steps.find((step) => step.type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : null;
}
