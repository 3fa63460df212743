// The cells of a table that a person may write: their names and values, the same for reading, planning and showing.

/** What stands in a cell; null: nothing. Several names are those of departments, tags and the like. */
export type CellValue = string | number | boolean | null | readonly string[];

/** The lists of a project that names in cells are looked up in, and grow by. */
export type NameList = 'department' | 'channel' | 'tag' | 'participant';

export type TouchpointField =
  | 'step'
  | 'name'
  | 'channel'
  | 'departments'
  | 'importance'
  | 'expectation'
  | 'actual'
  | 'actualMinutes'
  | 'normMinutes'
  | 'nobodyPresent'
  | 'momentOfTruth'
  | 'state'
  | 'evidence';

export type NoteField = 'text' | 'color' | 'tags' | 'author';

/** A value for a cell. The row is a touchpoint, a step that has none, or a note. */
export interface CellEdit {
  readonly rowId: string;
  readonly field: TouchpointField | NoteField;
  readonly value: CellValue;
}
