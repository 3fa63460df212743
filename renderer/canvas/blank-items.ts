// The signs on the empty places that ask for their first piece: on the screen only, in no picture that leaves it.
import { inflate, type Rect } from '#shared/base/geometry';
import type { BoardLayout } from '#shared/layout/board';
import { dashedBorder } from '#shared/scene/board/dashed-border';
import type { Primitive, Scene, SceneItem } from '#shared/scene/primitives';
import { type Blank, blanksOf } from '../tools/blanks';

const radius = 10;
const arm = 8;

function sign({ x, y, width, height }: Rect, stroke: string): Primitive[] {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return [
    dashedBorder({ x, y, width, height }, radius, stroke),
    {
      kind: 'path',
      segments: [
        ['M', middleX - arm, middleY],
        ['L', middleX + arm, middleY],
        ['M', middleX, middleY - arm],
        ['L', middleX, middleY + arm],
      ],
      stroke,
      strokeWidth: 2,
      round: true,
    },
  ];
}

const keyOf = ({ stageId, stepId, laneId }: Blank): string => `blank/${stepId ?? stageId}/${laneId}`;

/** The scene with the signs below its notes. Those that stand as they did are the objects they were. */
export function sceneWithBlanks(): (scene: Scene, layout: BoardLayout, stroke: string) => Scene {
  let last: { scene: Scene; layout: BoardLayout; stroke: string; shown: Scene } | null = null;
  let items = new Map<string, { readonly rect: Rect; readonly stroke: string; readonly item: SceneItem }>();
  return (scene, layout, stroke) => {
    if (last?.scene === scene && last.layout === layout && last.stroke === stroke) return last.shown;
    const now = new Map(
      blanksOf(layout).map((blank) => {
        const [key, { rect }] = [keyOf(blank), blank];
        const before = items.get(key);
        const isSame = before?.stroke === stroke && before.rect.x === rect.x && before.rect.y === rect.y;
        const item = { key, bounds: inflate(rect, 1), primitives: sign(rect, stroke) };
        return [key, isSame ? before : { rect, stroke, item }];
      }),
    );
    items = now;
    const firstNote = scene.items.findIndex(({ key }) => layout.notes.has(key));
    const below = firstNote === -1 ? scene.items.length : firstNote;
    const signs = [...now.values()].map(({ item }) => item);
    const shown = {
      ...scene,
      items: [...scene.items.slice(0, below), ...signs, ...scene.items.slice(below)],
    };
    last = { scene, layout, stroke, shown };
    return shown;
  };
}
