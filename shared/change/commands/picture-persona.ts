// Gives a persona a picture whose content is kept already, or takes it away. A content that the project has is not
// described twice.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { imageNameLimit } from '../../model/records/image';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import type { NewPicture } from './add-pictures';

export const picturePersona: Command<{ readonly id: Id; readonly image: NewPicture['image'] | null }> = {
  name: 'picture-persona',
  plan(project, { id, image }, { newId }) {
    const persona = project.persona.get(id);
    if (persona === undefined) return refused('gone');
    if (image === null) return ok(diffOf([updating(persona, { imageId: null })]));
    const known = [...project.image.values()].find(({ sha256 }) => sha256 === image.sha256);
    const imageId = known?.id ?? newId();
    const name = labelText(image.name, imageNameLimit);
    const kept = known === undefined ? adding('image', imageId, { ...image, name }) : null;
    return ok(diffOf([kept, updating(persona, { imageId })]));
  },
};
