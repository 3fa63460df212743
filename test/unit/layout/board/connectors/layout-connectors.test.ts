// Connectors on whole boards: around every note, at the notes they join, the same objects while nothing near them
// changes, and fast enough for a full board.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardPoint } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { addNotes } from '#shared/change/commands/add-notes';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { labelConnector } from '#shared/change/commands/label-connector';
import { moveNotes } from '#shared/change/commands/move-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { polyline } from '#shared/layout/board/connectors/way';
import { hitTest } from '#shared/layout/board/hit-test';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { connector } from '#shared/model/records/connector';
import { generateBoard } from '../../../../bench/generate-board';
import { testId } from '../../../change/arbitrary-project';
import {
  connectorId,
  countingContext,
  laneIds,
  mapId,
  noteIds,
  smallProject,
  stageIds,
} from '../../../change/small-project';
import { crossed, isOnBorder } from './crossings';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const [n1, n2, n3] = noteIds;

const somewhere = fc.constantFrom(
  ...stageIds.flatMap((stageId) => [laneIds[0], laneIds[1]].map((laneId) => ({ stageId, laneId }))),
  { stageId: null, laneId: null },
);
const words = fc.array(fc.constantFrom('клиент', 'ждёт', 'ответа', 'delay'), { maxLength: 30 });
const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 12 });

/** Boards with notes anywhere and connectors between any of them. */
const joined: fc.Arbitrary<Project> = fc
  .tuple(fc.array(fc.tuple(somewhere, words), { minLength: 5, maxLength: 40 }), pairs)
  .map(([notes, wanted]) => {
    const context = countingContext();
    let project = smallProject;
    for (const [place, parts] of notes) {
      const args = { mapId, ...place, notes: [{ text: parts.join(' ') }] };
      project = apply(project, unwrap(planWhole(project, addNotes, args, context)));
    }
    const ids = [...project.note.keys()];
    for (const [from, to] of wanted) {
      const pair = [ids[from % ids.length], ids[to % ids.length]].filter((id) => id !== undefined);
      const plan = planWhole(project, connectNotes, { ids: pair }, context);
      if (plan.ok) project = apply(project, plan.value);
    }
    return project;
  });

const boxOf = (project: Project, id = connectorId) =>
  layoutBoard(project, mapId, type).connectors.find((box) => box.connector.id === id);

describe('the connectors of a board', () => {
  it('cross no note, and join the borders of their own', () => {
    fc.assert(
      fc.property(joined, (project) => {
        const { notes, connectors } = layoutBoard(project, mapId, type);
        expect(connectors).toHaveLength(project.connector.size);
        const rects = [...notes.values()].map((box) => box.rect);
        for (const { way, connector: record } of connectors) {
          expect(crossed(way, rects)).toEqual([]);
          const [from, to] = [notes.get(record.fromId), notes.get(record.toId)];
          if (from === undefined || to === undefined) throw new Error('a note is not laid out');
          expect(isOnBorder(from.rect, way.points[0] as BoardPoint)).toBe(true);
          expect(isOnBorder(to.rect, way.points.at(-1) as BoardPoint)).toBe(true);
        }
      }),
    );
  });

  it('run the same whatever the board was before', () => {
    fc.assert(
      fc.property(joined, fc.nat(40), (project, pick) => {
        const ids = [...project.note.keys()];
        const args = { ids: [ids[pick % ids.length] as string], stageId: null, laneId: null, beforeId: null };
        const moved = apply(project, unwrap(planWhole(project, moveNotes, args, countingContext())));
        layoutBoard(project, mapId, type);
        const after = layoutBoard(moved, mapId, type).connectors.map(({ way }) => way);
        const fresh = projectOf(
          Object.values(moved).flatMap((table) => [...table.values()].map((r) => ({ ...r }))),
        );
        expect(after).toEqual(layoutBoard(fresh, mapId, type).connectors.map(({ way }) => way));
      }),
    );
  });

  it('follow when a note moves, and go when it goes', () => {
    const before = boxOf(smallProject);
    const args = { ids: [n2], stageId: stageIds[2], laneId: laneIds[1], beforeId: null };
    const moved = apply(smallProject, unwrap(planWhole(smallProject, moveNotes, args, countingContext())));
    const after = boxOf(moved);
    expect(after?.way).not.toEqual(before?.way);
    const note = layoutBoard(moved, mapId, type).notes.get(n2);
    if (note === undefined) throw new Error('no note');
    expect(isOnBorder(note.rect, after?.way.points.at(-1) as BoardPoint)).toBe(true);
    const removed = apply(
      smallProject,
      unwrap(planWhole(smallProject, removeItems, { ids: [n1] }, countingContext())),
    );
    expect(layoutBoard(removed, mapId, type).connectors).toEqual([]);
  });

  it('are not drawn while a note of theirs is folded away', () => {
    const lane = smallProject.lane.get(laneIds[0]);
    if (lane === undefined) throw new Error('no lane');
    const folded = {
      ...smallProject,
      lane: new Map(smallProject.lane).set(lane.id, { ...lane, folded: true }),
    };
    expect(layoutBoard(folded, mapId, type).connectors).toEqual([]);
  });

  it('stay the same objects while nothing near them changes', () => {
    const box = boxOf(smallProject);
    const edited = apply(
      smallProject,
      unwrap(planWhole(smallProject, editNoteText, { id: n3, text: 'Иначе' }, countingContext())),
    );
    expect(boxOf(edited)).toBe(box);
    const relabelled = apply(
      smallProject,
      unwrap(planWhole(smallProject, labelConnector, { id: connectorId, label: 'сразу' }, countingContext())),
    );
    expect(boxOf(relabelled)).not.toBe(box);
  });

  it('are moved, not routed again, when a row above them grows', () => {
    const far = {
      ids: [n1, n2],
      stageId: stageIds[1],
      laneId: laneIds[1],
      beforeId: null,
    };
    const low = apply(smallProject, unwrap(planWhole(smallProject, moveNotes, far, countingContext())));
    const before = boxOf(low);
    const tall = { mapId, stageId: stageIds[0], laneId: laneIds[0], notes: [{ text: 'слово '.repeat(60) }] };
    const grown = apply(low, unwrap(planWhole(low, addNotes, tall, countingContext())));
    const after = boxOf(grown);
    if (before === undefined || after === undefined) throw new Error('no connector');
    const by = after.bounds.y - before.bounds.y;
    expect(by).toBeGreaterThan(0);
    expect(after.way.points).toEqual(before.way.points.map(({ x, y }) => ({ x, y: y + by })));
    expect(after.label?.rect.y).toBe((before.label?.rect.y ?? 0) + by);
  });

  it('are hit near their line and on their label, and under no note', () => {
    const layout = layoutBoard(smallProject, mapId, type);
    const box = layout.connectors[0];
    if (box === undefined) throw new Error('no connector');
    const line = polyline(box.way);
    const middle = line[Math.floor(line.length / 2) - 1] as BoardPoint;
    const end = line[Math.floor(line.length / 2)] as BoardPoint;
    const point = { x: (middle.x + end.x) / 2, y: (middle.y + end.y) / 2 };
    expect(hitTest(layout, point, 6)).toEqual({ kind: 'connector', id: connectorId });
    const note = layout.notes.get(n1);
    if (note === undefined) throw new Error('no note');
    expect(hitTest(layout, { x: note.rect.x + 1, y: note.rect.y + 1 }, 600)).toEqual({
      kind: 'note',
      id: n1,
    });
    expect(hitTest(layout, { x: note.rect.x - 12, y: note.rect.y + 40 }, 6)?.kind).toBe('cell');
  });
});

describe('500 connectors on a board of 10,000 notes', () => {
  const { records, mapId: boardId, noteIds: ids } = generateBoard(10_000);
  const bare = projectOf(records);
  const at = (place: number): string => ids[place % ids.length] as string;
  /** Half of them lead to the next cell or so, half anywhere. */
  const withConnectors = (): Project => {
    const lines = Array.from({ length: 500 }, (_, n) => {
      const far = n % 2 === 0 ? 150 + n : n * 104_729;
      const draft = { mapId: boardId, fromId: at(n * 7_919), toId: at(n * 7_919 + far) };
      return makeRecord(connector, testId('C', n), draft);
    });
    return { ...bare, connector: new Map(lines.map((line) => [line.id, line])) };
  };
  it('are routed once, and only touched ones again', () => {
    const project = withConnectors();
    const { connectors } = layoutBoard(project, boardId, type);
    expect(connectors).toHaveLength(500);
    const args = { ids: [at(3)], stageId: null, laneId: null, beforeId: null };
    const moved = apply(project, unwrap(planWhole(project, moveNotes, args, countingContext())));
    const kept = layoutBoard(moved, boardId, type).connectors.filter((box, n) => box === connectors[n]);
    expect(kept.length).toBeGreaterThan(400);
    expect(kept.length).toBeLessThan(500);
  });

  it('cross no note', () => {
    const { notes, connectors } = layoutBoard(withConnectors(), boardId, type);
    const rects = [...notes.values()].map((box) => box.rect);
    for (const { way } of connectors.filter((_, n) => n % 5 < 2)) expect(crossed(way, rects)).toEqual([]);
  });
});
