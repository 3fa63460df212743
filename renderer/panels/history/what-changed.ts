// What a line of the log changed, told in counts and by the names of what it touched. Pure.
import type { Id } from '#shared/base/id';
import { type Change, type Diff, typeOf } from '#shared/change/diff';
import { raisesMarksOnly } from '#shared/change/undo';
import { findRecord, type Project } from '#shared/model/project';
import { fieldOf, type TypeName } from '#shared/model/records';
import type { Language } from '#shared/text/language';
import { recordCount } from '#shared/text/record-text';

export interface WhatChanged {
  /** «3 стикера», «1 этап» … for each kind of change. */
  readonly counts: Readonly<Record<Change['kind'], readonly string[]>>;
  /** The first few of what it touched: a note's code, and its text or a part's name. */
  readonly named: readonly { readonly id: Id; readonly code: string; readonly text: string }[];
  /** How many more there are. */
  readonly unnamed: number;
}

const mostNamed = 6;

/** A field of a record as the change has left it, or as it was before its removal; undefined where not known. */
function fieldThen(project: Project, change: Change, field: string): unknown {
  if (change.kind !== 'update') return fieldOf(change.record, field);
  const record = findRecord(project, change.id);
  return change.after[field] ?? (record && fieldOf(record, field));
}

/** A note's text or a part's name, in one line. */
function nameThen(project: Project, change: Change): string {
  const texts = ['text', 'name', 'title', 'label'].map((field) => fieldThen(project, change, field));
  const text = texts.find((value) => typeof value === 'string') ?? '';
  return String(text).replace(/\s+/g, ' ').trim();
}

/** What it touched, by its text, where that is one thing alone; empty where it is more, or says nothing. */
export function onlyName(diff: Diff, project: Project): string {
  const touched = [...diff].filter(([id, change]) => !raisesMarksOnly(new Map([[id, change]])));
  const [only] = touched;
  return only === undefined || touched.length > 1 ? '' : nameThen(project, only[1]);
}

/** `project`: the one of now, which still knows most of what was touched. */
export function whatChanged(diff: Diff, project: Project, language: Language): WhatChanged {
  const counts = { add: new Map(), update: new Map(), remove: new Map() } as Record<
    Change['kind'],
    Map<TypeName, number>
  >;
  const named: { id: Id; code: string; text: string }[] = [];
  let touched = 0;
  for (const [id, change] of diff) {
    // That a code was given out is no change a person made.
    if (raisesMarksOnly(new Map([[id, change]]))) continue;
    const type = typeOf(change);
    counts[change.kind].set(type, (counts[change.kind].get(type) ?? 0) + 1);
    touched += 1;
    if (named.length === mostNamed) continue;
    const code = fieldThen(project, change, 'code');
    named.push({ id, code: String(code ?? ''), text: nameThen(project, change) });
  }
  const said = (kind: Change['kind']): string[] =>
    [...counts[kind]].map(([type, count]) => recordCount(type, count, language));
  return {
    counts: { add: said('add'), update: said('update'), remove: said('remove') },
    named,
    unnamed: touched - named.length,
  };
}
