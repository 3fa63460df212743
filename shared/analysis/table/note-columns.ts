// The columns of the table of notes, in their order.
import type { NoteField } from '../../model/cells';
import { noteColors, noteTextLimit } from '../../model/records/note';
import type { CellLock, Column, Content } from './column';
import type { NoteRow } from './note-rows';

export type NoteColumn = Column<NoteRow, NoteField | 'code' | 'stage' | 'lane' | 'votes'>;

const unlessLocked = ({ note }: NoteRow): CellLock | null => (note.locked ? 'locked' : null);
const computed = (): CellLock => 'computed';
const onTheBoard = (): CellLock => 'on-the-board';

const label: Content = { kind: 'line', longest: 200 };
const count: Content = { kind: 'number', min: 0, max: Number.MAX_SAFE_INTEGER, whole: true };

export const noteColumns: readonly NoteColumn[] = [
  { key: 'code', content: label, read: ({ note }) => note.code, lockOf: computed },
  {
    key: 'text',
    content: { kind: 'text', longest: noteTextLimit },
    read: ({ note }) => note.text,
    lockOf: unlessLocked,
  },
  { key: 'stage', content: label, read: ({ stage }) => stage?.name ?? '', lockOf: onTheBoard },
  { key: 'lane', content: label, read: ({ lane }) => lane?.name ?? '', lockOf: onTheBoard },
  {
    key: 'color',
    content: { kind: 'choice', options: noteColors, required: true },
    read: ({ note }) => note.color,
    lockOf: unlessLocked,
  },
  {
    key: 'tags',
    content: { kind: 'names', list: 'tag', longest: 100 },
    read: ({ tags }) => tags.map(({ name }) => name),
    lockOf: unlessLocked,
  },
  {
    key: 'author',
    content: { kind: 'name', list: 'participant', longest: 200 },
    read: ({ author }) => author?.name ?? null,
    lockOf: unlessLocked,
  },
  { key: 'votes', content: count, read: ({ votes }) => votes, lockOf: computed },
];
