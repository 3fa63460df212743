// Which function lays out what a lane of each kind holds.
import { drawnLaneKinds, type LaneKind } from '../../model/records/lane';
import { companyTrack } from './company-track';
import { emotionLane } from './emotion-lane';
import type { LaneContents, LaneInput } from './lane-contents';
import { metricBars } from './metric-bars';
import { noteCells } from './note-cells';
import { storyboard } from './storyboard';
import { touchpointCards } from './touchpoint-cards';
import { triggerChips } from './trigger-chips';

type Contents = (input: LaneInput) => LaneContents;
type DrawnLaneKind = (typeof drawnLaneKinds)[number];

const drawn: Readonly<Record<DrawnLaneKind, Contents>> = {
  touchpoints: touchpointCards,
  emotion: emotionLane,
  metrics: metricBars,
  images: storyboard,
  company: companyTrack,
};

const isDrawn = (kind: LaneKind): kind is DrawnLaneKind =>
  (drawnLaneKinds as readonly LaneKind[]).includes(kind);

/** The contents of a lane that is not folded. */
export const laneContents = (input: LaneInput): LaneContents => {
  const { kind } = input.lane;
  if (kind === 'triggers') return triggerChips(input);
  return isDrawn(kind) ? drawn[kind](input) : noteCells(input);
};
