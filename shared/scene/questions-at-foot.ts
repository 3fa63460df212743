// The questions of the stages below a printed map, each under its own stage: for the facilitator's copy, and only when it
// is asked for. The board on the screen never has them.
import { type Rect, rect } from '../base/geometry';
import type { BoardLayout, StageBox } from '../layout/board';
import { label, labelHeight } from '../layout/board/board-type';
import { laneHeader, stage as stageHeader, step } from '../layout/board/measures';
import { questionsOf } from '../model/stage-questions';
import { questionsText } from '../text/questions-text';
import { drawLabel, type SceneRoom } from './board/scene-room';
import type { Primitive, Scene, SceneItem } from './primitives';

/** Between questions, and above the first. */
const gap = 10;

interface Asked {
  readonly primitives: readonly Primitive[];
  /** Of all the questions, the gaps between them included. */
  readonly height: number;
}

function askedAt(box: StageBox, top: number, room: SceneRoom): Asked {
  const width = box.rect.width - 2 * stageHeader.padding;
  const x = box.rect.x + stageHeader.padding;
  const primitives: Primitive[] = [];
  let y = top;
  for (const question of questionsOf(box.stage)) {
    const set = label(question, 'regular', step.size, width, room.type);
    primitives.push(...drawLabel(set, { x, y, face: 'regular', fill: room.theme.ink }, room));
    y += labelHeight(set) + gap;
  }
  return { primitives, height: y - top };
}

/** A rule above the questions, from the first stage to the last. */
const rule = (from: number, to: number, y: number, { theme }: SceneRoom): Primitive => ({
  kind: 'path',
  segments: [
    ['M', from, y],
    ['L', to, y],
  ],
  stroke: theme.ink,
  strokeWidth: 1,
  opacity: 0.4,
});

/** The poster, longer by the questions; itself where no stage that is seen has any. */
export function withQuestions(poster: Scene, layout: BoardLayout, room: SceneRoom): Scene {
  const asking = layout.stages.filter(({ fold, stage }) => fold === null && questionsOf(stage).length > 0);
  const [first] = layout.stages;
  const last = layout.stages.at(-1);
  if (asking.length === 0 || first === undefined || last === undefined) return poster;
  const { x, y, width, height } = poster.bounds;
  const top = y + height;
  const below = top + 2 * gap;
  const asked = asking.map((box) => askedAt(box, below, room));
  const left = first.rect.x - laneHeader.width;
  const name = label(
    questionsText.printed[room.language],
    'semibold',
    step.size,
    laneHeader.width - 2 * laneHeader.padding,
    room.type,
  );
  const place = { x: left + laneHeader.padding, y: below, face: 'semibold', fill: room.theme.ink } as const;
  const tallest = Math.max(labelHeight(name), ...asked.map((one) => one.height));
  const foot: Rect = rect(x, top, width, tallest + 4 * gap);
  const item: SceneItem = {
    key: 'questions',
    bounds: foot,
    primitives: [
      rule(left, last.rect.x + last.rect.width, top, room),
      ...drawLabel(name, place, room),
      ...asked.flatMap(({ primitives }) => primitives),
    ],
  };
  return {
    ...poster,
    bounds: rect(x, y, width, height + foot.height),
    items: [...poster.items, item],
  };
}
