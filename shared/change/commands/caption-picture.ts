// Writes below a picture what it shows. One line; an empty one takes the caption off.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { captionLimit } from '../../model/records/picture';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';

export const captionPicture: Command<{ readonly id: Id; readonly caption: string }> = {
  name: 'caption-picture',
  plan(project, { id, caption }) {
    const picture = project.picture.get(id);
    if (picture === undefined) return refused('gone');
    if (picture.locked) return refused('lying-locked');
    return ok(diffOf([updating(picture, { caption: labelText(caption, captionLimit) })]));
  },
};
