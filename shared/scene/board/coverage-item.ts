// How much of the customer's way the company sees, below the name of the lane of its process.
import type { Coverage } from '../../analysis/coverage';
import type { LaneBox } from '../../layout/board';
import { labelHeight } from '../../layout/board/board-type';
import { laneFigure, laneHeader } from '../../layout/board/measures';
import { speak } from '../../text/language';
import { sceneText } from '../../text/scene-text';
import type { Primitive, SceneItem } from '../primitives';
import { drawLine, type SceneRoom } from './scene-room';

export function coverageItem({ rect, lane, label }: LaneBox, coverage: Coverage, room: SceneRoom): SceneItem {
  const { theme } = room;
  const words = speak(sceneText, room.language);
  const left = rect.x + laneHeader.padding;
  const width = rect.width - 2 * laneHeader.padding;
  const top = rect.y + laneHeader.padding + labelHeight(label) + laneFigure.above;
  const shares = [
    { name: words.stagesTracked, part: coverage.trackedStages, whole: coverage.stages },
    { name: words.stepsLinked, part: coverage.linkedSteps, whole: coverage.steps },
  ];
  const primitives = shares.flatMap(({ name, part, whole }, at): Primitive[] => {
    const y = top + at * laneFigure.coverage;
    const said = words.shareOf(part, whole);
    const groove = { x: left, y: y + 19, width: width - 58, height: 7, radius: 3.5 };
    const share = whole === 0 ? 0 : part / whole;
    return [
      ...drawLine(name, 11, { x: left, y, face: 'regular', fill: theme.faint }, room),
      { kind: 'rect', ...groove, fill: theme.groove },
      ...(share > 0
        ? [{ kind: 'rect', ...groove, width: groove.width * share, fill: theme.bar } as const]
        : []),
      ...drawLine(
        said,
        laneFigure.size,
        { x: left, y: y + 14, face: 'semibold', fill: theme.ink, align: 'right', width },
        room,
      ),
    ];
  });
  const bounds = { x: rect.x, y: top, width: rect.width, height: 2 * laneFigure.coverage };
  return { key: `coverage/${lane.id}`, bounds, primitives };
}
