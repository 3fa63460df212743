// The company's process: each of its steps below the customer steps it is linked to, as wide as they are together;
// phantoms between them, in the order of the process. What would overlap stands in a track below.
import { moved, type Rect, rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { companyStepsOf } from '../../model/map-lists';
import { mapStructure } from '../../model/map-structure';
import type { CompanyStep } from '../../model/records/company-step';
import type { CompanyStepBox, Label } from '../board';
import { label, labelHeight } from './board-type';
import type { Column, StepPlace } from './columns';
import type { LaneContents, LaneInput } from './lane-contents';
import { cellPadding, gap, laneFigure, companyStep as measures, note } from './measures';
import { openStretches, type Stretch } from './open-stretches';
import { pieceCellsOf } from './piece-cells';

interface Span {
  readonly record: CompanyStep;
  readonly x: number;
  readonly width: number;
  readonly label: Label;
  readonly words: CompanyStepBox['words'];
  readonly height: number;
  readonly pins: CompanyStepBox['pins'];
}

/** Lines below the title: minutes and departments, and that it is a phantom. */
const lineCount = ({ minutes, departmentIds, stepIds }: CompanyStep): number =>
  (minutes !== null || departmentIds.length > 0 ? 1 : 0) + (stepIds.length === 0 ? 1 : 0);

/** From left to right in the order of the process; steps linked only to what is folded are not on the board. */
function spansOf({ project, mapId, columns, places, type }: LaneInput): Span[] {
  const placeOf = new Map<Id, StepPlace>(places.map((place) => [place.id, place]));
  const numbers = new Map(mapStructure(project, mapId).steps.map(({ id }, at) => [id, at + 1]));
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [start, end] = [first.x + cellPadding, last.x + last.width - cellPadding];
  const stretches = openStretches(columns);
  const spans: Span[] = [];
  let after = start;
  for (const record of companyStepsOf(project, mapId)) {
    const own = record.stepIds.flatMap((id) => placeOf.get(id) ?? []).sort((a, b) => a.x - b.x);
    const [from, to] = [own[0], own.at(-1)];
    if (record.stepIds.length > 0 && (from === undefined || to === undefined)) continue;
    const width = from && to ? to.x + to.width - from.x : Math.min(measures.width, end - start);
    const x = from?.x ?? Math.min(after, end - width);
    const words = wordsOn(x, width, stretches);
    const title = label(record.title, 'semibold', measures.size, words.width, type);
    const height = labelHeight(title) + 2 * measures.padding + lineCount(record) * measures.line;
    spans.push({
      record,
      x,
      width,
      label: title,
      words,
      height: Math.max(measures.minHeight, height),
      pins: own.map((place) => ({ number: numbers.get(place.id) ?? 0, x: place.x + place.width / 2 })),
    });
    after = x + width + gap;
  }
  return spans;
}

/** Where its words stand between notch and point: beside the folded columns it passes, as long as there is room. */
function wordsOn(x: number, width: number, stretches: readonly Stretch[]): CompanyStepBox['words'] {
  const [start, end] = stretches
    .map((open) => [Math.max(x, open.start), Math.min(x + width, open.end)] as const)
    .reduce((best, open) => (open[1] - open[0] > best[1] - best[0] ? open : best), [0, 0] as const);
  const beside = end - start >= Math.min(width, note.width) ? { x: start, width: end - start } : { x, width };
  const { notch, size } = measures;
  return { x: beside.x + 1.5 * notch, width: Math.max(size, beside.width - 3 * notch) };
}

/** For each span the track it stands in: the first where it overlaps none. */
function tracksOf(spans: readonly Span[]): Span[][] {
  const tracks: Span[][] = [];
  for (const span of spans) {
    const isFree = (track: Span[]): boolean =>
      track.every(({ x, width }) => x + width <= span.x || span.x + span.width <= x);
    const track = tracks.find(isFree);
    if (track === undefined) tracks.push([span]);
    else track.push(span);
  }
  return tracks;
}

/** The stage in whose column the left end of a box lies. */
const stageAt = (columns: readonly Column[], { x }: Rect): Id =>
  (columns.findLast((column) => column.x <= x) ?? (columns[0] as Column)).stage.id;

/** The contents of the lane of the company's process. */
export function companyTrack(input: LaneInput): LaneContents {
  const { lane, columns } = input;
  const boxes: Omit<CompanyStepBox, 'laneTop'>[] = [];
  let top = measures.pins;
  for (const track of tracksOf(spansOf(input))) {
    for (const { record, x, width, height, label: title, words, pins } of track) {
      const area = rect(x, top, width, height);
      const at = { id: record.id, rect: area, stageId: stageAt(columns, area), laneId: lane.id };
      boxes.push({ kind: 'company-step', ...at, record, label: title, words, pins });
    }
    top += Math.max(...track.map(({ height }) => height)) + gap;
  }
  return {
    height: boxes.length === 0 ? 0 : top - gap + cellPadding,
    headRoom: laneFigure.above + 2 * laneFigure.coverage,
    boxes: (row) => ({
      pieceCells: pieceCellsOf(input, row),
      pieces: boxes.map((box) => ({ ...box, rect: moved(box.rect, 0, row.top), laneTop: row.top })),
    }),
  };
}
