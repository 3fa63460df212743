// Adds one stroke of the pen, above all that lies on the map.
import { keysBetween } from '../../base/order-key';
import { ok } from '../../base/result';
import { lyingOn } from '../../model/lying';
import type { Drawing } from '../../model/records/drawing';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { canAddDrawings } from '../rules/can-add-drawings';
import { canLieThere } from '../rules/can-lie-there';
import { placedWithin } from './placed-within';

/** The stroke from the corner of its cell or of the free area, in board units. */
export type AddDrawing = Pick<
  Drawing,
  'mapId' | 'stageId' | 'laneId' | 'x' | 'y' | 'width' | 'height' | 'points' | 'color' | 'weight'
>;

export const addDrawing: Command<AddDrawing> = {
  name: 'add-drawing',
  plan(project, drawing, { newId }) {
    if (!canLieThere(project, drawing)) return refused('gone');
    if (!canAddDrawings(project)) return refused('can-add-drawings');
    const [order] = keysBetween(lyingOn(project, drawing.mapId).at(-1)?.order ?? null, null, 1);
    const made = { ...drawing, ...placedWithin(drawing), order: order as string };
    return ok(diffOf([adding('drawing', newId(), made)]));
  },
};
