// What the card of a touchpoint says, and where on it: icon and names, slips for departments, then one row for each thing
// that is known. Rows are as high in any language: what they say is set so that it fits. Remembered per touchpoint.
import { type Rect, rect } from '../../base/geometry';
import type { Channel } from '../../model/records/channel';
import type { Department } from '../../model/records/department';
import type { Rating } from '../../model/records/rating';
import type { Touchpoint } from '../../model/records/touchpoint';
import type { CardParts, CardRow, ChipBox, Label } from '../board';
import { lineHeightOf } from '../type/line-box';
import { type BoardType, label, labelHeight } from './board-type';
import { touchpoint as card } from './measures';

/** Everything a card depends on. */
export interface CardInput {
  readonly touchpoint: Touchpoint;
  readonly width: number;
  readonly channel: Channel | null;
  readonly departments: readonly Department[];
  readonly ratings: readonly Rating[];
  readonly type: BoardType;
}

const widthOf = ({ lines }: Label): number => Math.max(0, ...lines.map(({ width }) => width));

/** The slips side by side, and below each other where they are too wide. Returns where they end. */
function layoutChips(
  { departments, width, type }: CardInput,
  top: number,
): { readonly chips: readonly ChipBox[]; readonly bottom: number } {
  const { padding, small, chip } = card;
  const inner = width - 2 * padding;
  const chips: ChipBox[] = [];
  let [x, y, rowHeight] = [padding, top, 0];
  for (const department of departments) {
    const name = label(department.name, 'medium', small, inner - 2 * chip.padding, type);
    const size = { width: widthOf(name) + 2 * chip.padding, height: labelHeight(name) + chip.gap };
    if (x > padding && x + size.width > padding + inner) {
      [x, y, rowHeight] = [padding, y + rowHeight + chip.gap, 0];
    }
    const place: Rect = rect(x, y, size.width, size.height);
    chips.push({ department, rect: place, label: name });
    x += size.width + chip.gap;
    rowHeight = Math.max(rowHeight, size.height);
  }
  return { chips, bottom: y + rowHeight };
}

const answered = ({ expectation, actual }: Rating): boolean => expectation !== null || actual !== null;

/** The rows there are, from the top down. */
function rowsOf({ touchpoint, departments, ratings }: CardInput, answers: number): CardRow[] {
  const { actualMinutes, normMinutes, nobodyPresent, transactional, state, evidence } = touchpoint;
  const timed = actualMinutes !== null || normMinutes !== null;
  const known = answers > 0 || timed;
  const isEmpty = !known && departments.length === 0;
  const rows: Readonly<Record<CardRow, boolean>> = {
    empty: isEmpty,
    unrated: answers === 0 && !isEmpty,
    rates: answers > 0,
    answers: answers > 1,
    company: ratings.some((rating) => rating.side === 'company' && answered(rating)),
    times: timed,
    ratio: actualMinutes !== null && normMinutes !== null && normMinutes > 0,
    nobody: nobodyPresent,
    transactional,
    state: state === 'absent' || state === 'weak',
    hypothesis: known && evidence.trim() === '',
  };
  return (Object.keys(rows) as CardRow[]).filter((row) => rows[row]);
}

function laidOut(input: CardInput): CardParts {
  const { touchpoint, width, channel, ratings, type } = input;
  const { padding, size, small, icon, gap } = card;
  const beside = width - 2 * padding - icon - gap;
  const own = touchpoint.name;
  const called = own === '' ? (channel?.name ?? '') : own;
  // The star of a moment of truth stands at the right of the first lines.
  const room = beside - (touchpoint.momentOfTruth ? icon : 0);
  const name = called === '' ? null : label(called, 'semibold', size, room, type);
  const channelName =
    own === '' || channel === null || channel.name === ''
      ? null
      : label(channel.name, 'regular', small, room, type);
  const nameHeight = name === null ? lineHeightOf(size) : labelHeight(name);
  const nameTop = padding + Math.max(0, (icon - nameHeight) / 2);
  const namesEnd = nameTop + nameHeight + (channelName === null ? 0 : labelHeight(channelName));
  let bottom = Math.max(padding + icon, namesEnd);
  const { chips, bottom: chipsEnd } = layoutChips(input, bottom + gap);
  if (chips.length > 0) bottom = chipsEnd;
  const answers = ratings.filter((rating) => rating.side === 'customer' && answered(rating)).length;
  const rows = new Map<CardRow, number>();
  const there = rowsOf(input, answers);
  if (there.length > 0) bottom += gap;
  for (const row of there) {
    rows.set(row, bottom);
    bottom += card.rows[row];
  }
  return { width, height: bottom + padding, channel, name, nameTop, channelName, chips, rows, answers };
}

const known = new WeakMap<Touchpoint, { readonly input: CardInput; readonly parts: CardParts }>();

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, at) => item === b[at]));

/** The parts of a card; the very same object while nothing that it says has changed. */
export function cardParts(input: CardInput): CardParts {
  const before = known.get(input.touchpoint);
  if (
    before !== undefined &&
    before.input.width === input.width &&
    before.input.type === input.type &&
    before.input.channel === input.channel &&
    sameItems(before.input.departments, input.departments) &&
    sameItems(before.input.ratings, input.ratings)
  ) {
    return before.parts;
  }
  const parts = laidOut(input);
  known.set(input.touchpoint, { input, parts });
  return parts;
}
