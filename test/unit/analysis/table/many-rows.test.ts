// A table of 2,000 touchpoints: an edit makes anew the row and the figures it depends on, and nothing else.
import { describe, expect, it } from 'vitest';
import { analyseMap } from '#shared/analysis/map-analysis';
import { touchpointRows } from '#shared/analysis/table/touchpoint-rows';
import { keysBetween } from '#shared/base/order-key';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { editCells } from '#shared/change/commands/edit-cells';
import { apply } from '#shared/change/diff';
import type { CellEdit } from '#shared/model/cells';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { rating } from '#shared/model/records/rating';
import { touchpoint } from '#shared/model/records/touchpoint';
import { testId } from '../../change/arbitrary-project';
import { countingContext, mapId, smallProject, stepIds } from '../../change/small-project';

const count = 2_000;
const orders = keysBetween(null, null, count);
const many: Project = projectOf([
  ...[...allRecords(smallProject)].filter(({ type }) => type !== 'touchpoint' && type !== 'rating'),
  ...orders.flatMap((order, at) => [
    makeRecord(touchpoint, testId('t', at), { stepId: stepIds[at % 2] as string, order }),
    makeRecord(rating, testId('g', at), { touchpointId: testId('t', at), expectation: 7, actual: 4 }),
  ]),
]);

const edited = (edit: CellEdit): Project =>
  apply(many, unwrap(planWhole(many, editCells, { edits: [edit] }, countingContext())));

describe('a table of 2,000 touchpoints', () => {
  it('makes one row and the figures of one touchpoint anew when a rating is typed', () => {
    const before = touchpointRows(many, mapId);
    const figures = analyseMap(many, mapId).touchpoints;
    const after = edited({ rowId: testId('t', 77), field: 'actual', value: 9 });
    const rows = touchpointRows(after, mapId);
    expect(rows.filter((row, at) => row !== before[at]).map(({ id }) => id)).toEqual([testId('t', 77)]);
    const fresh = [...analyseMap(after, mapId).touchpoints].filter(([id, one]) => figures.get(id) !== one);
    expect(fresh.map(([id]) => id)).toEqual([testId('t', 77)]);
  });

  it('makes the rows of a step anew when its title is typed, and no figure', () => {
    const before = touchpointRows(many, mapId);
    const figures = analyseMap(many, mapId).touchpoints;
    const after = edited({ rowId: testId('t', 0), field: 'step', value: 'Звоню' });
    const rows = touchpointRows(after, mapId);
    expect(rows.filter((row, at) => row !== before[at])).toHaveLength(count / 2);
    expect(analyseMap(after, mapId).touchpoints).toBe(figures);
  });
});
