// Adds a map from a template's plan at the end of the file's list, or right after another.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapsOf } from '../../model/project';
import type { AnyRecord } from '../../model/records';
import type { ProjectLanguage } from '../../model/templates/bilingual';
import { layMap } from '../../model/templates/lay-map';
import type { MapPlan } from '../../model/templates/map-plan';
import { diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeStructure } from '../rules/can-change-structure';

export interface AddMap {
  readonly plan: MapPlan;
  readonly language: ProjectLanguage;
  /** Absent: as the plan names it. */
  readonly name?: string;
  /** The map it is put behind; null: at the end. */
  readonly afterId: Id | null;
}

export const addMap: Command<AddMap> = {
  name: 'add-map',
  plan(project, { plan, language, name, afterId }, { newId }) {
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const maps = mapsOf(project);
    const next = afterId === null ? undefined : maps[maps.findIndex(({ id }) => id === afterId) + 1];
    const [order] = keysBefore(maps, next?.id ?? null, 1) as [string];
    const { map, ...parts } = layMap(plan, language, newId);
    const named = name === undefined ? map.name : labelText(name, labelLimit('map'));
    const records: AnyRecord[] = [{ ...map, order, name: named }, ...Object.values(parts).flat()];
    return ok(diffOf(records.map((record) => ({ kind: 'add', record }))));
  },
};
