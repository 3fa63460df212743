// Gives connectors another colour, other arrowheads, or both.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { ConnectorDirection } from '../../model/records/connector';
import type { NoteColor } from '../../model/records/note';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface StyleConnectors {
  readonly ids: readonly Id[];
  readonly color?: NoteColor;
  readonly direction?: ConnectorDirection;
}

export const styleConnectors: Command<StyleConnectors> = {
  name: 'style-connectors',
  plan(project, { ids, ...style }) {
    const connectors = ids.flatMap((id) => project.connector.get(id) ?? []);
    if (connectors.length === 0) return refused('gone');
    return ok(diffOf(connectors.map((connector) => updating(connector, style))));
  },
};
