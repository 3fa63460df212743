// Adds pictures whose contents are kept already: lying where they are put, or in order in a cell of an images lane. A
// content that the project has is not described twice.
import type { Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { keysBefore, keysBetween } from '../../base/order-key';
import { ok } from '../../base/result';
import { lyingOn } from '../../model/lying';
import { type Image, imageNameLimit } from '../../model/records/image';
import { captionLimit } from '../../model/records/picture';
import { picturesInCell } from '../../model/storyboard';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { labelText } from '../label-text';
import { canAddPictures } from '../rules/can-add-pictures';
import type { NotePlace } from '../rules/can-hold-notes';
import { canHoldPictures } from '../rules/can-hold-pictures';

export interface NewPicture {
  readonly image: Pick<Image, 'sha256' | 'mime' | 'width' | 'height' | 'bytes' | 'name'>;
  readonly caption?: string;
  /** In whole board units from the corner of the place; null: where the images lane puts it. */
  readonly area: Rect | null;
}

export interface AddPictures extends NotePlace {
  /** All with an area or all without. */
  readonly pictures: readonly NewPicture[];
  /** Without areas: put before this picture; at the end when absent or not in the cell. */
  readonly beforeId?: Id | null;
}

export const addPictures: Command<AddPictures> = {
  name: 'add-pictures',
  plan(project, { mapId, stageId, laneId, pictures, beforeId }, { newId }) {
    const place = { mapId, stageId, laneId };
    const byOrder = pictures.every(({ area }) => area === null);
    if (!canHoldPictures(project, place, byOrder ? 'by-order' : 'lying')) return refused('can-hold-pictures');
    if (!canAddPictures(project, pictures.length)) return refused('can-add-pictures');
    const keys = byOrder
      ? keysBefore(picturesInCell(project, stageId, laneId), beforeId ?? null, pictures.length)
      : keysBetween(lyingOn(project, mapId).at(-1)?.order ?? null, null, pictures.length);
    const imageIds = new Map([...project.image.values()].map(({ sha256, id }) => [sha256, id]));
    const changes: Change[] = [];
    for (const [at, { image, caption = '', area }] of pictures.entries()) {
      const known = imageIds.get(image.sha256);
      const imageId = known ?? newId();
      if (known === undefined) {
        imageIds.set(image.sha256, imageId);
        changes.push(adding('image', imageId, { ...image, name: labelText(image.name, imageNameLimit) }));
      }
      const values = {
        ...place,
        imageId,
        order: keys[at] as string,
        caption: labelText(caption, captionLimit),
        ...area,
      };
      changes.push(adding('picture', newId(), values));
    }
    return ok(diffOf(changes));
  },
};
