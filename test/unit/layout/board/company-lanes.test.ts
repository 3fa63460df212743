// The lanes of the company's side: where their pieces stand, for any process and any values.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, intersects, right } from '#shared/base/geometry';
import type { CompanyStepBox, MetricBox, PieceBox } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { hitTest } from '#shared/layout/board/hit-test';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { idSet } from '#shared/model/field';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { companyStep } from '#shared/model/records/company-step';
import { metric } from '#shared/model/records/metric';
import { sides } from '#shared/model/sides';
import { testId } from '../../change/arbitrary-project';
import { companyLaneId, companyProject, metricLaneId, triggerLaneId } from '../../change/company-project';
import { mapId, stageIds, stepIds } from '../../change/small-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const piecesOf = (project: Project): PieceBox[] => [...layoutBoard(project, mapId, type).pieces.values()];

const processes = fc
  .array(fc.record({ title: fc.string({ maxLength: 60 }), links: fc.subarray([...stepIds]) }), {
    maxLength: 12,
  })
  .map((steps) =>
    projectOf([
      ...[...allRecords(companyProject)].filter(({ type: name }) => name !== 'company_step'),
      ...steps.map(({ title, links }, at) =>
        makeRecord(companyStep, testId('K', at + 1), {
          mapId,
          title: title.replace(/\P{L}/gu, ' '),
          order: `a${at.toString(36)}`,
          stepIds: idSet(links),
        }),
      ),
    ]),
  );

describe('the company’s process', () => {
  it('overlaps nowhere, and spans the customer steps it is linked to', () => {
    fc.assert(
      fc.property(processes, (project) => {
        const layout = layoutBoard(project, mapId, type);
        const row = layout.lanes.find(({ lane }) => lane.id === companyLaneId)?.row;
        const boxes = [...layout.pieces.values()].filter(
          (box): box is CompanyStepBox => box.kind === 'company-step',
        );
        expect(boxes).toHaveLength(project.company_step.size);
        boxes.forEach((box, at) => {
          expect(box.rect.y).toBeGreaterThan(row?.y ?? Infinity);
          expect(bottom(box.rect)).toBeLessThanOrEqual(row === undefined ? 0 : bottom(row));
          for (const other of boxes.slice(at + 1)) expect(intersects(box.rect, other.rect)).toBe(false);
          const own = layout.steps.filter(({ step }) => box.record.stepIds.includes(step.id));
          expect(box.pins.map(({ number }) => number)).toEqual(own.map(({ number }) => number));
          if (own.length === 0) return;
          expect(box.rect.x).toBeCloseTo(Math.min(...own.map(({ rect }) => rect.x)));
          expect(right(box.rect)).toBeCloseTo(Math.max(...own.map(({ rect }) => right(rect))));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is hit where it lies, and its cell beside it', () => {
    const layout = layoutBoard(companyProject, mapId, type);
    for (const { id, kind, rect } of layout.pieces.values()) {
      expect(hitTest(layout, { x: rect.x + 20, y: rect.y + rect.height / 2 })).toEqual({ kind, id });
    }
    const cell = layout.pieceCells.find(
      ({ stageId, laneId }) => stageId === stageIds[2] && laneId === metricLaneId,
    );
    if (cell === undefined) throw new Error('no cell');
    expect(hitTest(layout, { x: right(cell.rect) - 4, y: cell.rect.y + 4 })).toEqual({
      kind: 'cell',
      stageId: stageIds[2],
      laneId: metricLaneId,
    });
  });
});

describe('metrics', () => {
  it('stand on one zero, as long as their values, inside their row', () => {
    const values = fc.array(
      fc
        .double({ min: -1e12, max: 1e12, noNaN: true })
        .filter((value) => value === 0 || Math.abs(value) > 1e-9),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(values, (numbers) => {
        const project = projectOf([
          ...[...allRecords(companyProject)].filter(({ type: name }) => name !== 'metric'),
          ...numbers.map((value, at) =>
            makeRecord(metric, testId('V', at + 1), {
              laneId: metricLaneId,
              stageId: stageIds[at] as string,
              value: value + 0,
              label: '',
            }),
          ),
        ]);
        const boxes = piecesOf(project).filter((box): box is MetricBox => box.kind === 'metric');
        const zeros = boxes.map(({ record, bar }) => (record.value < 0 ? bar.y : bottom(bar)));
        for (const zero of zeros) expect(zero).toBeCloseTo(zeros[0] ?? 0, 6);
        for (const { rect, bar } of boxes) {
          expect(bar.y).toBeGreaterThanOrEqual(rect.y);
          expect(bottom(bar)).toBeLessThanOrEqual(bottom(rect));
        }
        const most = Math.max(...numbers.map(Math.abs));
        const longest = Math.max(...boxes.map(({ bar }) => bar.height));
        for (const { record, bar } of boxes) {
          if (most > 0) expect(bar.height).toBeCloseTo((longest * Math.abs(record.value)) / most, 4);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('triggers', () => {
  it('stand above the notes of their lane and overlap none of each other', () => {
    const layout = layoutBoard(companyProject, mapId, type);
    const chips = [...layout.pieces.values()].filter(({ laneId }) => laneId === triggerLaneId);
    expect(chips).toHaveLength(2);
    const [first, second] = chips.map(({ rect }) => rect);
    if (first === undefined || second === undefined) throw new Error('no chips');
    expect(intersects(first, second)).toBe(false);
    for (const cell of layout.cells.filter(({ laneId }) => laneId === triggerLaneId)) {
      for (const { rect } of chips) expect(bottom(rect)).toBeLessThanOrEqual(cell.flowTop);
    }
  });
});

describe('the sides', () => {
  it('leave out the lanes of the other and move no column', () => {
    const [both, customer, company] = sides.map((side) => layoutBoard(companyProject, mapId, type, side));
    const kinds = (layout: typeof both) => layout?.lanes.map(({ lane }) => lane.kind);
    expect(kinds(both)).toEqual(['actions', 'pains', 'emotion', 'metrics', 'company', 'triggers']);
    expect(kinds(customer)).toEqual(['actions', 'pains', 'emotion', 'metrics', 'triggers']);
    expect(kinds(company)).toEqual(['metrics', 'company']);
    expect(company?.stages.map(({ rect }) => rect)).toEqual(both?.stages.map(({ rect }) => rect));
    expect(customer?.steps).toEqual(both?.steps);
  });
});
