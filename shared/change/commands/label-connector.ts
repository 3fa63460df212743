// Writes on a connector what it means. One line; an empty one takes the words off.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { connectorLabelLimit } from '../../model/records/connector';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';

export const labelConnector: Command<{ readonly id: Id; readonly label: string }> = {
  name: 'label-connector',
  plan(project, { id, label }) {
    const connector = project.connector.get(id);
    if (connector === undefined) return refused('gone');
    return ok(diffOf([updating(connector, { label: labelText(label, connectorLabelLimit) })]));
  },
};
