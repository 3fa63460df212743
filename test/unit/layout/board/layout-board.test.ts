// The board's geometry, for projects grown at random by real commands: nothing overlaps, nothing is cut, and what
// is drawn is what is hit.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, contains, intersects, type Rect, right } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { addNotes } from '#shared/change/commands/add-notes';
import { addStep } from '#shared/change/commands/add-step';
import { moveNotes } from '#shared/change/commands/move-notes';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { dropTarget } from '#shared/layout/board/drop-target';
import { hitTest, itemsInRect } from '#shared/layout/board/hit-test';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { note as paper } from '#shared/layout/board/measures';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import { countingContext, laneIds, mapId, noteIds, smallProject, stageIds } from '../../change/small-project';

const metrics = parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8')));
const type = boardType(metrics);

const somewhere = fc.constantFrom(
  ...stageIds.flatMap((stageId) => [laneIds[0], laneIds[1]].map((laneId) => ({ stageId, laneId }))),
  { stageId: null, laneId: null },
);
const words = fc.array(
  fc.constantFrom('клиент', 'ждёт', 'неопределённость', 'ответа', 'қызмет', 'delay', '👍🏽', '\n'),
  { maxLength: 60 },
);

const grown: fc.Arbitrary<Project> = fc
  .tuple(fc.array(fc.tuple(somewhere, words), { maxLength: 40 }), fc.nat(3))
  .map(([notes, steps]) => {
    const context = countingContext();
    let project = smallProject;
    for (const [place, parts] of notes) {
      const args = { mapId, ...place, notes: [{ text: parts.join(' ') }] };
      project = apply(project, unwrap(planWhole(project, addNotes, args, context)));
    }
    for (let at = 0; at < steps; at++) {
      const args = { stageId: stageIds[1], title: 'Сравниваю цены на сайте', beforeId: null };
      project = apply(project, unwrap(planWhole(project, addStep, args, context)));
    }
    return project;
  });

const overlapping = (rects: readonly Rect[]): boolean =>
  rects.some((a, at) => rects.slice(at + 1).some((b) => intersects(a, b)));
const inside = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  right(inner) <= right(outer) + 1e-9 &&
  bottom(inner) <= bottom(outer) + 1e-9;

describe('the layout of a board', () => {
  it('never lets two things overlap', () => {
    fc.assert(
      fc.property(grown, (project) => {
        const layout = layoutBoard(project, mapId, type);
        expect(overlapping([...layout.notes.values()].map((box) => box.rect))).toBe(false);
        expect(overlapping([...layout.cells.map((cell) => cell.rect), layout.parking.rect])).toBe(false);
        expect(
          overlapping(
            [...layout.stages, ...layout.steps, ...layout.lanes, layout.title].map((box) => box.rect),
          ),
        ).toBe(false);
      }),
    );
  });

  it('keeps every note whole in its cell, and every line whole on its paper', () => {
    fc.assert(
      fc.property(grown, (project) => {
        const layout = layoutBoard(project, mapId, type);
        expect(layout.notes.size).toBe(project.note.size);
        for (const { noteIds: ids, rect } of [...layout.cells, layout.parking]) {
          for (const id of ids) {
            const box = layout.notes.get(id);
            if (box === undefined) throw new Error('a note without a box');
            expect(inside(rect, box.rect)).toBe(true);
            expect(box.fit.height + paper.padding + paper.footer).toBeLessThanOrEqual(box.rect.height);
            for (const line of box.fit.lines)
              expect(line.width).toBeLessThanOrEqual(paper.width - 2 * paper.padding);
          }
        }
        for (const cell of layout.cells) expect(inside(layout.bounds, cell.rect)).toBe(true);
        expect(inside(layout.bounds, layout.parking.rect)).toBe(true);
      }),
    );
  });

  it('is hit where it is drawn', () => {
    fc.assert(
      fc.property(grown, (project) => {
        const layout = layoutBoard(project, mapId, type);
        for (const { note, rect } of layout.notes.values()) {
          const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
          expect(hitTest(layout, middle)).toEqual({ kind: 'note', id: note.id });
          expect(itemsInRect(layout, { ...middle, width: 1, height: 1 })).toEqual([note.id]);
        }
        for (const { stage, rect } of layout.stages)
          expect(hitTest(layout, rect)).toEqual({ kind: 'stage', id: stage.id });
        for (const { lane, rect } of layout.lanes)
          expect(hitTest(layout, rect)).toEqual({ kind: 'lane', id: lane.id });
      }),
    );
  });

  it('gives the very same boxes for notes that did not move', () => {
    const before = layoutBoard(smallProject, mapId, type);
    const args = { mapId, stageId: stageIds[2], laneId: laneIds[1], notes: [{ text: 'новый' }] };
    const after = layoutBoard(
      apply(smallProject, unwrap(planWhole(smallProject, addNotes, args, countingContext()))),
      mapId,
      type,
    );
    expect(after.notes.get(noteIds[0])).toBe(before.notes.get(noteIds[0]));
    expect(after.notes.size).toBe(before.notes.size + 1);
  });

  it('drops notes where the mark stands', () => {
    fc.assert(
      fc.property(grown, fc.nat(10_000), fc.nat(10_000), (project, x, y) => {
        const layout = layoutBoard(project, mapId, type);
        const point = { x: (layout.bounds.width * x) / 10_000, y: (layout.bounds.height * y) / 10_000 };
        const moving = new Set([noteIds[0]]);
        const target = dropTarget(layout, point, moving);
        fc.pre(target !== null);
        const args = {
          ids: [noteIds[0]],
          stageId: target.stageId,
          laneId: target.laneId,
          beforeId: target.beforeId,
        };
        const moved = apply(project, unwrap(planWhole(project, moveNotes, args, countingContext())));
        const after = layoutBoard(moved, mapId, type);
        const cell = [...after.cells, { ...after.parking, stageId: null, laneId: null }].find((place) =>
          place.noteIds.includes(noteIds[0]),
        );
        expect([cell?.stageId, cell?.laneId]).toEqual([target.stageId, target.laneId]);
        const next = cell?.noteIds[cell.noteIds.indexOf(noteIds[0]) + 1] ?? null;
        expect(next).toBe(target.beforeId);
        // Held over its new place the note would stay there.
        const box = after.notes.get(noteIds[0]);
        if (box === undefined) throw new Error('the note is gone');
        const held = dropTarget(
          after,
          { x: box.rect.x + box.rect.width / 2, y: box.rect.y + box.rect.height / 2 },
          moving,
        );
        expect([held?.stageId, held?.laneId, held?.beforeId]).toEqual([
          target.stageId,
          target.laneId,
          target.beforeId,
        ]);
      }),
    );
  });

  it('answers null outside of everything', () => {
    const layout = layoutBoard(smallProject, mapId, type);
    expect(hitTest(layout, { x: -10, y: -10 })).toBe(null);
    expect(dropTarget(layout, { x: -10, y: -10 }, new Set())).toBe(null);
    expect(contains(layout.bounds, { x: -10, y: -10 })).toBe(false);
  });
});
