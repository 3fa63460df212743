// The card of a touchpoint: channel, name and departments, expectation against experience, time against the norm, and what
// else must not be overlooked. Everything that is told by a colour is told by a shape or a word too.
import type { TouchpointFigures } from '../../analysis/touchpoint-figures';
import type { Rect } from '../../base/geometry';
import type { CardRow, TouchpointBox } from '../../layout/board';
import { label, labelHeight } from '../../layout/board/board-type';
import { touchpoint as measures } from '../../layout/board/measures';
import { cardText } from '../../text/card-text';
import { figureText, gapText } from '../../text/figure-text';
import { type Spoken, speak } from '../../text/language';
import { minutesText } from '../../text/minutes-text';
import { iconOfChannel, iconPath } from '../icons/channel-icons';
import type { PathPrimitive, Primitive, SceneItem } from '../primitives';
import { cardGauge } from './card-gauge';
import { bottleneckSign, nobodySign, questionSign, starSign, timeSign, transactionSign } from './card-signs';
import { dashedBorder } from './dashed-border';
import type { FigurePlace } from './figure';
import { drawLabel, drawLine, type SceneRoom } from './scene-room';

const radius = 8;
const sign = 11;

/** Makes its primitives when a painter asks: few of thousands are painted at a time. */
class TouchpointItem implements SceneItem {
  readonly key: string;
  readonly bounds: Rect;
  readonly #box: TouchpointBox;
  readonly #figures: TouchpointFigures;
  readonly #room: SceneRoom;

  constructor(box: TouchpointBox, figures: TouchpointFigures, room: SceneRoom) {
    this.key = box.touchpoint.id;
    this.bounds = box.rect;
    this.#box = box;
    this.#figures = figures;
    this.#room = room;
  }

  get primitives(): readonly Primitive[] {
    return drawn(this.#box, this.#figures, this.#room);
  }

  isOf(figures: TouchpointFigures, room: SceneRoom): boolean {
    return this.#figures === figures && this.#room === room;
  }
}

const items = new WeakMap<TouchpointBox, TouchpointItem>();

/** The card's item; the very same object while its box, its figures and the room are the same. */
export function touchpointItem(box: TouchpointBox, figures: TouchpointFigures, room: SceneRoom): SceneItem {
  const known = items.get(box);
  if (known?.isOf(figures, room)) return known;
  const item = new TouchpointItem(box, figures, room);
  items.set(box, item);
  return item;
}

/** A line of figures, as large as fits into a width: never cut. */
function fitted(
  text: string,
  width: number,
  x: number,
  y: number,
  fill: string,
  room: SceneRoom,
): Primitive[] {
  const { shrunk, small } = measures;
  const fits = (size: number): boolean => room.type.wholeLine(text, 'medium', size).width <= width;
  const size = shrunk.find(fits) ?? (shrunk.at(-1) as number);
  return drawLine(text, size, { x, y: y + (small - size) * 0.625, face: 'medium', fill }, room);
}

function paper({ rect, touchpoint }: TouchpointBox, { theme }: SceneRoom): Primitive[] {
  const unsure = touchpoint.state === 'absent' || touchpoint.state === 'weak';
  const filled: Primitive = { kind: 'rect', ...rect, fill: theme.card, radius };
  if (!unsure) return [{ ...filled, stroke: theme.cardLine, strokeWidth: 1 }];
  return [filled, dashedBorder(rect, radius, theme.faint)];
}

function head(
  { rect, touchpoint, parts }: TouchpointBox,
  say: Spoken<typeof cardText>,
  room: SceneRoom,
): Primitive[] {
  const { theme, type } = room;
  const { padding, icon, gap, size, small } = measures;
  const x = rect.x + padding + icon + gap;
  const top = rect.y + padding;
  const named = parts.name ?? label(say.unnamed, 'semibold', size, rect.width, type);
  const first = rect.y + parts.nameTop;
  const channel = iconOfChannel(parts.channel);
  const drawnIcon = iconPath(channel, { x: rect.x + padding, y: top, size: icon, stroke: theme.accent });
  const fill = parts.name === null ? theme.faint : theme.ink;
  return [
    drawnIcon,
    ...drawLabel(named, { x, y: first, face: 'semibold', fill }, room),
    ...(parts.channelName === null
      ? []
      : drawLabel(
          parts.channelName,
          { x, y: first + labelHeight(named), face: 'regular', fill: theme.faint },
          room,
        )),
    ...(touchpoint.momentOfTruth
      ? [
          starSign(
            { x: rect.x + rect.width - padding - icon / 2 + 3, y: top + icon / 2, size: small + 5 },
            theme.accent,
          ),
        ]
      : []),
  ];
}

function chips({ rect, parts }: TouchpointBox, room: SceneRoom): Primitive[] {
  return parts.chips.flatMap(({ department, rect: place, label: name }) => {
    const { fill, ink } = room.theme.papers[department.color];
    const [x, y] = [rect.x + place.x, rect.y + place.y];
    return [
      { kind: 'rect' as const, ...place, x, y, radius: 4, fill },
      ...drawLabel(
        name,
        { x: x + measures.chip.padding, y: y + measures.chip.gap / 2, face: 'medium', fill: ink },
        room,
      ),
    ];
  });
}

/** A sign with words after it, on one row. */
interface Told {
  readonly sign: ((place: FigurePlace, stroke: string) => PathPrimitive) | null;
  readonly text: string;
  readonly fill: string;
}

function told(
  row: CardRow,
  { touchpoint, parts }: TouchpointBox,
  figures: TouchpointFigures,
  room: SceneRoom,
): Told {
  const { theme, language } = room;
  const say = speak(cardText, language);
  const rate = (value: number | null): string => figureText(value, language);
  const { faint, ink, bad } = theme;
  switch (row) {
    case 'rates':
      return { sign: null, text: say.rates(rate(figures.expectation), rate(figures.actual)), fill: ink };
    case 'answers':
      return {
        sign: null,
        text: say.answers(parts.answers, rate(figures.spreadE), rate(figures.spreadA)),
        fill: faint,
      };
    case 'company': {
      if (figures.company === null) return { sign: null, text: '', fill: faint };
      const { expectation, actual, difference } = figures.company;
      const beside = difference.actual === null ? '' : gapText(difference.actual, language);
      return { sign: null, text: say.company(rate(expectation), rate(actual), beside), fill: faint };
    }
    case 'times': {
      const [actual, norm] = [touchpoint.actualMinutes, touchpoint.normMinutes].map((minutes) =>
        minutes === null ? null : minutesText(minutes, language),
      );
      const text =
        actual && norm ? `${actual} / ${norm}` : actual ? say.actualTime(actual) : say.normTime(norm ?? '');
      return { sign: timeSign, text, fill: ink };
    }
    case 'ratio': {
      const ratio = figureText(figures.timeRatio ?? 0, language);
      return figures.slow
        ? { sign: bottleneckSign, text: say.bottleneck(ratio), fill: bad }
        : { sign: null, text: say.ratio(ratio), fill: faint };
    }
    case 'nobody':
      return { sign: nobodySign, text: say.nobody, fill: bad };
    case 'transactional':
      return { sign: transactionSign, text: say.transactional, fill: faint };
    case 'state':
      return { sign: null, text: touchpoint.state === 'absent' ? say.absent : say.weak, fill: ink };
    case 'hypothesis':
      return { sign: questionSign, text: say.hypothesis, fill: faint };
    case 'unrated':
      return { sign: null, text: say.unrated, fill: faint };
    case 'empty':
      return { sign: null, text: say.empty, fill: faint };
  }
}

function rows(box: TouchpointBox, figures: TouchpointFigures, room: SceneRoom): Primitive[] {
  const { rect, parts } = box;
  const { padding, small } = measures;
  const x = rect.x + padding;
  const width = rect.width - 2 * padding;
  return [...parts.rows].flatMap(([row, from]) => {
    const top = rect.y + from;
    const { sign: draw, text, fill } = told(row, box, figures, room);
    if (row === 'empty') {
      const words = label(text, 'regular', small, width, room.type);
      return drawLabel(words, { x, y: top, face: 'regular', fill }, room);
    }
    if (row === 'rates') {
      const gauge = { x, y: top, width, height: 26 };
      return [...cardGauge(gauge, figures, room), ...fitted(text, width, x, top + 27, fill, room)];
    }
    const indent = draw === null && row !== 'ratio' ? 0 : sign + 6;
    return [
      ...(draw === null ? [] : [draw({ x: x + sign / 2, y: top + 8, size: sign }, fill)]),
      ...fitted(text, width - indent, x + indent, top, fill, room),
    ];
  });
}

function drawn(box: TouchpointBox, figures: TouchpointFigures, room: SceneRoom): Primitive[] {
  const say = speak(cardText, room.language);
  return [...paper(box, room), ...head(box, say, room), ...chips(box, room), ...rows(box, figures, room)];
}
