// A line from one note to another of the same map. Its way over the board is layout, never stored: it follows its
// notes, and it goes with either of them.
import { choice, line, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { noteColors } from './note';

/** Where the arrowheads are: nowhere, where the connector ends, or at both of its ends. */
export const connectorDirections = ['end', 'both', 'none'] as const;
export type ConnectorDirection = (typeof connectorDirections)[number];

/** What a person may type onto one connector; files with up to twice as much are still taken in. */
export const connectorLabelLimit = 100;

export const connector = recordType(
  'connector',
  {
    mapId: owner('map'),
    fromId: owner('note'),
    toId: owner('note'),
    label: line(200),
    direction: choice(connectorDirections, 'end'),
    color: choice(noteColors, 'grey'),
  },
  { ends: ['mapId', 'fromId', 'toId'] },
);
export type Connector = RecordOf<typeof connector>;
