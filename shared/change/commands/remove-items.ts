// Removes notes, lying things, connectors, stages, steps, lanes, phases or maps with all that they hold (behavior `take-along-what-belongs`).
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { findRecord } from '../../model/project';
import { diffOf, removing } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems, canRemoveHolders } from '../rules/can-change-items';
import { canChangeStructure } from '../rules/can-change-structure';

const structural: ReadonlySet<string> = new Set(['map', 'phase', 'stage', 'step', 'lane']);

export const removeItems: Command<{ readonly ids: readonly Id[] }> = {
  name: 'remove-items',
  plan(project, { ids }) {
    // Each once: they are counted.
    const records = [...new Set(ids)].flatMap((id) => findRecord(project, id) ?? []);
    if (records.some((record) => record.type === 'project')) return refused('project-stays');
    if (records.some((record) => structural.has(record.type)) && !canChangeStructure(project)) {
      return refused('can-change-structure');
    }
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const holders = records.filter(({ type }) => type === 'map' || type === 'stage' || type === 'lane');
    if (holders.length > 0 && !canRemoveHolders(project, new Set(holders.map(({ id }) => id)))) {
      return refused('holds-locked-notes');
    }
    if (
      project.map.size > 0 &&
      records.filter((record) => record.type === 'map').length === project.map.size
    ) {
      return refused('last-map-stays');
    }
    return ok(diffOf(records.map(removing)));
  },
};
