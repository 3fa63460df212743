// Writes values into cells of the table: typed into one, cleared in several, or pasted as a block. All of them, or
// none. Names that are on no list yet come onto it with the same change.
import type { Id } from '../../base/id';
import { ok, type Result } from '../../base/result';
import type { CellEdit, CellValue } from '../../model/cells';
import type { Project } from '../../model/project';
import { diffOf } from '../build-diff';
import { NamedRecords } from '../cells/named-records';
import { noteChange } from '../cells/note-cells';
import { touchpointChanges } from '../cells/touchpoint-cells';
import { type Command, type PlanContext, refused } from '../command';
import type { Change, Diff } from '../diff';

export interface EditCells {
  readonly edits: readonly CellEdit[];
}

function byRow(edits: readonly CellEdit[]): ReadonlyMap<Id, Map<CellEdit['field'], CellValue>> {
  const rows = new Map<Id, Map<CellEdit['field'], CellValue>>();
  for (const { rowId, field, value } of edits) {
    const row = rows.get(rowId);
    if (row === undefined) rows.set(rowId, new Map([[field, value]]));
    else row.set(field, value);
  }
  return rows;
}

/** Whether rows of one step give it different titles: neither of them is to win. */
function contradicts(project: Project, edits: readonly CellEdit[]): boolean {
  const titles = new Map<Id, CellValue>();
  return edits.some(({ rowId, field, value }) => {
    if (field !== 'step') return false;
    const stepId = project.touchpoint.get(rowId)?.stepId ?? rowId;
    const said = titles.get(stepId) ?? value;
    titles.set(stepId, said);
    return said !== value;
  });
}

function plan(project: Project, { edits }: EditCells, { newId }: PlanContext): Result<Diff> {
  if (contradicts(project, edits)) return refused('titles-differ');
  const names = new NamedRecords(project, newId);
  const changes: (Change | null)[] = [];
  for (const [rowId, cells] of byRow(edits)) {
    const note = project.note.get(rowId);
    const done =
      note === undefined
        ? touchpointChanges(project, rowId, cells as never, { names, newId })
        : noteChange(note, cells as never, names);
    if (!done.ok) return done;
    changes.push(...[done.value].flat());
  }
  return ok(diffOf([...names.made, ...changes]));
}

export const editCells: Command<EditCells> = { name: 'edit-cells', plan };

/** The same by another name, so that the history tells one from the other. */
export const pasteCells: Command<EditCells> = { name: 'paste-cells', plan };
