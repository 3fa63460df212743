// Pictures from anywhere – dropped, pasted, chosen – onto the board: each written anew and kept by main first, then all
// of them added by one command. Files that are none are named with what to do; they do not hold up the others.
import { type AppError, appError } from '#shared/base/errors';
import { type BoardPoint, union } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { mostPicturesAtOnce } from '#shared/base/picture-limits';
import { ok, type Result } from '#shared/base/result';
import { type AddPictures, addPictures, type NewPicture } from '#shared/change/commands/add-pictures';
import type { KeptPicture } from '#shared/ipc/contract';
import type { PictureTarget } from '#shared/layout/board';
import { anchorAt } from '#shared/layout/board/anchor-at';
import { pictureRow } from '#shared/layout/board/picture-row';
import { pictureText } from '#shared/text/picture-text';
import { sayError } from '../../app/ask-aloud';
import { ask } from '../../bridge/bridge';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { say, select, sessionStore } from '../../state/session';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import { rewrittenPicture } from './rewritten-picture';

/** A picture on its way, read when its turn comes. */
export interface GivenPicture {
  /** The file's; empty where there is none. */
  readonly name: string;
  readonly read: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
}

/** Where pictures go: into a storyboard in order, else beside each other, the middle of the first at a point. */
export interface PictureSpot {
  readonly middle: BoardPoint;
  readonly cell: Pick<PictureTarget, 'stageId' | 'laneId' | 'beforeId'> | null;
}

/** A picture whose content is in the working copy. */
export type KeptGiven = KeptPicture & { readonly name: string; readonly smaller: boolean };

/** Adds them, selects them and brings them into view; says what did not work. */
export async function addGivenPictures(given: readonly GivenPicture[], spot: PictureSpot): Promise<void> {
  if (given.length > mostPicturesAtOnce) return sayError(appError('picture/too-many'));
  const { mapId } = documentStore.getState();
  const kept: KeptGiven[] = [];
  const failed = new Map<AppError['code'], string[]>();
  for (const picture of given) {
    const one = await keepGiven(picture);
    if (one.ok) kept.push(one.value);
    else failed.set(one.error.code, [...(failed.get(one.error.code) ?? []), picture.name]);
  }
  for (const [code, names] of failed) {
    const named = names.filter((name) => name !== '');
    sayError(appError(code, named.length === 0 ? undefined : { name: named.join(', ') }));
  }
  // Another map came on the board meanwhile: what nobody placed there does not go there.
  if (mapId === null || kept.length === 0 || documentStore.getState().mapId !== mapId) return;
  put(mapId, kept, spot);
  const smaller = kept.filter((one) => one.smaller).length;
  if (smaller > 0)
    say({
      tone: 'info',
      text: pictureText.madeSmaller[sessionStore.getState().preferences.language](smaller),
    });
}

/** Its content is in the working copy when this settles; a content without a record does no harm. */
export async function keepGiven({ name, read }: GivenPicture): Promise<Result<KeptGiven>> {
  const given = await read();
  if (!given.ok) return given;
  const written = await rewrittenPicture(given.value);
  if (!written.ok) return written;
  const { bytes, smaller } = written.value;
  const kept = await ask('picture:keep', { bytes });
  return kept.ok ? ok({ ...kept.value, name, smaller }) : kept;
}

const imageOf = ({ sha256, mime, width, height, bytes, name }: KeptGiven): NewPicture['image'] => ({
  sha256,
  mime,
  width,
  height,
  bytes,
  name,
});

/** What the command is told of pictures that lie beside each other. */
function lyingAt(mapId: Id, kept: readonly KeptGiven[], middle: BoardPoint): AddPictures {
  const areas = pictureRow(kept, middle);
  const [first, ...others] = areas;
  if (first === undefined) throw new Error('pictures without places');
  const { stageId, laneId, origin } = anchorAt(currentBoard().layout, first, others.reduce(union, first));
  const pictures = kept.map((one, at): NewPicture => {
    const area = areas[at] ?? first;
    return {
      image: imageOf(one),
      area: { ...area, x: Math.round(area.x - origin.x), y: Math.round(area.y - origin.y) },
    };
  });
  return { mapId, stageId, laneId, pictures };
}

function put(mapId: Id, kept: readonly KeptGiven[], { middle, cell }: PictureSpot): void {
  const inOrder = kept.map((one): NewPicture => ({ image: imageOf(one), area: null }));
  const added = execute(
    addPictures,
    cell === null
      ? lyingAt(mapId, kept, middle)
      : {
          mapId,
          stageId: cell.stageId,
          laneId: cell.laneId,
          beforeId: cell.beforeId,
          pictures: inOrder,
        },
  );
  if (!added.ok) return;
  const ids = [...addedIds(added.value)].filter((id) => documentStore.getState().project.picture.has(id));
  select(ids);
  const [shown] = ids;
  if (shown !== undefined) revealItem(shown);
}
