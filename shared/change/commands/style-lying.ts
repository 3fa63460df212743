// Gives texts another size, arrows other heads, arrows and drawings another thickness. What a thing has not is passed
// over.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { ConnectorDirection } from '../../model/records/connector';
import type { TextSize } from '../../model/records/free-text';
import type { LineWeight } from '../../model/records/lying';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';

export interface StyleLying {
  readonly ids: readonly Id[];
  readonly size?: TextSize;
  readonly direction?: ConnectorDirection;
  readonly weight?: LineWeight;
}

export const styleLying: Command<StyleLying> = {
  name: 'style-lying',
  plan(project, { ids, size, direction, weight }) {
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const changes = ids.flatMap((id) => {
      const [text, arrow, drawing] = [
        project.free_text.get(id),
        project.arrow.get(id),
        project.drawing.get(id),
      ];
      return [
        text !== undefined && size !== undefined ? updating(text, { size }) : null,
        arrow !== undefined && (direction !== undefined || weight !== undefined)
          ? updating(arrow, { ...(direction && { direction }), ...(weight && { weight }) })
          : null,
        drawing !== undefined && weight !== undefined ? updating(drawing, { weight }) : null,
      ];
    });
    return ok(diffOf(changes));
  },
};
