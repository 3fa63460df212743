// What a thing that can be renamed is called by: the field that says it, and how long that may be.
import type { TypeName } from './records';
import { textLimit } from './text-limit';

/** The field that names a record of the type. */
export const labelFields = {
  project: 'title',
  map: 'name',
  phase: 'name',
  stage: 'name',
  lane: 'name',
  step: 'title',
  company_step: 'title',
  trigger: 'text',
  frame: 'name',
} as const satisfies Partial<Record<TypeName, string>>;

export type LabelledType = keyof typeof labelFields;

export const isLabelled = (type: TypeName): type is LabelledType => Object.hasOwn(labelFields, type);

/** UTF-16 units. */
export const labelLimit = (type: LabelledType): number => textLimit(type, labelFields[type]) ?? 0;
