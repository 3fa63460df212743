// Keys on cards of touchpoints, on the place for a first one and on points of the emotion curve.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import type { BoardLayout } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { slotId } from '#shared/layout/board/step-slots';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { boardKeys } from '../../../renderer/tools/keys/board-keys';
import type { KeyIntent } from '../../../renderer/tools/keys/key-intent';
import { testId } from '../change/arbitrary-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);

let made = 0;
const newId = () => testId('T', ++made);
const plain = projectOf(unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 })));
const [t1 = '', t2 = '', t3 = ''] = plain.touchpoint.keys();
const stepOf = (project: Project, id: string): string => project.touchpoint.get(id)?.stepId ?? '';
/** The second touchpoint stands under the first: its own step has none. */
const project: Project = {
  ...plain,
  touchpoint: new Map(plain.touchpoint).set(t2, {
    ...(plain.touchpoint.get(t2) as NonNullable<ReturnType<typeof plain.touchpoint.get>>),
    stepId: stepOf(plain, t1),
  }),
};
const layout: BoardLayout = layoutBoard(project, mapsOf(project)[0]?.id ?? '', type);
const laneOf = (kind: string): string => layout.lanes.find(({ lane }) => lane.kind === kind)?.lane.id ?? '';
const emptyStep = stepOf(plain, t2);
const point = slotId(laneOf('emotion'), emptyStep);
const place = slotId(laneOf('touchpoints'), emptyStep);

const held = { ctrl: false, shift: false, alt: false };
const press = (key: string, keys: Partial<typeof held> = {}, ...ids: string[]): KeyIntent | null =>
  boardKeys({ key, ...held, ...keys }, { layout, selection: new Set(ids), cell: null });

describe('on a card', () => {
  it('Enter opens it, and nothing is typed into it', () => {
    expect(press('Enter', {}, t1)).toEqual({ kind: 'edit', id: t1, typed: '' });
    for (const key of ['a', 'я', '3']) expect(press(key, {}, t1)).toBeNull();
  });
  it('Ctrl with an arrow carries it to the next step, at the same height', () => {
    expect(press('ArrowRight', { ctrl: true }, t1)).toEqual({
      kind: 'move-cards',
      stepId: emptyStep,
      beforeId: null,
    });
    expect(press('ArrowLeft', { ctrl: true }, t3)).toMatchObject({ kind: 'move-cards', stepId: emptyStep });
    expect(press('ArrowLeft', { ctrl: true }, t1)).toBeNull();
  });
  it('Ctrl with an arrow up and down changes its place in the step', () => {
    const stepId = stepOf(plain, t1);
    expect(press('ArrowDown', { ctrl: true }, t1)).toEqual({ kind: 'move-cards', stepId, beforeId: null });
    expect(press('ArrowUp', { ctrl: true }, t2)).toEqual({ kind: 'move-cards', stepId, beforeId: t1 });
    expect(press('ArrowUp', { ctrl: true }, t1)).toBeNull();
    expect(press('ArrowDown', { ctrl: true }, t2)).toBeNull();
  });
  it('Shift with an arrow takes the next one along', () => {
    expect(press('ArrowDown', { shift: true }, t1)).toEqual({ kind: 'choose', ids: [t1, t2], at: t2 });
  });
  it('Delete removes it', () => {
    expect(press('Delete', {}, t1)).toEqual({ kind: 'remove' });
  });
});

describe('on the place for a first touchpoint', () => {
  it('Enter adds it', () => {
    expect(press('Enter', {}, place)).toEqual({ kind: 'new-touchpoint', stepId: emptyStep });
  });
});

describe('on a point of the curve', () => {
  it('Alt with an arrow lifts and lowers it', () => {
    expect(press('ArrowUp', { alt: true }, point)).toEqual({
      kind: 'lift-point',
      stepId: emptyStep,
      by: 0.5,
    });
    expect(press('ArrowDown', { alt: true }, point)).toEqual({
      kind: 'lift-point',
      stepId: emptyStep,
      by: -0.5,
    });
  });
  it('Delete gives it back, Enter and letters do nothing', () => {
    expect(press('Delete', {}, point)).toEqual({ kind: 'remove' });
    expect(press('Enter', {}, point)).toBeNull();
    expect(press('x', {}, point)).toBeNull();
    expect(press('ArrowLeft', { ctrl: true }, point)).toBeNull();
  });
  it('arrows walk to the points beside it', () => {
    expect(press('ArrowLeft', {}, point)).toMatchObject({
      kind: 'stand',
      at: { noteId: slotId(laneOf('emotion'), stepOf(plain, t1)) },
    });
  });
});
