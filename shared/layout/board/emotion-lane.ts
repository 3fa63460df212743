// An emotion lane: a slot for the point of every step. The curve itself follows from figures, and is drawn by the scene.
import type { LaneContents, LaneInput } from './lane-contents';
import { emotionRowHeight } from './measures';
import { stepSlot } from './step-slots';

export const emotionLane = ({ lane, places }: LaneInput): LaneContents => ({
  height: emotionRowHeight,
  boxes: ({ top, height }) => ({
    slots: places.map((place) => stepSlot('emotion', lane.id, place, { top, height, inset: 0 })),
  }),
});
