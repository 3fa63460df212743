// Whose eyes the board is seen through: the customer's, the company's, or both (§3). Says which lanes each of them sees.
import type { Lane, LaneKind, LaneLine } from './records/lane';

export const sides = ['both', 'customer', 'company'] as const;
export type Side = (typeof sides)[number];

/** What the customer lives through: the company does not see it from where it stands. */
const customersOwn: ReadonlySet<LaneKind> = new Set([
  'actions',
  'thoughts',
  'motivations',
  'needs',
  'expectations',
  'quotes',
  'pains',
  'emotion',
  'images',
  'triggers',
]);

/** What goes on behind the line of visibility. */
const companysOwn: ReadonlySet<LaneKind> = new Set(['company', 'back-stage', 'support']);

/** Whether a lane is on the board when it is seen from that side; what belongs to neither alone always is. */
export const isLaneSeen = (kind: LaneKind, side: Side): boolean =>
  side === 'both' || !(side === 'customer' ? companysOwn : customersOwn).has(kind);

/** The blueprint line below a lane as that side knows it: the line inside the company is none of the customer's. */
export const lineSeen = ({ lineBelow }: Lane, side: Side = 'both'): LaneLine =>
  side === 'customer' && lineBelow === 'internal-interaction' ? 'none' : lineBelow;
