// An image on the board: placed in a cell of a storyboard lane by its order, or lying where it was put.
import { flag, line, link, optional, orderKey, owner, since } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { coordinate, extent, lyingPlace } from './lying';

/** UTF-16 units of a caption. */
export const captionLimit = 300;

export const picture = recordType(
  'picture',
  {
    mapId: owner('map'),
    stageId: optional(owner('stage')),
    laneId: optional(owner('lane')),
    imageId: owner('image'),
    order: orderKey(),
    caption: line(captionLimit),
    /** The four are all set, then it lies there, or all null: then its lane places it. */
    x: since(1_001, optional(coordinate())),
    y: since(1_001, optional(coordinate())),
    width: since(1_001, optional(extent())),
    height: since(1_001, optional(extent())),
    groupId: since(1_001, link('group')),
    locked: since(1_001, flag()),
  },
  { place: [...lyingPlace, 'width', 'height'] },
);
export type Picture = RecordOf<typeof picture>;
