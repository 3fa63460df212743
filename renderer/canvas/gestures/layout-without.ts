// A layout without some notes and lying things, and some connectors: while these are on their way, or hidden by a filter.
// Nothing moves.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';

const made = new WeakMap<ReadonlySet<Id>, { readonly layout: BoardLayout; readonly rest: BoardLayout }>();

/** The same layout and set of ids give the same answer: a drag asks at every move of the pointer. */
export function layoutWithout(layout: BoardLayout, ids: ReadonlySet<Id>): BoardLayout {
  if (ids.size === 0) return layout;
  const last = made.get(ids);
  if (last?.layout === layout) return last.rest;
  const staying = (noteIds: readonly Id[]): readonly Id[] => noteIds.filter((id) => !ids.has(id));
  const rest = {
    ...layout,
    cells: layout.cells.map((cell) => ({ ...cell, noteIds: staying(cell.noteIds) })),
    connectors: layout.connectors.filter(({ connector }) => !ids.has(connector.id)),
    parking: { ...layout.parking, noteIds: staying(layout.parking.noteIds) },
    free: {
      ...layout.free,
      noteIds: staying(layout.free.noteIds),
      pile: staying(layout.free.pile),
      frames: staying(layout.free.frames),
    },
  };
  made.set(ids, { layout, rest });
  return rest;
}
