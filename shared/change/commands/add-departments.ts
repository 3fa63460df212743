// Adds departments at the end of the list that all maps of the file share.
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { inOrder, type Project } from '../../model/project';
import { type NoteColor, noteColors } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import type { Command } from '../command';
import { canJoinList } from '../rules/can-be-listed';

export interface NewDepartment {
  readonly name: string;
  /** Absent: the colour that the fewest departments have. */
  readonly color?: NoteColor;
}

/** Colours for `count` more departments: those that are used least, in the order of the pads. */
function freeColors(project: Project, count: number): readonly NoteColor[] {
  const uses = new Map<NoteColor, number>(noteColors.map((color) => [color, 0]));
  const use = (color: NoteColor): void => void uses.set(color, (uses.get(color) ?? 0) + 1);
  for (const { color } of project.department.values()) use(color);
  return Array.from({ length: count }, () => {
    const least = Math.min(...uses.values());
    const color = noteColors.find((one) => uses.get(one) === least) as NoteColor;
    use(color);
    return color;
  });
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
    const colors = freeColors(project, departments.length);
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
