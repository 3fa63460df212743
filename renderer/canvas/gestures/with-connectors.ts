// What leaves the board's picture with notes on their way: themselves, and the connectors that would otherwise lead to
// where they were. The overlay draws these while the notes are carried.
import type { Id } from '#shared/base/id';
import type { BoardLayout, ConnectorBox } from '#shared/layout/board';

interface Attached {
  readonly connectors: BoardLayout['connectors'];
  readonly boxes: readonly ConnectorBox[];
  /** Keys of the scene: the notes, and the lines and labels of their connectors. */
  readonly keys: ReadonlySet<string>;
}

const made = new WeakMap<ReadonlySet<Id>, Attached>();

/** The same set of notes on the same board gives the same answer: a drag asks at every move of the pointer. */
export function withConnectors({ connectors }: BoardLayout, notes: ReadonlySet<Id>): Attached {
  const known = made.get(notes);
  if (known?.connectors === connectors) return known;
  const boxes = connectors.filter(({ connector: { fromId, toId } }) => notes.has(fromId) || notes.has(toId));
  const keys = boxes.flatMap(({ connector: { id } }) => [id, `label/${id}`]);
  const attached = { connectors, boxes, keys: boxes.length === 0 ? notes : new Set([...notes, ...keys]) };
  made.set(notes, attached);
  return attached;
}
