// Curves of other maps over one's own, points set by hand, and copies of touchpoints: what the commands do and refuse.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { duplicateTouchpoints } from '#shared/change/commands/duplicate-touchpoints';
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import { removeItems } from '#shared/change/commands/remove-items';
import { setManualEmotion } from '#shared/change/commands/set-manual-emotion';
import { apply, between, isEmpty } from '#shared/change/diff';
import { redoing, undoing } from '#shared/change/undo';
import { checkProject } from '#shared/model/invariants';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord, parseField } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { map } from '#shared/model/records/map';
import { ratingsOf, touchpointsOfStep } from '#shared/model/touchpoints';
import { testId } from './arbitrary-project';
import { countingContext, laneIds, mapId, smallProject, stepIds, touchpointIds } from './small-project';

const [, , laneId] = laneIds;
const [stepId, nextStepId] = stepIds;
const [t1, t2] = touchpointIds;
const others = Array.from({ length: 9 }, (_, at) => testId('M', at + 2));

const manyMaps = projectOf([
  ...allRecords(smallProject),
  ...others.map((id, at) => makeRecord(map, id, { name: `Карта ${at}`, order: `a${at + 1}` })),
]);

const plan = <A>(project: Project, command: Command<A>, args: A) =>
  planWhole(project, command, args, countingContext());
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(plan(project, command, args)));
const reason = <A>(project: Project, command: Command<A>, args: A): unknown => {
  const planned = plan(project, command, args);
  return planned.ok ? 'allowed' : planned.error.details?.reason;
};

describe('curves laid over', () => {
  it('are those of other maps, each once, taken back and done again', () => {
    const args = { laneId, mapIds: [others[0] ?? '', others[0] ?? '', mapId, testId('M', 99)] };
    const diff = unwrap(plan(manyMaps, overlayCurves, args));
    const done = apply(manyMaps, diff);
    expect(done.lane.get(laneId)?.overlayMapIds).toEqual([others[0]]);
    expect(checkProject(done)).toEqual([]);
    const undone = apply(done, undoing(done, diff));
    expect(isEmpty(between(manyMaps, undone))).toBe(true);
    expect(isEmpty(between(apply(undone, redoing(undone, diff)), done))).toBe(true);
  });

  it('are kept in the order a file keeps them, whatever order they were chosen in', () => {
    const [first = '', second = '', third = ''] = others;
    const laid = run(manyMaps, overlayCurves, { laneId, mapIds: [third, first, second] });
    expect(laid.lane.get(laneId)?.overlayMapIds).toEqual([first, second, third].sort());
    expect(parseField(recordTypes.lane, 'overlayMapIds', laid.lane.get(laneId)?.overlayMapIds).ok).toBe(true);
  });

  it('are at most eight', () => {
    expect(reason(manyMaps, overlayCurves, { laneId, mapIds: others.slice(0, 8) })).toBe('allowed');
    expect(reason(manyMaps, overlayCurves, { laneId, mapIds: others })).toBe('too-many-curves');
  });

  it('stand in lanes of emotions only, and go with their map', () => {
    expect(reason(manyMaps, overlayCurves, { laneId: laneIds[0], mapIds: [] })).toBe('gone');
    const laid = run(manyMaps, overlayCurves, { laneId, mapIds: others.slice(0, 2) });
    const removed = run(laid, removeItems, { ids: [others[0] ?? ''] });
    expect(removed.lane.get(laneId)?.overlayMapIds).toEqual([others[1]]);
  });
});

describe('a point set by hand', () => {
  it('stays on the scale, and is given back with null', () => {
    const set = run(smallProject, setManualEmotion, { stepId, value: -12 });
    expect(run(smallProject, setManualEmotion, { stepId, value: -0 }).step.get(stepId)?.manualEmotion).toBe(
      0,
    );
    expect(set.step.get(stepId)?.manualEmotion).toBe(-9);
    expect(run(set, setManualEmotion, { stepId, value: null }).step.get(stepId)?.manualEmotion).toBeNull();
  });

  it('is a number', () => {
    expect(reason(smallProject, setManualEmotion, { stepId, value: Number.NaN })).toBe('not-a-gap');
    expect(reason(smallProject, setManualEmotion, { stepId: testId('P', 9), value: 1 })).toBe('gone');
  });
});

describe('copies of touchpoints', () => {
  it('stand after their originals, with the answers about them', () => {
    const done = run(smallProject, duplicateTouchpoints, { ids: [t1, t2] });
    const there = touchpointsOfStep(done, stepId);
    expect(there.map(({ name }) => name)).toEqual(
      touchpointsOfStep(smallProject, stepId).flatMap(({ name }) => [name, name]),
    );
    const [original, copy] = there.map(({ id }) => ratingsOf(done, id));
    const said = (rating: NonNullable<typeof original>[number]) => [rating.expectation, rating.actual];
    expect(copy?.map(said)).toEqual(original?.map(said));
    expect(original?.length).toBeGreaterThan(0);
  });

  it('stand where they were dropped', () => {
    const done = run(smallProject, duplicateTouchpoints, {
      ids: [t1],
      to: { stepId: nextStepId, beforeId: null },
    });
    expect(touchpointsOfStep(done, nextStepId)).toHaveLength(1);
    expect(touchpointsOfStep(done, stepId).map(({ id }) => id)).toEqual([t1, t2]);
  });
});
