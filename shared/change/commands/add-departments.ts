// Adds departments at the end of the list that all maps of the file share.
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { inOrder } from '../../model/project';
import type { NoteColor } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import type { Command } from '../command';
import { freeColors } from '../free-colors';
import { canJoinList } from '../rules/can-be-listed';

export interface NewDepartment {
  readonly name: string;
  /** Absent: the colour that the fewest departments have. */
  readonly color?: NoteColor;
}

export const addDepartments: Command<{ readonly departments: readonly NewDepartment[] }> = {
  name: 'add-departments',
  plan(project, { departments }, { newId }) {
    const names = canJoinList(
      project.department,
      departments.map(({ name }) => name),
    );
    if (!names.ok) return names;
    const keys = keysBefore(
      inOrder(project.department, () => true),
      null,
      departments.length,
    );
    const used = [...project.department.values()].map(({ color }) => color);
    const colors = freeColors(used, departments.length);
    return ok(
      diffOf(
        departments.map(({ color }, at) =>
          adding('department', newId(), {
            name: names.value[at] as string,
            order: keys[at] as string,
            color: color ?? (colors[at] as NoteColor),
          }),
        ),
      ),
    );
  },
};
