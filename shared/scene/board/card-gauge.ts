// The gauge of a card: a bar from 1 to the actual rating on a scale of 1 to 10, a mark across it at the expectation, and
// between both what is missing or won. Beside it the gap, large, with its sign and a triangle.
import type { TouchpointFigures } from '../../analysis/touchpoint-figures';
import type { Rect } from '../../base/geometry';
import { gapText } from '../../text/figure-text';
import type { Primitive } from '../primitives';
import type { Theme } from '../theme';
import { gapSign } from './card-signs';
import { drawLine, type SceneRoom } from './scene-room';

const bar = 8;
/** So far the mark of the expectation reaches beyond the bar. */
const beyond = 5;
const gapSize = 20;
/** The room of the gap at the right. */
const gapRoom = 62;

/** The colour of a gap; its sign is always told by a shape too. */
export const toneOf = (gap: number | null, { faint, good, bad }: Theme): string =>
  gap === null || gap === 0 ? faint : gap > 0 ? good : bad;

/** `rating` 1 … 10 as a share of the scale. */
const along = (rating: number): number => (Math.min(10, Math.max(1, rating)) - 1) / 9;

function scale(
  { x, width, y, height }: Rect,
  { expectation, actual, gap }: TouchpointFigures,
  theme: Theme,
): Primitive[] {
  const top = y + (height - bar) / 2;
  const tone = toneOf(gap, theme);
  const drawn: Primitive[] = [
    { kind: 'rect', x, y: top, width, height: bar, radius: bar / 2, fill: theme.line },
  ];
  if (actual !== null) {
    const reach = Math.max(bar, width * along(actual));
    drawn.push({ kind: 'rect', x, y: top, width: reach, height: bar, radius: bar / 2, fill: tone });
  }
  if (expectation !== null) {
    const at = x + width * along(expectation);
    drawn.push({
      kind: 'rect',
      x: Math.min(x + width - 3, Math.max(x, at - 1.5)),
      y: top - beyond,
      width: 3,
      height: bar + 2 * beyond,
      radius: 1.5,
      fill: theme.ink,
    });
  }
  return drawn;
}

/** The gauge within a rectangle. */
export function cardGauge(area: Rect, figures: TouchpointFigures, room: SceneRoom): Primitive[] {
  const { theme, language } = room;
  const { gap } = figures;
  const width = gap === null ? area.width : area.width - gapRoom;
  const drawn = scale({ ...area, width }, figures, theme);
  if (gap === null) return drawn;
  const tone = toneOf(gap, theme);
  const text = drawLine(
    gapText(gap, language),
    gapSize,
    {
      x: area.x,
      y: area.y + area.height / 2 - gapSize * 0.625,
      face: 'bold',
      fill: tone,
      align: 'right',
      width: area.width,
    },
    room,
  );
  const [first] = text;
  const left = first?.kind === 'text' ? first.x : area.x + area.width;
  const sign = gapSign(gap, { x: left - 9, y: area.y + area.height / 2, size: 10 }, tone);
  return [...drawn, sign, ...text];
}
