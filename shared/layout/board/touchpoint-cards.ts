// The cards of a touchpoints lane: under their step, one below the other. A step without any has a slot for its first.
import { type Rect, rect } from '../../base/geometry';
import { ratingsByTouchpoint, touchpointsByStep } from '../../model/grouped-tables';
import type { Rating } from '../../model/records/rating';
import type { Touchpoint } from '../../model/records/touchpoint';
import type { CardParts, TouchpointBox } from '../board';
import { cardParts } from './card-parts';
import type { StepPlace } from './columns';
import type { LaneContents, LaneInput } from './lane-contents';
import { cellPadding, gap } from './measures';
import { stepSlot } from './step-slots';

const noRatings: readonly Rating[] = [];

const boxes = new WeakMap<Touchpoint, TouchpointBox>();

/** The very box of the last layout when the card has not changed or moved. */
function cardBox(touchpoint: Touchpoint, { x, y, width, height }: Rect, parts: CardParts): TouchpointBox {
  const before = boxes.get(touchpoint);
  if (before?.parts === parts && before.rect.x === x && before.rect.y === y) return before;
  const box = { touchpoint, rect: rect(x, y, width, height), parts };
  boxes.set(touchpoint, box);
  return box;
}

interface Stack {
  readonly place: StepPlace;
  readonly cards: readonly { readonly touchpoint: Touchpoint; readonly parts: CardParts }[];
}

const heightOf = ({ cards }: Stack): number =>
  cards.length === 0 ? 0 : cards.reduce((sum, { parts }) => sum + parts.height + gap, 2 * cellPadding - gap);

/** The contents of a touchpoints lane. */
export function touchpointCards({ project, lane, places, type }: LaneInput): LaneContents {
  const byStep = touchpointsByStep(project.touchpoint);
  const ratings = ratingsByTouchpoint(project.rating);
  const stacks = places.map((place): Stack => {
    const cards = (byStep.get(place.id) ?? []).map((touchpoint) => {
      const { channelId, departmentIds } = touchpoint;
      const parts = cardParts({
        touchpoint,
        width: place.width,
        channel: (channelId !== null && project.channel.get(channelId)) || null,
        departments: departmentIds.flatMap((id) => project.department.get(id) ?? []),
        ratings: ratings.get(touchpoint.id) ?? noRatings,
        type,
      });
      return { touchpoint, parts };
    });
    return { place, cards };
  });
  return {
    height: Math.max(0, ...stacks.map(heightOf)),
    boxes: ({ top, height }) => ({
      touchpoints: stacks.flatMap(({ place, cards }) => {
        let y = top + cellPadding;
        return cards.map(({ touchpoint, parts }) => {
          const box = cardBox(touchpoint, rect(place.x, y, parts.width, parts.height), parts);
          y += parts.height + gap;
          return box;
        });
      }),
      slots: stacks.flatMap(({ place, cards }) =>
        cards.length > 0 ? [] : [stepSlot('touchpoint', lane.id, place, { top, height, inset: cellPadding })],
      ),
    }),
  };
}
