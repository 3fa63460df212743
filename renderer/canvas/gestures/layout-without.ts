// A layout in whose cells some notes do not stand: where the others are dropped between, while these are on their
// way. Nothing moves.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

let last: { layout: BoardLayout; ids: ReadonlySet<Id>; rest: BoardLayout } | null = null;

/** The same layout and set of ids give the same answer: a drag asks at every move of the pointer. */
export function layoutWithout(layout: BoardLayout, ids: ReadonlySet<Id>): BoardLayout {
  if (ids.size === 0) return layout;
  if (last?.layout === layout && last.ids === ids) return last.rest;
  const staying = (noteIds: readonly Id[]): readonly Id[] => noteIds.filter((id) => !ids.has(id));
  const rest = {
    ...layout,
    cells: layout.cells.map((cell) => ({ ...cell, noteIds: staying(cell.noteIds) })),
    parking: { ...layout.parking, noteIds: staying(layout.parking.noteIds) },
  };
  last = { layout, ids, rest };
  return rest;
}
