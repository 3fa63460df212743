// Renames a department, gives it another colour, or both, wherever it answers.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { NoteColor } from '../../model/records/note';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeListed } from '../rules/can-be-listed';

export interface EditDepartment {
  readonly id: Id;
  readonly name?: string;
  readonly color?: NoteColor;
}

export const editDepartment: Command<EditDepartment> = {
  name: 'edit-department',
  plan(project, { id, name, ...look }) {
    const department = project.department.get(id);
    if (department === undefined) return refused('gone');
    const said = name === undefined ? ok(department.name) : canBeListed(project.department, name, id);
    return said.ok ? ok(diffOf([updating(department, { ...look, name: said.value })])) : said;
  },
};
