// Renames the project, a map, phase, stage, step, lane, step of the company, trigger or frame. An empty name is allowed: paper allows it too.
import { cleanLine } from '../../base/clean-text';
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { findRecord } from '../../model/project';
import type { TypeName } from '../../model/records';
import { triggerTextLimit } from '../../model/records/trigger';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { cutToLength } from '../cut-to-length';
import { canChangeItems } from '../rules/can-change-items';
import { canChangeStructure } from '../rules/can-change-structure';

/** The length of a name; a longer one is cut at a whole character, names being labels. */
export const nameLimit = 200;

const longer: ReadonlyMap<string, number> = new Map([
  ['step', 300],
  ['company_step', 300],
  ['trigger', triggerTextLimit],
]);

/** That of what is told in a sentence is longer. */
export const nameLimitOf = (type: TypeName | undefined): number => longer.get(type ?? '') ?? nameLimit;

export const renameItem: Command<{ readonly id: Id; readonly name: string }> = {
  name: 'rename-item',
  plan(project, { id, name }) {
    const record = findRecord(project, id);
    const label = cutToLength(cleanLine(name), nameLimitOf(record?.type));
    switch (record?.type) {
      case 'project':
        return ok(diffOf([updating(record, { title: label })]));
      case 'map':
        return ok(diffOf([updating(record, { name: label })]));
      case 'phase':
      case 'stage':
      case 'lane':
        if (!canChangeStructure(project)) return refused('can-change-structure');
        return ok(diffOf([updating(record, { name: label })]));
      case 'step':
        if (!canChangeStructure(project)) return refused('can-change-structure');
        return ok(diffOf([updating(record, { title: label })]));
      case 'company_step':
        return ok(diffOf([updating(record, { title: label })]));
      case 'trigger':
        return ok(diffOf([updating(record, { text: label })]));
      case 'frame':
        if (!canChangeItems(project, [id])) return refused('note-locked');
        return ok(diffOf([updating(record, { name: label })]));
      default:
        return refused('gone');
    }
  },
};
