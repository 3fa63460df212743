// The cards of a touchpoints lane: under their step, one below the other. A step without any has a slot for its first. How
// the company rates itself is none of what the customer sees.
import { rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { ratingsByTouchpoint, touchpointsByStep } from '../../model/grouped-tables';
import type { Rating } from '../../model/records/rating';
import type { Touchpoint } from '../../model/records/touchpoint';
import type { CardParts, PieceBox, TouchpointBox } from '../board';
import { cardParts } from './card-parts';
import type { StepPlace } from './columns';
import type { LaneContents, LaneInput } from './lane-contents';
import { cellPadding, gap } from './measures';
import { pieceCellsOf } from './piece-cells';
import { stepSlot } from './step-slots';

const noRatings: readonly Rating[] = [];

const boxes = new WeakMap<Touchpoint, TouchpointBox>();

/** The very box of the last layout when the card has not changed or moved. */
function cardBox(box: Omit<TouchpointBox, 'kind' | 'id'>): TouchpointBox {
  const before = boxes.get(box.touchpoint);
  const { rect: place, parts, stageId, laneId } = box;
  const isSame =
    before?.parts === parts &&
    before.stageId === stageId &&
    before.laneId === laneId &&
    before.rect.x === place.x &&
    before.rect.y === place.y;
  if (isSame) return before;
  const card: TouchpointBox = { kind: 'touchpoint', id: box.touchpoint.id, ...box };
  boxes.set(box.touchpoint, card);
  return card;
}

interface Stack {
  readonly place: StepPlace;
  readonly cards: readonly { readonly touchpoint: Touchpoint; readonly parts: CardParts }[];
}

const heightOf = ({ cards }: Stack): number =>
  cards.length === 0 ? 0 : cards.reduce((sum, { parts }) => sum + parts.height + gap, 2 * cellPadding - gap);

/** The contents of a touchpoints lane. */
export function touchpointCards(input: LaneInput): LaneContents {
  const { project, lane, places, type, side } = input;
  const byStep = touchpointsByStep(project.touchpoint);
  const ratings = ratingsByTouchpoint(project.rating);
  const ratingsSeen = (id: Id): readonly Rating[] => {
    const all = ratings.get(id) ?? noRatings;
    return side === 'customer' ? all.filter((rating) => rating.side === 'customer') : all;
  };
  const stacks = places.map((place): Stack => {
    const cards = (byStep.get(place.id) ?? []).map((touchpoint) => {
      const { channelId, departmentIds } = touchpoint;
      const parts = cardParts({
        touchpoint,
        width: place.width,
        channel: (channelId !== null && project.channel.get(channelId)) || null,
        departments: departmentIds.flatMap((id) => project.department.get(id) ?? []),
        ratings: ratingsSeen(touchpoint.id),
        type,
      });
      return { touchpoint, parts };
    });
    return { place, cards };
  });
  return {
    height: Math.max(0, ...stacks.map(heightOf)),
    boxes: (row) => ({
      pieceCells: pieceCellsOf(input, row),
      pieces: stacks.flatMap(({ place, cards }): PieceBox[] => {
        if (cards.length === 0)
          return [stepSlot('touchpoint', lane.id, place, { ...row, inset: cellPadding })];
        let y = row.top + cellPadding;
        return cards.map(({ touchpoint, parts }) => {
          const area = rect(place.x, y, parts.width, parts.height);
          y += parts.height + gap;
          return cardBox({ touchpoint, parts, rect: area, stageId: place.stageId, laneId: lane.id });
        });
      }),
    }),
  };
}
