// The names of the actions that add a lane of a kind: as such lanes are called at first, the curve by what it is.
import type { LaneActionId } from '../ipc/actions';
import { laneKinds } from '../model/records/lane';
import { laneNames } from '../model/templates/lane-names';
import type { Phrase } from './language';

export const laneActionText = {
  ...Object.fromEntries(laneKinds.map((kind) => [`add-lane-${kind}`, laneNames[kind]])),
  'add-lane-emotion': { ru: 'Кривая эмоций', en: 'Emotion curve' },
} as Readonly<Record<LaneActionId, Phrase<string>>>;
