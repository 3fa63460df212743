// Renames the project, a map, phase, stage, step, lane, step of the company, trigger or frame. An empty name is allowed: paper allows it too.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { isLabelled, labelFields, labelLimit } from '../../model/label';
import { findRecord } from '../../model/project';
import type { TypeName } from '../../model/records';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeItems } from '../rules/can-change-items';
import { canChangeStructure } from '../rules/can-change-structure';

const structure: ReadonlySet<TypeName> = new Set(['phase', 'stage', 'lane', 'step']);

export const renameItem: Command<{ readonly id: Id; readonly name: string }> = {
  name: 'rename-item',
  plan(project, { id, name }) {
    const record = findRecord(project, id);
    if (record === undefined || !isLabelled(record.type)) return refused('gone');
    if (structure.has(record.type) && !canChangeStructure(project)) return refused('can-change-structure');
    if (!canChangeItems(project, [id])) return refused('note-locked');
    const field = labelFields[record.type];
    return ok(diffOf([updating(record, { [field]: labelText(name, labelLimit(record.type)) })]));
  },
};
