// The behaviors in the order in which they speak: what goes, goes with all it holds; then what that leaves
// empty; then what new things need.
import type { Behavior } from './behavior';
import { dropEmptyPhases } from './behaviors/drop-empty-phases';
import { dropSmallGroups } from './behaviors/drop-small-groups';
import { dropUnseenImages } from './behaviors/drop-unseen-images';
import { giveNewNotesTheirCodes } from './behaviors/give-new-notes-their-codes';
import { keepConnectorsOnOneMap } from './behaviors/keep-connectors-on-one-map';
import { keepPhasesTogether } from './behaviors/keep-phases-together';
import { takeAlongWhatBelongs } from './behaviors/take-along-what-belongs';

export const behaviors: readonly Behavior[] = [
  takeAlongWhatBelongs,
  keepPhasesTogether,
  dropEmptyPhases,
  dropSmallGroups,
  dropUnseenImages,
  keepConnectorsOnOneMap,
  giveNewNotesTheirCodes,
];
