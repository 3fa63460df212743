// A task of the built-in guide that a person has ticked off by hand on a map; what the app sees for itself needs none.
import { choice, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** The tasks of the guide, in their order. */
export const guideTasks = [
  'goal',
  'persona',
  'stages',
  'steps',
  'touchpoints',
  'ratings',
  'emotion',
  'weak-spots',
  'actions',
] as const;
export type GuideTask = (typeof guideTasks)[number];

export const guideTick = recordType('guide_tick', {
  mapId: owner('map'),
  task: choice(guideTasks),
});
export type GuideTick = RecordOf<typeof guideTick>;
