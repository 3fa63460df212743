// Touchpoints, their ratings, departments and channels: what each command does, and what it refuses.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addChannels } from '#shared/change/commands/add-channels';
import { addDepartments } from '#shared/change/commands/add-departments';
import { addTouchpoint } from '#shared/change/commands/add-touchpoint';
import { editDepartment } from '#shared/change/commands/edit-department';
import { editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import { mergeListed } from '#shared/change/commands/merge-listed';
import { moveInList } from '#shared/change/commands/move-in-list';
import { moveTouchpoints } from '#shared/change/commands/move-touchpoints';
import { rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { removeItems } from '#shared/change/commands/remove-items';
import { apply, isEmpty } from '#shared/change/diff';
import type { TouchpointValues } from '#shared/change/rules/can-describe-touchpoint';
import { inOrder, type Project } from '#shared/model/project';
import { ratingsOf, touchpointsOfMap, touchpointsOfStep } from '#shared/model/touchpoints';
import { errorText } from '#shared/text/error-text';
import {
  channelIds,
  countingContext,
  departmentIds,
  mapId,
  ratingId,
  smallProject,
  stepIds,
  touchpointIds,
} from './small-project';

const [t1, t2] = touchpointIds;
const [d1, d2] = departmentIds;
const [c1, c2] = channelIds;

const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, countingContext())));

/** What a person is told, in English; null where it is done. */
function told<A>(command: Command<A>, args: A): string | null {
  const plan = planWhole(smallProject, command, args, countingContext());
  return plan.ok ? null : errorText(plan.error, 'en');
}

const names = (project: Project): string[] => touchpointsOfMap(project, mapId).map(({ name }) => name);

describe('touchpoints', () => {
  it('are added where they are wanted, with the weight of the middle', () => {
    const added = run(smallProject, addTouchpoint, { stepId: stepIds[0], beforeId: t1, name: 'Сначала' });
    expect(names(added)).toEqual(['Сначала', 'Разговор', '']);
    expect(touchpointsOfStep(added, stepIds[0])[0]).toMatchObject({ importance: 3, channelId: null });
  });

  it('are moved in their order, also before one of themselves', () => {
    const moved = run(smallProject, moveTouchpoints, { ids: [t2, t1], stepId: stepIds[0], beforeId: t1 });
    expect(touchpointsOfStep(moved, stepIds[0]).map(({ id }) => id)).toEqual([t2, t1]);
    const away = run(smallProject, moveTouchpoints, { ids: [t1, t2], stepId: stepIds[1], beforeId: null });
    expect(touchpointsOfStep(away, stepIds[1]).map(({ id }) => id)).toEqual([t1, t2]);
  });

  it('are edited together: only what is given is changed', () => {
    const edited = run(smallProject, editTouchpoints, {
      ids: [t1, t2],
      values: { importance: 5, nobodyPresent: true },
    });
    expect(edited.touchpoint.get(t1)).toEqual({
      ...smallProject.touchpoint.get(t1),
      importance: 5,
      nobodyPresent: true,
    });
    expect(names(edited)).toEqual(['Разговор', '']);
  });

  it('gain and lose departments each for itself', () => {
    const edited = run(smallProject, editTouchpoints, { ids: [t1, t2], addDepartmentIds: [d2] });
    expect([t1, t2].map((id) => edited.touchpoint.get(id)?.departmentIds)).toEqual([
      [d1, d2],
      [d1, d2],
    ]);
    const dropped = run(edited, editTouchpoints, { ids: [t1, t2], dropDepartmentIds: [d1] });
    expect([t1, t2].map((id) => dropped.touchpoint.get(id)?.departmentIds)).toEqual([[d2], [d2]]);
  });

  it('refuse what cannot be, and say why', () => {
    const edit = (values: TouchpointValues) => told(editTouchpoints, { ids: [t1], values });
    for (const importance of [0, 6, 2.5, Number.NaN]) expect(edit({ importance })).toContain('from 1 to 5');
    for (const importance of [1, 5]) expect(edit({ importance })).toBe(null);
    for (const minutes of [-1, -0.1, Number.NaN]) {
      expect(edit({ actualMinutes: minutes })).toContain('cannot be negative');
      expect(edit({ normMinutes: minutes })).toContain('cannot be negative');
    }
    expect(edit({ actualMinutes: 1e9 })).toContain('190 years');
    expect(edit({ actualMinutes: 0 })).toBe(null);
    expect(edit({ normMinutes: 0 })).toContain('above zero');
    expect(edit({ normMinutes: null })).toBe(null);
    expect(edit({ name: 'a'.repeat(100_000) })).toContain('up to 300 characters');
    expect(edit({ evidence: 'a'.repeat(100_000) })).toContain('up to 2000 characters');
    expect(told(editTouchpoints, { ids: [t1], addDepartmentIds: [t2] })).toContain('no longer');
  });
});

describe('ratings', () => {
  it('are added one by one and corrected', () => {
    const added = run(smallProject, rateTouchpoint, { touchpointId: t1, respondent: ' Пётр\n', actual: 7.5 });
    expect(ratingsOf(added, t1).map(({ respondent, actual }) => [respondent, actual])).toEqual([
      ['Анна', 5],
      ['Пётр', 7.5],
    ]);
    const corrected = run(added, rateTouchpoint, { touchpointId: t1, ratingId, expectation: null });
    expect(corrected.rating.get(ratingId)).toMatchObject({
      respondent: 'Анна',
      expectation: null,
      actual: 5,
    });
  });

  it('go from 1 to 10 and say so', () => {
    for (const answer of [0, 0.99, 10.01, 11, -3, Number.NaN]) {
      expect(told(rateTouchpoint, { touchpointId: t1, expectation: answer })).toContain('from 1 to 10');
      expect(told(rateTouchpoint, { touchpointId: t1, ratingId, actual: answer })).toContain('from 1 to 10');
    }
    expect(told(rateTouchpoint, { touchpointId: t1, respondent: 'a'.repeat(100_000) })).toContain(
      'up to 200 characters',
    );
    expect(told(rateTouchpoint, { touchpointId: t2, ratingId, actual: 3 })).toContain('no longer');
  });
});

describe('departments and channels', () => {
  it('are added in order, each department in a colour that is free', () => {
    const added = run(smallProject, addDepartments, {
      departments: [{ name: 'Сервис' }, { name: 'Продажи', color: 'red' }, { name: 'Склад' }],
    });
    expect(inOrder(added.department, () => true).map(({ name, color }) => [name, color])).toEqual([
      ['Приёмка', 'yellow'],
      ['Касса', 'orange'],
      ['Сервис', 'pink'],
      ['Продажи', 'red'],
      ['Склад', 'violet'],
    ]);
  });

  it('have names that can be told apart', () => {
    expect(told(addDepartments, { departments: [{ name: '  ' }] })).toContain('needs a name');
    expect(told(addDepartments, { departments: [{ name: 'касса' }] })).toContain('has this name');
    expect(told(addChannels, { channels: [{ name: 'Чат' }, { name: 'чат' }] })).toContain('has this name');
    expect(told(addChannels, { channels: [{ name: 'a'.repeat(201) }] })).toContain('up to 200 characters');
    expect(told(editDepartment, { id: d1, name: 'КАССА' })).toContain('has this name');
    expect(told(editDepartment, { id: d1, name: 'ПРИЁМКА' })).toBe(null);
  });

  it('are moved within their list', () => {
    const moved = run(smallProject, moveInList, { id: d2, beforeId: d1 });
    expect(inOrder(moved.department, () => true).map(({ id }) => id)).toEqual([d2, d1]);
  });

  it('leave the touchpoints they are removed from', () => {
    const removed = run(smallProject, removeItems, { ids: [d1, c2] });
    expect(removed.touchpoint.get(t1)).toMatchObject({ channelId: null, departmentIds: [] });
    expect(removed.touchpoint.get(t2)?.departmentIds).toEqual([d2]);
  });

  it('are united: whatever named the one names the other, once', () => {
    const united = run(smallProject, mergeListed, { id: d1, intoId: d2 });
    expect([...united.department.keys()]).toEqual([d2]);
    expect([t1, t2].map((id) => united.touchpoint.get(id)?.departmentIds)).toEqual([[d2], [d2]]);
    expect(run(smallProject, mergeListed, { id: c2, intoId: c1 }).touchpoint.get(t1)?.channelId).toBe(c1);
    expect(told(mergeListed, { id: d1, intoId: c1 })).toContain('no longer');
    const same = planWhole(smallProject, mergeListed, { id: d1, intoId: d1 }, countingContext());
    expect(isEmpty(unwrap(same))).toBe(true);
  });
});
