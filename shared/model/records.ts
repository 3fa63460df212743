// All record types of a project, in the order in which their tables are made, filled and listed.
import type { Id } from '../base/id';
import type { RecordOf } from './record-type';
import { action } from './records/action';
import { agendaStep } from './records/agenda-step';
import { arrow } from './records/arrow';
import { channel } from './records/channel';
import { companyStep } from './records/company-step';
import { connector } from './records/connector';
import { decision } from './records/decision';
import { department } from './records/department';
import { drawing } from './records/drawing';
import { frame } from './records/frame';
import { freeText } from './records/free-text';
import { group } from './records/group';
import { guideTick } from './records/guide-tick';
import { handOff } from './records/hand-off';
import { image } from './records/image';
import { lane } from './records/lane';
import { map } from './records/map';
import { metric } from './records/metric';
import { note } from './records/note';
import { participant } from './records/participant';
import { persona } from './records/persona';
import { phase } from './records/phase';
import { picture } from './records/picture';
import { project } from './records/project';
import { rating } from './records/rating';
import { session } from './records/session';
import { stage } from './records/stage';
import { step } from './records/step';
import { tag } from './records/tag';
import { touchpoint } from './records/touchpoint';
import { trigger } from './records/trigger';
import { vote } from './records/vote';
import { voteCount } from './records/vote-count';

export const recordTypes = {
  project,
  participant,
  image,
  department,
  channel,
  tag,
  persona,
  map,
  phase,
  stage,
  step,
  lane,
  touchpoint,
  rating,
  group,
  note,
  connector,
  frame,
  free_text: freeText,
  arrow,
  drawing,
  trigger,
  company_step: companyStep,
  hand_off: handOff,
  picture,
  metric,
  session,
  agenda_step: agendaStep,
  vote,
  vote_count: voteCount,
  decision,
  action,
  guide_tick: guideTick,
} as const;

export type RecordTypes = typeof recordTypes;
export type TypeName = keyof RecordTypes;
export type RecordByType = { readonly [T in TypeName]: RecordOf<RecordTypes[T]> };
export type AnyRecord = RecordByType[TypeName];

export const typeNames = Object.keys(recordTypes) as TypeName[];

export const isTypeName = (name: unknown): name is TypeName =>
  typeof name === 'string' && Object.hasOwn(recordTypes, name);

/** A field of a record by name, where the record's type is only known at run time. */
export const fieldOf = (record: AnyRecord, name: string): unknown =>
  (record as unknown as Record<string, unknown>)[name];

/** Where a record of one type points: field name, target type, and what its removal does. */
export interface Reference {
  readonly type: TypeName;
  readonly field: string;
  readonly many: boolean;
  readonly nullable: boolean;
  readonly onRemove: 'take-along' | 'clear';
}

/** All fields that point at records of a type. */
export const referencesTo: ReadonlyMap<TypeName, readonly Reference[]> = (() => {
  const found = new Map<TypeName, Reference[]>(typeNames.map((name) => [name, []]));
  for (const type of typeNames) {
    for (const [field, declared] of Object.entries(recordTypes[type].fields)) {
      if (declared.target === null) continue;
      const list = found.get(declared.target as TypeName);
      if (list === undefined)
        throw new Error(`${type}.${field} points at an unknown type ${declared.target}`);
      list.push({
        type,
        field,
        many: declared.storage === 'id-list',
        nullable: declared.nullable,
        onRemove: declared.onRemove,
      });
    }
  }
  return found;
})();

/** The ids a record's field points at, none for null. */
export function idsIn(record: AnyRecord, reference: Pick<Reference, 'field' | 'many'>): readonly Id[] {
  const value = fieldOf(record, reference.field);
  if (reference.many) return value as readonly Id[];
  return value === null ? [] : [value as Id];
}
