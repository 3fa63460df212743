// The columns of the table of touchpoints, in their order.
import type { TouchpointField } from '../../model/cells';
import { type LabelledType, labelLimit } from '../../model/label';
import { listedNameLimit } from '../../model/records/department';
import { touchpointEvidenceLimit, touchpointNameLimit } from '../../model/records/touchpoint';
import type { CellLock, Column, Content } from './column';
import type { TouchpointRow } from './touchpoint-rows';

/** What follows from it, or is written elsewhere. */
export type TouchpointFigure =
  | 'number'
  | 'phase'
  | 'stage'
  | 'gap'
  | 'level'
  | 'painIndex'
  | 'timeRatio'
  | 'bottleneck'
  | 'respondents'
  | 'spreadE'
  | 'spreadA';

export type TouchpointColumn = Column<TouchpointRow, TouchpointField | TouchpointFigure>;

type Value = TouchpointColumn['read'];

const label = (type: LabelledType): Content => ({ kind: 'line', longest: labelLimit(type) });
const rating: Content = { kind: 'number', min: 1, max: 10, whole: false };
const count: Content = { kind: 'number', min: 0, max: Number.MAX_SAFE_INTEGER, whole: true };

const free = (): CellLock | null => null;
const computed = (): CellLock => 'computed';
const onTheBoard = (): CellLock => 'on-the-board';
/** A mean of several answers is nobody's answer: it cannot be written. */
const ofOneAnswer = ({ respondents }: TouchpointRow): CellLock | null =>
  respondents > 1 ? 'several-respondents' : null;

const field = (
  key: TouchpointField,
  content: Content,
  read: Value,
  lockOf: TouchpointColumn['lockOf'] = free,
): TouchpointColumn => ({ key, content, read, lockOf });
const figure = (
  key: TouchpointFigure,
  content: Content,
  read: Value,
  lockOf: TouchpointColumn['lockOf'] = computed,
): TouchpointColumn => ({ key, content, read, lockOf });

export const touchpointColumns: readonly TouchpointColumn[] = [
  figure('number', count, (row) => row.number),
  figure('phase', label('phase'), (row) => row.phase?.name ?? '', onTheBoard),
  figure('stage', label('stage'), (row) => row.stage.name, onTheBoard),
  { ...field('step', label('step'), (row) => row.step.title), sharedBy: (row) => row.step.id },
  field('name', { kind: 'line', longest: touchpointNameLimit }, (row) => row.touchpoint?.name ?? ''),
  field(
    'channel',
    { kind: 'name', list: 'channel', longest: listedNameLimit },
    (row) => row.channel?.name ?? null,
  ),
  field('departments', { kind: 'names', list: 'department', longest: listedNameLimit }, (row) =>
    row.departments.map(({ name }) => name),
  ),
  field(
    'importance',
    { kind: 'number', min: 1, max: 5, whole: true, required: true },
    (row) => row.touchpoint?.importance ?? null,
  ),
  field('expectation', rating, (row) => row.figures?.expectation ?? null, ofOneAnswer),
  field('actual', rating, (row) => row.figures?.actual ?? null, ofOneAnswer),
  figure('gap', { kind: 'signed' }, (row) => row.figures?.gap ?? null),
  figure('level', { kind: 'signed' }, (row) => row.figures?.level ?? null),
  figure('painIndex', { kind: 'ratio' }, (row) => row.figures?.painIndex ?? null),
  field(
    'actualMinutes',
    { kind: 'minutes', positive: false },
    (row) => row.touchpoint?.actualMinutes ?? null,
  ),
  field('normMinutes', { kind: 'minutes', positive: true }, (row) => row.touchpoint?.normMinutes ?? null),
  figure('timeRatio', { kind: 'ratio' }, (row) => row.figures?.timeRatio ?? null),
  figure('bottleneck', { kind: 'flag' }, (row) => row.figures?.bottleneck ?? false),
  field('nobodyPresent', { kind: 'flag' }, (row) => row.touchpoint?.nobodyPresent ?? false),
  field('momentOfTruth', { kind: 'flag' }, (row) => row.touchpoint?.momentOfTruth ?? false),
  field(
    'state',
    { kind: 'choice', options: ['absent', 'weak', 'ok'] },
    (row) => row.touchpoint?.state ?? null,
  ),
  field(
    'evidence',
    { kind: 'text', longest: touchpointEvidenceLimit },
    (row) => row.touchpoint?.evidence ?? '',
  ),
  figure('respondents', count, (row) => (row.touchpoint === null ? null : row.respondents)),
  figure('spreadE', { kind: 'ratio' }, (row) => row.figures?.spreadE ?? null),
  figure('spreadA', { kind: 'ratio' }, (row) => row.figures?.spreadA ?? null),
];
