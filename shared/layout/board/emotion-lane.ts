// An emotion lane: a slot for the point of every step, and below the lane's name what tells several curves apart. The
// curves themselves follow from figures, and are drawn by the scene.
import { moved, type Rect, rect } from '../../base/geometry';
import type { LegendEntry } from '../board';
import { label, labelHeight, wordLabel } from './board-type';
import type { LaneContents, LaneInput } from './lane-contents';
import { emotion, laneHeader, margin } from './measures';
import { pieceCellsOf } from './piece-cells';
import { stepSlot } from './step-slots';

/** At most so many curves are laid over that of the map itself. */
export const mostOverlays = 8;

interface Legend {
  /** From the top of the row. */
  readonly entries: readonly LegendEntry[];
  readonly bottom: number;
}

function legendOf({ project, mapId, lane, type }: LaneInput): Legend {
  const { sizes, width, padding } = laneHeader;
  const { size, small, sample, gap, state } = emotion.legend;
  const name = wordLabel(lane.name, 'semibold', sizes, width - 2 * padding, type);
  let bottom = 2 * padding + labelHeight(name) - gap;
  if (lane.overlayMapIds.length === 0) return { entries: [], bottom };
  const inner = width - padding - sample - gap;
  const ids = [mapId, ...lane.overlayMapIds.filter((id) => id !== mapId).slice(0, mostOverlays)];
  const entries = ids.flatMap((id): LegendEntry[] => {
    const map = project.map.get(id);
    if (map === undefined) return [];
    const persona = map.personaId === null ? undefined : project.persona.get(map.personaId);
    const said = label(map.name, 'semibold', size, inner, type);
    const whose =
      persona === undefined || persona.name === ''
        ? null
        : label(persona.name, 'regular', small, inner, type);
    const height = labelHeight(said) + (whose === null ? 0 : labelHeight(whose)) + state;
    const area: Rect = rect(margin + padding, bottom + gap, width - padding, height);
    bottom += gap + height;
    return [{ map, rect: area, name: said, persona: whose }];
  });
  return { entries, bottom: bottom + padding };
}

export function emotionLane(input: LaneInput): LaneContents {
  const { lane, places } = input;
  const { entries, bottom } = legendOf(input);
  return {
    height: Math.max(emotion.height, bottom),
    boxes: (row) => ({
      pieceCells: pieceCellsOf(input, row),
      pieces: places.map((place) => stepSlot('emotion', lane.id, place, { ...row, inset: 0 })),
      legends: entries.length === 0 ? [] : [{ laneId: lane.id, entries: entries.map(lowered(row.top)) }],
    }),
  };
}

const lowered =
  (by: number) =>
  (entry: LegendEntry): LegendEntry => ({ ...entry, rect: moved(entry.rect, 0, by) });
