// Says something of touchpoints, the same of all of them; departments can also be added to or taken from each.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { idSet } from '../../model/field';
import type { Touchpoint } from '../../model/records/touchpoint';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canDescribeTouchpoint, type TouchpointValues } from '../rules/can-describe-touchpoint';

export interface EditTouchpoints {
  readonly ids: readonly Id[];
  /** Only what is given is changed. */
  readonly values?: TouchpointValues;
  /** Departments that answer for each of them as well, or no more. */
  readonly addDepartmentIds?: readonly Id[];
  readonly dropDepartmentIds?: readonly Id[];
}

export const editTouchpoints: Command<EditTouchpoints> = {
  name: 'edit-touchpoints',
  plan(project, { ids, values = {}, addDepartmentIds = [], dropDepartmentIds = [] }) {
    const touchpoints = ids.flatMap((id) => project.touchpoint.get(id) ?? []);
    if (touchpoints.length === 0) return refused('gone');
    const said = canDescribeTouchpoint(values);
    if (!said.ok) return said;
    const { channelId, departmentIds } = values;
    const named = [...(departmentIds ?? []), ...addDepartmentIds];
    if (typeof channelId === 'string' && !project.channel.has(channelId)) return refused('gone');
    if (!named.every((id) => project.department.has(id))) return refused('gone');
    const departmentsOf = (touchpoint: Touchpoint): readonly Id[] => {
      const kept = departmentIds ?? touchpoint.departmentIds;
      return idSet([...kept, ...addDepartmentIds].filter((id) => !dropDepartmentIds.includes(id)));
    };
    return ok(
      diffOf(
        touchpoints.map((touchpoint) =>
          updating(touchpoint, { ...said.value, departmentIds: departmentsOf(touchpoint) }),
        ),
      ),
    );
  },
};
