// A row of the map.
import { choice, flag, line, links, orderKey, owner, since } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** Lanes whose cells hold sticky notes. */
export const noteLaneKinds = [
  'actions',
  'thoughts',
  'motivations',
  'needs',
  'expectations',
  'quotes',
  'pains',
  'opportunities',
  'ideas',
  'front-stage',
  'back-stage',
  'support',
  'free',
  'triggers',
  'buts',
  'communications',
] as const;

/** Lanes that draw records of their own. */
export const drawnLaneKinds = ['touchpoints', 'emotion', 'metrics', 'images', 'company'] as const;

export const laneKinds = [...noteLaneKinds, ...drawnLaneKinds] as const;
export type LaneKind = (typeof laneKinds)[number];

/** Of the unit of a metrics lane. */
export const laneUnitLimit = 40;

/** The blueprint lines that may stand below a lane. */
export const laneLines = ['none', 'interaction', 'visibility', 'internal-interaction'] as const;
export type LaneLine = (typeof laneLines)[number];

export const holdsNotes = (kind: LaneKind): boolean => (noteLaneKinds as readonly string[]).includes(kind);

export const lane = recordType('lane', {
  mapId: owner('map'),
  kind: choice(laneKinds, 'free'),
  name: line(200),
  order: orderKey(),
  folded: flag(),
  lineBelow: choice(laneLines, 'none'),
  /** The unit of a metrics lane. */
  unit: line(laneUnitLimit),
  /** The other maps whose curves an emotion lane lays over that of its own. */
  overlayMapIds: since(1_002, links('map')),
});
export type Lane = RecordOf<typeof lane>;
