// The signs that are on the screen only, in no picture that leaves it: on empty places that ask for their first piece, and
// padlocks on what is locked.
import { inflate, type Rect } from '#shared/base/geometry';
import type { BoardLayout } from '#shared/layout/board';
import { dashedBorder } from '#shared/scene/board/dashed-border';
import { padlock } from '#shared/scene/board/padlock';
import type { Primitive, Scene, SceneItem } from '#shared/scene/primitives';
import type { Theme } from '#shared/scene/theme';
import { type Blank, blanksOf } from '../tools/blanks';
import { type LockMark, lockMarks } from '../tools/lock-marks';

const radius = 10;
const arm = 8;

function plus({ rect }: Blank, { faint }: Theme): Primitive[] {
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return [
    dashedBorder(rect, radius, faint),
    {
      kind: 'path',
      segments: [
        ['M', x - arm, y],
        ['L', x + arm, y],
        ['M', x, y - arm],
        ['L', x, y + arm],
      ],
      stroke: faint,
      strokeWidth: 2,
      round: true,
    },
  ];
}

/** On a thing it lies on a slip of its own: nobody knows what is below. */
function lock({ rect, on }: LockMark, theme: Theme): Primitive[] {
  const inks = { stage: theme.headerInk, phase: theme.phaseInk, lane: theme.faint, thing: theme.ink };
  const slip: Primitive[] =
    on === 'thing'
      ? [{ kind: 'rect', ...inflate(rect, slipMargin), radius: slipMargin, fill: theme.card }]
      : [];
  return [...slip, ...padlock(rect.x, rect.y, inks[on])];
}

const slipMargin = 4;

const keyOf = ({ stageId, stepId, laneId }: Blank): string => `blank/${stepId ?? stageId}/${laneId}`;

interface Sign {
  readonly key: string;
  readonly rect: Rect;
  readonly primitives: (theme: Theme) => Primitive[];
}

type Made = ReadonlyMap<string, { readonly rect: Rect; readonly theme: Theme; readonly item: SceneItem }>;

/** The items of signs; those that stand as they did are the objects they were. */
function itemsOf(signs: readonly Sign[], theme: Theme, before: Made): Made {
  return new Map(
    signs.map(({ key, rect, primitives }) => {
      const known = before.get(key);
      const isSame = known?.theme === theme && known.rect.x === rect.x && known.rect.y === rect.y;
      if (isSame) return [key, known];
      const item = { key, bounds: inflate(rect, slipMargin), primitives: primitives(theme) };
      return [key, { rect, theme, item }];
    }),
  );
}

/** The scene with the signs on empty places below its notes, and the padlocks over all. */
export function sceneWithSigns(): (scene: Scene, layout: BoardLayout, theme: Theme) => Scene {
  let last: { scene: Scene; layout: BoardLayout; theme: Theme; shown: Scene } | null = null;
  let [blanks, locks]: [Made, Made] = [new Map(), new Map()];
  return (scene, layout, theme) => {
    if (last?.scene === scene && last.layout === layout && last.theme === theme) return last.shown;
    const asking = blanksOf(layout).map((blank) => ({
      key: keyOf(blank),
      rect: blank.rect,
      primitives: (look: Theme) => plus(blank, look),
    }));
    const locked = lockMarks(layout).map((mark) => ({
      key: mark.key,
      rect: mark.rect,
      primitives: (look: Theme) => lock(mark, look),
    }));
    blanks = itemsOf(asking, theme, blanks);
    locks = itemsOf(locked, theme, locks);
    const items = (made: Made): SceneItem[] => [...made.values()].map(({ item }) => item);
    const firstNote = scene.items.findIndex(({ key }) => layout.notes.has(key));
    const below = firstNote === -1 ? scene.items.length : firstNote;
    const shown = {
      ...scene,
      items: [...scene.items.slice(0, below), ...items(blanks), ...scene.items.slice(below), ...items(locks)],
    };
    last = { scene, layout, theme, shown };
    return shown;
  };
}
