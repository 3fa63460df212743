// Values written into cells of the table: what each becomes, and what is refused.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { editCells } from '#shared/change/commands/edit-cells';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { setHandOff } from '#shared/change/commands/set-hand-off';
import { apply } from '#shared/change/diff';
import type { CellEdit } from '#shared/model/cells';
import type { Project } from '#shared/model/project';
import { ratingsOf } from '#shared/model/touchpoints';
import {
  countingContext,
  mapId,
  noteIds,
  ratingId,
  smallProject,
  stepIds,
  touchpointIds,
} from './small-project';

const [t1, t2] = touchpointIds;
const [n1] = noteIds;

const plan = (project: Project, ...edits: CellEdit[]) =>
  planWhole(project, editCells, { edits }, countingContext());
const written = (project: Project, ...edits: CellEdit[]): Project =>
  apply(project, unwrap(plan(project, ...edits)));
const reason = (project: Project, ...edits: CellEdit[]) => {
  const made = plan(project, ...edits);
  return made.ok ? 'allowed' : made.error.details?.reason;
};

describe('a rating typed into a cell', () => {
  it('corrects the one answer there is and keeps who gave it', () => {
    const project = written(smallProject, { rowId: t1, field: 'expectation', value: 9 });
    expect(project.rating.get(ratingId)).toMatchObject({ respondent: 'Анна', expectation: 9, actual: 5 });
  });

  it('becomes the first answer where nobody answered, and leaves nothing when it is cleared', () => {
    const project = written(
      smallProject,
      { rowId: t2, field: 'expectation', value: 7 },
      { rowId: t2, field: 'actual', value: 4 },
    );
    expect(ratingsOf(project, t2)).toMatchObject([{ side: 'customer', expectation: 7, actual: 4 }]);
    const cleared = written(
      project,
      { rowId: t2, field: 'expectation', value: null },
      { rowId: t2, field: 'actual', value: null },
    );
    expect(ratingsOf(cleared, t2)).toEqual([]);
  });

  it('is refused where several answered, and out of its range', () => {
    const more = { touchpointId: t1, respondent: 'Борис', expectation: 3, actual: 3 };
    const several = apply(
      smallProject,
      unwrap(planWhole(smallProject, rateTouchpoint, more, countingContext())),
    );
    expect(reason(several, { rowId: t1, field: 'actual', value: 2 })).toBe('several-respondents');
    expect(reason(smallProject, { rowId: t1, field: 'actual', value: 11 })).toBe('rating-range');
  });
});

describe('a cell of the table', () => {
  it('renames the step of its row without making a touchpoint', () => {
    const project = written(smallProject, { rowId: stepIds[1], field: 'step', value: 'Смотрю отзывы' });
    expect(project.step.get(stepIds[1])?.title).toBe('Смотрю отзывы');
    expect(project.touchpoint.size).toBe(smallProject.touchpoint.size);
  });

  it('makes a name that is new only once, however often it is written', () => {
    const project = written(
      smallProject,
      { rowId: t1, field: 'channel', value: 'Чат' },
      { rowId: t2, field: 'channel', value: 'чат' },
    );
    expect(project.channel.size).toBe(smallProject.channel.size + 1);
    expect(project.touchpoint.get(t1)?.channelId).toBe(project.touchpoint.get(t2)?.channelId);
  });

  it('finds a name by the one rule of names, and gives a new department a colour of its own', () => {
    const project = written(
      smallProject,
      { rowId: t1, field: 'departments', value: ['Счёт', 'приёмка '] },
      { rowId: t2, field: 'departments', value: ['счет', 'ПРИЕМКА', 'Склад'] },
    );
    const made = [...project.department.values()].filter(({ id }) => !smallProject.department.has(id));
    expect(made.map(({ name }) => name)).toEqual(['Счёт', 'Склад']);
    expect(new Set([...project.department.values()].map(({ color }) => color)).size).toBe(
      project.department.size,
    );
  });

  it('is refused where rows of one step name it differently', () => {
    const edits = (other: string): CellEdit[] => [
      { rowId: t1, field: 'step', value: 'Звоню' },
      { rowId: t2, field: 'step', value: other },
    ];
    expect(reason(smallProject, ...edits('Еду'))).toBe('titles-differ');
    expect(written(smallProject, ...edits('Звоню')).step.get(stepIds[0])?.title).toBe('Звоню');
  });

  it('of a locked note stays as it is', () => {
    const args = { ids: [n1], locked: true };
    const locked = apply(smallProject, unwrap(planWhole(smallProject, lockNotes, args, countingContext())));
    expect(reason(locked, { rowId: n1, field: 'color', value: 'red' })).toBe('note-locked');
  });

  it('writes all of a block or nothing', () => {
    const good: CellEdit = { rowId: t1, field: 'importance', value: 5 };
    expect(reason(smallProject, good, { rowId: t2, field: 'normMinutes', value: 0 })).toBe('norm-of-zero');
  });
});

describe('a hand-off', () => {
  it('is said, said otherwise, and no longer said', () => {
    const pair = { fromStepId: stepIds[0], toStepId: stepIds[1] };
    const say = (project: Project, context: 'yes' | 'no' | null): Project =>
      apply(project, unwrap(planWhole(project, setHandOff, { ...pair, context }, countingContext())));
    const yes = say(smallProject, 'yes');
    expect([...yes.hand_off.values()]).toMatchObject([{ ...pair, context: 'yes' }]);
    const no = say(yes, 'no');
    expect([...no.hand_off.values()]).toMatchObject([{ ...pair, context: 'no' }]);
    expect(say(no, null).hand_off.size).toBe(0);
  });

  it('is between two steps of one map', () => {
    const two = apply(
      smallProject,
      unwrap(
        planWhole(smallProject, duplicateMap, { id: mapId, name: '', answers: true }, countingContext()),
      ),
    );
    const other = [...two.step.keys()].find((id) => !smallProject.step.has(id)) ?? '';
    const reasonFor = (toStepId: string) => {
      const args = { fromStepId: stepIds[0], toStepId, context: 'yes' } as const;
      const made = planWhole(two, setHandOff, args, countingContext());
      return made.ok ? 'allowed' : made.error.details?.reason;
    };
    expect([stepIds[1], other, stepIds[0], 'none'].map(reasonFor)).toEqual([
      'allowed',
      'other-map',
      'gone',
      'gone',
    ]);
  });
});
