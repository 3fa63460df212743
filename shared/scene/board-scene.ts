// How a board looks: the display list of one map, in painting order. Items of untouched things are the very
// objects of the scene before, so that a painter sees at once what changed.
import { analyseMap } from '../analysis/map-analysis';
import { alike } from '../base/alike';
import type { Id } from '../base/id';
import type { BoardLayout } from '../layout/board';
import type { Project } from '../model/project';
import { connectorItems } from './board/connector-item';
import { curveFigures } from './board/curve/curve-figures';
import { emotionCurve } from './board/curve/emotion-curve';
import { foldedItems } from './board/fold-items';
import { gridItems } from './board/grid-items';
import { lyingItem } from './board/lying-item';
import { dressOf, type NoteDress } from './board/note-dress';
import { noteItem } from './board/note-item';
import { pieceItems } from './board/piece-items';
import type { SceneRoom } from './board/scene-room';
import { sideMarks } from './board/side-marks';
import { titleBadges } from './board/title-badges';
import { touchpointItem } from './board/touchpoint-item';
import type { Scene, SceneItem } from './primitives';

export interface BoardScene extends Scene {
  readonly byKey: ReadonlyMap<string, SceneItem>;
}

function emotionCurves(project: Project, layout: BoardLayout, room: SceneRoom): SceneItem[] {
  const lanes = layout.lanes.filter(({ lane }) => lane.kind === 'emotion' && !lane.folded);
  return lanes.map((lane) => {
    const legend = layout.legends.find(({ laneId }) => laneId === lane.lane.id);
    return emotionCurve(layout, lane, curveFigures(project, layout.mapId, legend), room);
  });
}

/** Cards remember themselves what they were drawn from. */
function touchpointItems(project: Project, layout: BoardLayout, room: SceneRoom): SceneItem[] {
  const { touchpoints } = analyseMap(project, layout.mapId);
  return layout.touchpoints.flatMap((box) => {
    const figures = touchpoints.get(box.id);
    return figures === undefined ? [] : [touchpointItem(box, figures, room)];
  });
}

/**
 * The scene of a laid-out map. `previous`, the scene before, lends its objects to all that looks as it did;
 * the same `room` object must be given again for that.
 */
export function boardScene(
  project: Project,
  layout: BoardLayout,
  room: SceneRoom,
  previous: BoardScene | null = null,
): BoardScene {
  const pieces = pieceItems(project, layout, room);
  const furniture = [
    ...gridItems(layout, room),
    ...titleBadges(project, layout, room),
    ...emotionCurves(project, layout, room),
    ...pieces.inLanes,
    ...sideMarks(project, layout, room),
    ...foldedItems(layout, room),
    ...pieces.overFolds,
  ].map((item) => {
    const before = previous?.byKey.get(item.key);
    return before !== undefined && alike(before, item) ? before : item;
  });
  const loose = new Set(layout.free.noteIds);
  const dresses = new Map<Id | null, NoteDress>(
    layout.lanes.map(({ lane }) => [lane.id, dressOf(lane.kind)]),
  );
  const lying = (ids: readonly Id[]): SceneItem[] =>
    ids.flatMap((id) => {
      const [note, box] = [layout.notes.get(id), layout.lying.get(id)];
      if (note !== undefined) return [noteItem(note, room)];
      return box === undefined ? [] : [lyingItem(box, project.image, room)];
    });
  const notes = [...layout.notes.values()].flatMap((box) =>
    loose.has(box.note.id) ? [] : [noteItem(box, room, dresses.get(box.note.laneId))],
  );
  const connectors = layout.connectors.map((box) => connectorItems(box, room));
  const items = [
    ...furniture,
    ...touchpointItems(project, layout, room),
    ...lying(layout.free.frames),
    ...connectors.map(({ line }) => line),
    ...notes,
    ...lying(layout.free.pile),
    ...connectors.flatMap(({ label }) => label ?? []),
  ];
  return {
    bounds: layout.bounds,
    background: room.theme.background,
    items,
    byKey: new Map(items.map((item) => [item.key, item])),
  };
}
