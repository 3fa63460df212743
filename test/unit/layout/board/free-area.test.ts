// The geometry of the free area and of what lies over cells, for projects drawn at random: never over the grid, never
// away from their corner, hit by their own shape.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, type Rect, right } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { hitTest, itemsInRect } from '#shared/layout/board/hit-test';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { insideFrame } from '#shared/layout/board/lying-at';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { checkProject } from '#shared/model/invariants';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { arrow } from '#shared/model/records/arrow';
import { frame } from '#shared/model/records/frame';
import { freeText } from '#shared/model/records/free-text';
import { image } from '#shared/model/records/image';
import { note } from '#shared/model/records/note';
import { picture } from '#shared/model/records/picture';
import { testId } from '../../change/arbitrary-project';
import { laneIds, mapId, smallProject, stageIds } from '../../change/small-project';

const metrics = parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8')));
const type = boardType(metrics);
const layoutOf = (project: Project): BoardLayout => layoutBoard(project, mapId, type);

const withThings = (...things: readonly AnyRecord[]): Project =>
  projectOf([
    ...[...allRecords(smallProject)].map((record) =>
      record.type === 'map' ? { ...record, lastCode: 40 } : record,
    ),
    ...things,
  ]);

const shown = {
  sha256: 'a'.repeat(64),
  mime: 'image/png',
  width: 400,
  height: 200,
  bytes: 9,
} as const;
const inField = { mapId, stageId: null, laneId: null };
const overCell = { mapId, stageId: stageIds[1], laneId: laneIds[1] };
const place = fc.constantFrom(inField, overCell, { mapId, stageId: stageIds[0], laneId: laneIds[2] });
const near = fc.integer({ min: -2_000, max: 4_000 });
const size = fc.integer({ min: 1, max: 1_500 });
const order = fc.constantFrom('a0', 'a1', 'a2', 'a3', 'a4');

const thing = (at: number): fc.Arbitrary<AnyRecord> =>
  fc
    .record({ place, x: near, y: near, width: size, height: size, order, kind: fc.nat(3) })
    .map(({ place: lies, kind, width, height, ...common }) => {
      if (kind === 0) return makeRecord(frame, testId('K', at), { ...lies, ...common, width, height });
      if (kind === 1)
        return makeRecord(freeText, testId('K', at), { ...lies, ...common, width, text: 'Где мы?\nТут' });
      if (kind === 2)
        return makeRecord(arrow, testId('K', at), { ...lies, ...common, endX: -width, endY: height });
      const code = `A${at + 10}`;
      return makeRecord(note, testId('K', at), { ...inField, ...common, width, height, code, text: 'ждёт' });
    });

const anyBoard = fc
  .tuple(...Array.from({ length: 8 }, (_, at) => fc.option(thing(at))))
  .map((things) => withThings(...things.filter((one) => one !== null)));

const rectOf = (layout: BoardLayout, id: Id): Rect => {
  const box = layout.lying.get(id) ?? layout.notes.get(id);
  if (box === undefined) throw new Error('it is not on the board');
  return box.rect;
};

describe('the free area', () => {
  it('is low and wide while nothing lies there, and is not shown as a part of the whole', () => {
    const { free, bounds, content, parking, stages } = layoutOf(smallProject);
    expect(free.rect.height).toBeLessThan(80);
    expect(free.rect.y).toBeGreaterThan(
      Math.max(bottom(parking.rect), ...stages.map((box) => bottom(box.column))),
    );
    expect(right(free.rect)).toBe(right(parking.rect));
    expect(bottom(content)).toBeLessThan(bottom(free.rect));
    expect(bottom(bounds)).toBeGreaterThan(bottom(free.rect));
  });

  it('never reaches the grid or the parking lot, and holds all that lies in it', () => {
    fc.assert(
      fc.property(anyBoard, (project) => {
        expect(checkProject(project)).toEqual([]);
        const layout = layoutOf(project);
        const { free, parking, lanes, bounds } = layout;
        const above = Math.max(bottom(parking.rect), ...lanes.map(({ row }) => bottom(row)));
        expect(free.rect.y).toBeGreaterThan(above);
        expect(layout.lying.size + free.noteIds.length).toBe(free.pile.length + free.frames.length);
        for (const id of [...free.pile, ...free.frames]) {
          const { record } = layout.lying.get(id) ?? { record: layout.notes.get(id)?.note };
          const rect = rectOf(layout, id);
          for (const outer of record?.stageId === null ? [free.field, bounds] : [bounds]) {
            expect(rect.x >= outer.x && rect.y >= outer.y).toBe(true);
            expect(right(rect) <= right(outer) && bottom(rect) <= bottom(outer)).toBe(true);
          }
        }
      }),
    );
  });

  it('leaves the grid as it is without it', () => {
    fc.assert(
      fc.property(anyBoard, (project) => {
        const { cells, stages, lanes, parking } = layoutOf(project);
        const bare = layoutOf(smallProject);
        expect([cells, stages, lanes, parking]).toEqual([bare.cells, bare.stages, bare.lanes, bare.parking]);
      }),
    );
  });

  it('keeps everything where it was put, from its cell or from its field', () => {
    fc.assert(
      fc.property(anyBoard, (project) => {
        const layout = layoutOf(project);
        for (const { record, rect, origin } of layout.lying.values()) {
          const stage = layout.stages.find((box) => box.stage.id === record.stageId);
          const lane = layout.lanes.find((box) => box.lane.id === record.laneId);
          const corner = {
            x: stage?.column.x ?? layout.free.origin.x,
            y: lane?.row.y ?? layout.free.origin.y,
          };
          expect(origin).toEqual(corner);
          const left = record.type === 'arrow' ? Math.min(0, record.endX) : 0;
          expect([rect.x - corner.x, rect.y - corner.y]).toEqual([record.x + left, record.y]);
        }
      }),
    );
  });

  it('moves what lies over a cell with the cell, and hides it with its lane', () => {
    const aText = makeRecord(freeText, testId('K', 1), { ...overCell, x: 7, y: 9, width: 100, order: 'a0' });
    const project = withThings(aText);
    const before = rectOf(layoutOf(project), aText.id);
    const stage = { ...project.stage.get(stageIds[0]), noteColumns: 6 } as AnyRecord;
    const widened = projectOf([...allRecords(project)].map((one) => (one.id === stage.id ? stage : one)));
    const after = layoutOf(widened);
    const column = after.stages.find((box) => box.stage.id === stageIds[1])?.column;
    expect(rectOf(after, aText.id).x).toBeGreaterThan(before.x);
    expect(rectOf(after, aText.id).x).toBe((column?.x ?? 0) + 7);
    const folded = projectOf(
      [...allRecords(project)].map((one) =>
        one.type === 'lane' && one.id === laneIds[1] ? { ...one, folded: true } : one,
      ),
    );
    expect(layoutOf(folded).lying.size).toBe(0);
    expect(layoutOf(project).lying.get(aText.id)).toBe(layoutOf(project).lying.get(aText.id));
  });
});

describe('what lies freely is hit', () => {
  const common = { ...inField, order: 'a0' };
  const aFrame = makeRecord(frame, testId('K', 1), {
    ...{ ...common, x: 0, y: 0, width: 600, height: 400, name: 'Гипотезы' },
  });
  const anArrow = makeRecord(arrow, testId('K', 2), {
    ...common,
    x: 100,
    y: 200,
    endX: 200,
    endY: 0,
    order: 'a1',
  });
  const low = makeRecord(note, testId('K', 3), { ...common, x: 400, y: 100, code: 'A7', order: 'a2' });
  const top = makeRecord(note, testId('K', 4), { ...common, x: 420, y: 120, code: 'A8', order: 'a3' });
  const layout = layoutOf(withThings(aFrame, anArrow, low, top));
  const { field } = layout.free;
  const at = (x: number, y: number, reach = 6) => hitTest(layout, { x: field.x + x, y: field.y + y }, reach);

  it('a frame by its border and its name, and not inside', () => {
    expect(at(300, 1)).toEqual({ kind: 'lying', id: aFrame.id });
    expect(at(30, 20)).toEqual({ kind: 'lying', id: aFrame.id });
    expect(at(300, 300)).toEqual({ kind: 'free' });
  });

  it('an arrow along its line, within reach', () => {
    expect(at(200, 203)).toEqual({ kind: 'lying', id: anArrow.id });
    expect(at(200, 215)).toEqual({ kind: 'free' });
    expect(at(90, 200, 0)).toEqual({ kind: 'free' });
  });

  it('of several the topmost', () => {
    expect(at(440, 140)).toEqual({ kind: 'note', id: top.id });
    expect(at(405, 105)).toEqual({ kind: 'note', id: low.id });
  });

  it('by a marquee that touches it, a frame by one around it', () => {
    const area = (x: number, y: number, width: number, height: number): readonly Id[] =>
      itemsInRect(layout, { x: field.x + x, y: field.y + y, width, height });
    expect(area(390, 90, 40, 40)).toEqual([low.id, top.id]);
    expect(area(-10, -10, 700, 500)).toEqual([aFrame.id, anArrow.id, low.id, top.id]);
    expect(area(150, 195, 20, 20)).toEqual([anArrow.id]);
  });

  it('and inside a frame lies what is wholly in it', () => {
    const box = layout.lying.get(aFrame.id);
    if (box === undefined) throw new Error('no frame');
    expect(insideFrame(layout, box)).toEqual([anArrow.id, low.id, top.id]);
  });
});

describe('a picture that lies', () => {
  it('is hit on its caption too, which stays within the field', () => {
    const shot = (caption: string) =>
      makeRecord(picture, testId('B', 9), {
        ...inField,
        imageId: testId('I', 9),
        order: 'a0',
        caption,
        x: 40,
        y: 40,
        width: 200,
        height: 100,
      });
    const layoutWith = (caption: string) =>
      layoutOf(withThings(makeRecord(image, testId('I', 9), shown), shot(caption)));
    const plain = layoutWith('');
    const captioned = layoutWith('Зал ожидания в девять утра, когда приходят все сразу');
    const under = { x: plain.free.field.x + 60, y: plain.free.field.y + 152 };
    expect(hitTest(plain, under)).toEqual({ kind: 'free' });
    expect(hitTest(captioned, under)).toEqual({ kind: 'lying', id: testId('B', 9) });
    expect(bottom(captioned.free.field)).toBeGreaterThan(bottom(plain.free.field));
  });
});
