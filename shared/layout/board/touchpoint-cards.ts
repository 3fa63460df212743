// The cards of a touchpoints lane: under their step, one below the other.
import { moved, type Rect, rect } from '../../base/geometry';
import { touchpointsByStep } from '../../model/grouped-tables';
import type { Project } from '../../model/project';
import type { Touchpoint } from '../../model/records/touchpoint';
import type { TouchpointBox } from '../board';
import { label, labelHeight } from './board-type';
import type { LaneContents, LaneInput } from './lane-contents';
import { touchpoint as card, cellPadding, gap } from './measures';

/** What a card says first: its own name, else its channel's. */
export function cardName(project: Project, touchpoint: Touchpoint): string {
  if (touchpoint.name !== '') return touchpoint.name;
  return (touchpoint.channelId !== null && project.channel.get(touchpoint.channelId)?.name) || '';
}

/** The contents of a touchpoints lane. */
export function touchpointCards({ project, places, type }: LaneInput): LaneContents {
  const byStep = touchpointsByStep(project.touchpoint);
  /** Relative to the top of the lane. */
  const cards: TouchpointBox[] = [];
  let height = 0;
  for (const place of places) {
    let top = cellPadding;
    for (const touchpoint of byStep.get(place.id) ?? []) {
      const width = place.width - 2 * card.padding;
      const name = label(cardName(project, touchpoint), 'semibold', card.size, width, type);
      const box: Rect = rect(place.x, top, place.width, 2 * card.padding + labelHeight(name) + card.footer);
      cards.push({ touchpoint, rect: box, label: name });
      top += box.height + gap;
    }
    if (top > cellPadding) height = Math.max(height, top - gap + cellPadding);
  }
  return {
    height,
    boxes: ({ top }) => ({ touchpoints: cards.map((box) => ({ ...box, rect: moved(box.rect, 0, top) })) }),
  };
}
