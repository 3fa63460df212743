// An image placed in a cell of a storyboard lane.
import { line, orderKey, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const picture = recordType('picture', {
  mapId: owner('map'),
  stageId: owner('stage'),
  laneId: owner('lane'),
  imageId: owner('image'),
  order: orderKey(),
  caption: line(300),
});
export type Picture = RecordOf<typeof picture>;
