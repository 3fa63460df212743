// What folding does to the geometry of a board, for maps folded at random by the real command: nothing overlaps, nothing
// is cut, what is folded away is out of reach, and unfolding leads back exactly.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, intersects, type Rect, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { foldParts } from '#shared/change/commands/fold-parts';
import { groupStages } from '#shared/change/commands/group-stages';
import { moveNotes } from '#shared/change/commands/move-notes';
import { renameItem } from '#shared/change/commands/rename-item';
import { apply } from '#shared/change/diff';
import { boardType, labelHeight } from '#shared/layout/board/board-type';
import { cardTarget } from '#shared/layout/board/card-target';
import { dropTarget } from '#shared/layout/board/drop-target';
import { hitTest } from '#shared/layout/board/hit-test';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { foldedRowHeight, fold as measures } from '#shared/layout/board/measures';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { foldsAround } from '#shared/model/folded';
import { mapStructure, notesInCell } from '#shared/model/map-structure';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { holdsNotes, lane as laneType } from '#shared/model/records/lane';
import { note as noteType } from '#shared/model/records/note';
import { phase as phaseType } from '#shared/model/records/phase';
import { stage as stageType } from '#shared/model/records/stage';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';
import { boardScene } from '#shared/scene/board-scene';
import { lightTheme } from '#shared/scene/theme';
import { headersOf } from '../../../../renderer/tools/keys/header';
import { placesOf } from '../../../../renderer/tools/keys/place';
import { testId } from '../../change/arbitrary-project';
import { countingContext } from '../../change/small-project';
import { freshContext } from '../../model/templates/fresh-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);

const context = countingContext();
const done = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, context)));

/** The car service with a phase of its first stages and one of its last, and two notes joined across the map. */
const carService: Project = (() => {
  const project = projectOf(unwrap(projectFromSample('car-service', 'ru', freshContext())));
  const stages = mapStructure(project, mapsOf(project)[0]?.id ?? '').stages.map(({ id }) => id);
  const before = done(project, groupStages, { stageIds: stages.slice(0, 3), name: 'До' });
  const [first = '', ...others] = project.note.keys();
  const joined = done(before, connectNotes, { ids: [first, others.at(-1) ?? ''] });
  return done(joined, groupStages, { stageIds: stages.slice(-2), name: 'После' });
})();
const mapId = mapsOf(carService)[0]?.id ?? '';
const parts: readonly Id[] = [
  ...carService.phase.keys(),
  ...carService.stage.keys(),
  ...carService.lane.keys(),
];

const fold = (project: Project, ids: readonly Id[], folded = true): Project =>
  done(project, foldParts, { ids, folded });
const someParts = fc.subarray([...parts], { minLength: 1 });
const layoutOf = (project: Project, map = mapId) => layoutBoard(project, map, type);

const overlapping = (rects: readonly Rect[]): boolean =>
  rects.some((a, at) => rects.slice(at + 1).some((b) => intersects(a, b)));
const inside = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 1e-9 &&
  inner.y >= outer.y - 1e-9 &&
  right(inner) <= right(outer) + 1e-9 &&
  bottom(inner) <= bottom(outer) + 1e-9;

describe('a folded board', () => {
  it('lets nothing overlap', () => {
    fc.assert(
      fc.property(someParts, (ids) => {
        const layout = layoutOf(fold(carService, ids));
        const columns = [
          ...layout.stages.map(({ column }) => column),
          ...layout.phases.flatMap(({ fold: shut }) => shut?.column ?? []),
        ];
        expect(overlapping([...columns, layout.parking.rect])).toBe(false);
        expect(overlapping(layout.lanes.map(({ row }) => row))).toBe(false);
        expect(overlapping([...layout.notes.values()].map(({ rect }) => rect))).toBe(false);
        expect(overlapping([...layout.stages, ...layout.steps].map(({ rect }) => rect))).toBe(false);
        const shut = [...layout.stages, ...layout.phases].flatMap(({ fold: one }) => one?.column ?? []);
        for (const { kind, rect } of layout.pieces.values()) {
          if (kind === 'trigger') expect(shut.some((column) => intersects(column, rect))).toBe(false);
        }
        for (const { rect } of layout.cells) {
          expect(columns.some((column) => intersects(column, rect) && !inside(column, rect))).toBe(false);
        }
      }),
    );
  });

  it('gives folded columns and rows their size, and room for all they say', () => {
    const words = fc.array(fc.constantFrom('Заинтересованность', 'и', 'delay', 'қызмет', '👍🏽'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(someParts, words, fc.constantFrom('ru', 'en'), (ids, name, language) => {
        const named = ids.reduce(
          (project, id) => done(project, renameItem, { id, name: name.join(' ') }),
          fold(carService, ids),
        );
        const layout = layoutOf(named);
        const scene = boardScene(named, layout, { theme: lightTheme, type, language });
        const folded = [...layout.stages, ...layout.phases].filter((box) => box.fold !== null);
        for (const box of folded) {
          expect(box.fold?.column.width).toBe(measures.width);
          expect(labelHeight(box.label)).toBeLessThan(box.rect.height);
          const item = scene.byKey.get('stage' in box ? box.stage.id : box.phase.id);
          for (const drawn of item?.primitives ?? []) {
            if (drawn.kind !== 'text') continue;
            const line = { x: drawn.x, y: drawn.baseline - drawn.size / 2, width: drawn.width, height: 1 };
            expect(inside(box.fold?.column as Rect, line)).toBe(true);
          }
        }
        for (const { row, held } of layout.lanes) {
          if (held !== null) expect(row.height).toBe(foldedRowHeight);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what is folded away out of layout, hand, keys and connectors', () => {
    fc.assert(
      fc.property(someParts, (ids) => {
        const project = fold(carService, ids);
        const layout = layoutOf(project);
        const isSeen = (id: Id): boolean => foldsAround(project, id).length === 0;
        for (const { id } of project.note.values()) expect(layout.notes.has(id)).toBe(isSeen(id));
        const reachable = placesOf(layout).flatMap(({ noteIds }) => noteIds);
        expect([...reachable].sort()).toEqual([...layout.notes.keys()].sort());
        for (const { connector } of layout.connectors) expect(isSeen(connector.id)).toBe(true);
        expect(layout.connectors.length).toBe([...project.connector.keys()].filter(isSeen).length);
        for (const { touchpoint } of layout.touchpoints) expect(isSeen(touchpoint.stepId)).toBe(true);
        expect(headersOf(layout).every(({ id }) => isSeen(id))).toBe(true);
        for (const box of [...layout.stages, ...layout.phases]) {
          if (box.fold === null) continue;
          const { x, y, width, height } = box.fold.column;
          const middle = { x: x + width / 2, y: y + height / 2 };
          expect(hitTest(layout, middle)).toMatchObject({
            id: 'stage' in box ? box.stage.id : box.phase.id,
          });
        }
      }),
    );
  });

  it('takes what is dropped on it: to the end of the first cell behind it, in one step', () => {
    const notes = [...carService.note.values()].filter(({ x }) => x === null).map(({ id }) => id);
    fc.assert(
      fc.property(someParts, fc.constantFrom(...notes), (ids, id) => {
        const project = fold(carService, ids);
        const layout = layoutOf(project);
        for (const { lane, row, held } of layout.lanes) {
          for (const box of [...layout.stages, ...layout.phases]) {
            const column = box.fold?.column ?? ('column' in box ? box.column : null);
            if (column === null || (held === null && box.fold === null)) continue;
            const at = { x: column.x + column.width / 2, y: row.y + row.height / 2 };
            const target = dropTarget(layout, at, new Set([id]));
            expect(target !== null).toBe(holdsNotes(lane.kind));
            if (target === null) continue;
            const first = box.fold?.stageIds[0] ?? ('stage' in box ? box.stage.id : '');
            expect(target).toMatchObject({ folded: true, laneId: lane.id, stageId: first, beforeId: null });
            expect(inside(column, target.mark) && inside(row, target.mark)).toBe(true);
            const { stageId, laneId, beforeId } = target;
            const moved = done(project, moveNotes, { ids: [id], stageId, laneId, beforeId });
            expect(notesInCell(moved, mapId, stageId, laneId).at(-1)?.id).toBe(id);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes cards of touchpoints to the end of the first step behind it', () => {
    const [phaseId = ''] = carService.phase.keys();
    const [phaseShut, laneShut] = [
      layoutOf(fold(carService, [phaseId])),
      layoutOf(fold(carService, [...carService.lane.keys()])),
    ];
    const { stepsOf, stages } = mapStructure(carService, mapId);
    const firstStep = stages.flatMap(({ id }) => stepsOf.get(id) ?? [])[0]?.id;
    const rowOf = ({ lanes }: typeof phaseShut) => lanes.find(({ lane }) => lane.kind === 'touchpoints')?.row;
    const column = phaseShut.phases.find(({ fold: one }) => one !== null)?.fold?.column as Rect;
    const at = { x: column.x + 20, y: bottom(rowOf(phaseShut) as Rect) - 20 };
    const moving = new Set([...carService.touchpoint.keys()].slice(-1));
    expect(cardTarget(phaseShut, at, moving)).toMatchObject({
      stepId: firstStep,
      beforeId: null,
      folded: true,
    });
    const [step] = laneShut.steps;
    const inLane = { x: (step?.rect.x ?? 0) + 5, y: (rowOf(laneShut)?.y ?? 0) + 5 };
    expect(cardTarget(laneShut, inLane, moving)).toMatchObject({ stepId: step?.step.id, folded: true });
  });

  it('is unfolded exactly to what it was, whatever was folded before', () => {
    const before = layoutOf(carService);
    fc.assert(
      fc.property(someParts, (ids) => {
        const folded = fold(carService, ids);
        layoutOf(folded);
        expect(layoutOf(fold(folded, ids, false))).toEqual(before);
      }),
    );
  });

  it('counts what it holds', () => {
    const layout = layoutOf(fold(carService, [...carService.phase.keys(), ...carService.stage.keys()]));
    const shut = [...layout.stages, ...layout.phases].flatMap(({ fold: one }) => one ?? []);
    const inCells = [...carService.note.values()].filter(({ stageId, x }) => stageId !== null && x === null);
    const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
    expect(sum(shut.map(({ stageIds }) => stageIds.length))).toBe(carService.stage.size);
    expect(sum(shut.map(({ notes }) => notes))).toBe(inCells.length);
    expect(sum(shut.map(({ touchpoints }) => touchpoints))).toBe(carService.touchpoint.size);
    const [held] = layoutOf(fold(carService, [...carService.lane.keys()])).lanes.filter(
      ({ lane }) => lane.kind === 'touchpoints',
    );
    expect(held?.held).toBe(carService.touchpoint.size);
  });
});

describe('the nine stages of a lifecycle', () => {
  it('fold to three columns by their phases', () => {
    const project = projectOf(unwrap(projectFromTemplate('lifecycle', 'ru', freshContext())));
    const map = mapsOf(project)[0]?.id ?? '';
    expect(layoutOf(project, map).stages).toHaveLength(9);
    const layout = layoutOf(fold(project, [...project.phase.keys()]), map);
    expect(layout.stages).toEqual([]);
    expect(layout.phases.map((box) => [box.phase.name, box.fold?.stageIds.length])).toEqual([
      ['До', 4],
      ['Во время', 1],
      ['После', 4],
    ]);
  });
});

describe('folding on a large map', () => {
  const [stages, lanes, notes] = [17, 12, 5_000];
  const key = (at: number): string => `a${String(at).padStart(5, '0')}1`;
  const large = projectOf([
    ...carService.project.values(),
    ...carService.map.values(),
    makeRecord(phaseType, testId('F', 1), { mapId, name: 'Фаза' }),
    ...Array.from({ length: stages }, (_, at) =>
      makeRecord(stageType, testId('S', at), {
        mapId,
        name: `${at}`,
        order: key(at),
        ...(at < 3 && { phaseId: testId('F', 1) }),
      }),
    ),
    ...Array.from({ length: lanes }, (_, at) =>
      makeRecord(laneType, testId('L', at), { mapId, kind: 'actions', name: `${at}`, order: key(at) }),
    ),
    ...Array.from({ length: notes }, (_, at) =>
      makeRecord(noteType, testId('N', at), {
        mapId,
        stageId: testId('S', at % stages),
        laneId: testId('L', Math.floor(at / stages) % lanes),
        order: key(at),
        text: `Заметка ${at}`,
      }),
    ),
  ]);
  /** The notes whose boxes are other objects than before; those folded away are none. */
  const rebuilt = (ids: readonly Id[]) => {
    const before = layoutOf(large);
    const after = layoutOf(fold(large, ids));
    return [...after.notes.values()].filter((box) => before.notes.get(box.note.id) !== box);
  };

  it('keeps the boxes of all notes above a folded lane', () => {
    const at = 7;
    const { lanes: rows } = mapStructure(large, mapId);
    const below = new Set(rows.slice(at + 1).map(({ id }) => id));
    const changed = rebuilt([rows[at]?.id ?? '']);
    expect(changed.every(({ note }) => below.has(note.laneId ?? ''))).toBe(true);
    expect(rebuilt([rows.at(-1)?.id ?? ''])).toEqual([]);
  });

  it('keeps the boxes of all notes left of a folded stage', () => {
    const at = 12;
    const right = new Set(
      mapStructure(large, mapId)
        .stages.slice(at + 1)
        .map(({ id }) => id),
    );
    const changed = rebuilt([testId('S', at)]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ note }) => right.has(note.stageId ?? ''))).toBe(true);
    expect(rebuilt([testId('S', stages - 1)])).toEqual([]);
  });
});
