// The mirror of the board: what a screen reader is told by where the keyboard stands, and that it stays small.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '#shared/analysis/map-analysis';
import { unwrap } from '#shared/base/result';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { cellKey } from '#shared/model/map-structure';
import { mapsOf, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import type { Mirror, MirrorCell } from '../../../renderer/canvas/mirror/mirror';
import { mirrorOf } from '../../../renderer/canvas/mirror/mirror-of';
import { boardKeys } from '../../../renderer/tools/keys/board-keys';
import type { Standing } from '../../../renderer/tools/keys/standing';
import { generateBoard } from '../../bench/generate-board';
import { testId } from '../change/arbitrary-project';
import {
  connectorId,
  laneIds,
  mapId,
  noteIds,
  phaseId,
  smallProject,
  stageIds,
  stepIds,
} from '../change/small-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const layout = layoutBoard(smallProject, mapId, type);
const [first = '', second = '', parked = ''] = noteIds;
const firstCell = { stageId: stageIds[0], laneId: laneIds[0] };

const at = (where: Partial<Standing>, language: 'ru' | 'en' = 'ru'): Mirror =>
  mirrorOf({ layout, selection: new Set(), cell: null, ...where }, language);
const on = (...ids: string[]): Partial<Standing> => ({ selection: new Set(ids) });
const cellsOf = (mirror: Mirror): readonly MirrorCell[] => mirror.rows.flatMap(({ cells }) => cells);
const nameOf = (mirror: Mirror, key: string): string | undefined =>
  [...cellsOf(mirror), ...notesOf(mirror).map((note) => ({ ...note, key: note.id }))].find(
    (one) => one.key === key,
  )?.name;
const notesOf = (mirror: Mirror) => cellsOf(mirror).flatMap(({ notes }) => notes?.shown ?? []);
const sizeOf = (mirror: Mirror): number =>
  mirror.rows.length + cellsOf(mirror).length + notesOf(mirror).length;

describe('names', () => {
  it('tell the text of a note first, then its code, colour and place', () => {
    expect(nameOf(at(on(first)), first)).toBe(
      'Первый — стикер A1, жёлтый, Этап 1 «Поиск», Дорожка «Действия», 1 связь',
    );
    expect(nameOf(at(on(parked), 'en'), parked)).toBe('На парковке — note A3, yellow, Parking lot');
  });
  it('tell what a cell holds, and the headers by kind, number and name', () => {
    const mirror = at({ cell: firstCell });
    expect(nameOf(mirror, cellKey(stageIds[0], laneIds[0]))).toBe(
      'Этап 1 «Поиск», Дорожка «Действия»: 2 стикера',
    );
    expect(nameOf(mirror, cellKey(stageIds[1], laneIds[0]))).toBe(
      'Этап 2 «Выбор», Дорожка «Действия»: пусто',
    );
    expect(nameOf(mirror, phaseId)).toBe('Фаза «До», 2 этапа');
    expect(nameOf(mirror, stageIds[1])).toBe('Этап 2 «Выбор»');
    expect(nameOf(mirror, stepIds[1])).toBe('Шаг 2 «Ищу в картах»');
    expect(nameOf(mirror, laneIds[1])).toBe('Дорожка «Боли»');
    expect(nameOf(mirror, mapId)).toBe('Карта «Визит»');
    expect(mirror.name).toBe('Карта «Визит»: 3 этапа, 3 дорожки, 3 стикера');
  });
  it('tell both ends of the connector the keyboard is on', () => {
    const mirror = at(on(connectorId));
    expect(mirror.current).toBe(connectorId);
    expect(nameOf(mirror, connectorId)).toBe('Связь «потом»: от A1 «Первый» к A2 «Второй»');
    expect(notesOf(mirror)).toEqual([]);
  });
  it('tell by its lane how many touchpoints there are', () => {
    let made = 0;
    const newId = () => testId('T', ++made);
    const project = projectOf(unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 })));
    const shown = layoutBoard(project, mapsOf(project)[0]?.id ?? '', type);
    const lane = shown.lanes.find((box) => box.lane.kind === 'touchpoints')?.lane.id ?? '';
    const name = nameOf(at({ ...on(lane), layout: shown }), lane) ?? '';
    expect(name).toContain(`, ${shown.touchpoints.length} точек контакта`);
  });
  it('tell what is locked', () => {
    const box = layout.notes.get(second);
    if (box === undefined) throw new Error('no note');
    const notes = new Map([...layout.notes, [second, { ...box, note: { ...box.note, locked: true } }]]);
    expect(nameOf(at({ ...on(second), layout: { ...layout, notes } }), second)).toMatch(
      /, закреплён, 1 связь$/,
    );
  });
  it('cut a long text for the ear and keep it on one line', () => {
    const note = layout.notes.get(first);
    if (note === undefined) throw new Error('no note');
    const long = { ...note.note, text: `a\n\n b ${'x'.repeat(9_000)}` };
    const notes = new Map([...layout.notes, [first, { ...note, note: long }]]);
    const name = nameOf(at({ ...on(first), layout: { ...layout, notes } }), first) ?? '';
    expect(name).toMatch(/^a b x+… — стикер/);
    expect(name.length).toBeLessThan(400);
  });
});

describe('states', () => {
  it('tell the place in the cell, and what is selected', () => {
    const mirror = at({ ...on(first, second), cursor: first });
    expect(mirror.current).toBe(first);
    expect(notesOf(mirror).map(({ id, place, selected }) => [id, place, selected])).toEqual([
      [first, 1, true],
      [second, 2, true],
    ]);
    expect(cellsOf(at(on(stageIds[1]))).find(({ key }) => key === stageIds[1])?.selected).toBe(true);
  });
  it('open the cell of the keyboard alone', () => {
    expect(notesOf(at({ cell: { stageId: stageIds[1], laneId: laneIds[1] } }))).toEqual([]);
    expect(notesOf(at({ cell: { stageId: null, laneId: null } })).map(({ id }) => id)).toEqual([parked]);
  });
  it('point at the cell, the note or the header of the keyboard, and nowhere before it stands anywhere', () => {
    expect(at({}).current).toBeNull();
    expect(at({ cell: firstCell }).current).toBe(cellKey(firstCell.stageId, firstCell.laneId));
    expect(at(on(laneIds[2])).current).toBe(laneIds[2]);
    expect(at(on(mapId)).current).toBe(mapId);
  });
  it('number the rows and columns as they lie: title, phases, stages, steps, lanes, the parking lot last', () => {
    const mirror = at({ cell: { stageId: stageIds[2], laneId: laneIds[1] } });
    expect(mirror.rowCount).toBe(8);
    expect(mirror.columnCount).toBe(4);
    expect(mirror.rows.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(mirror.rows[2]?.cells.map(({ column }) => column)).toEqual([2, 3, 4]);
    expect(mirror.rows[1]?.cells.map(({ column, span }) => [column, span])).toEqual([[2, 2]]);
  });
});

describe('cards and points', () => {
  let made = 0;
  const newId = () => testId('T', ++made);
  const project = projectOf(unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 })));
  const id = mapsOf(project)[0]?.id ?? '';
  const board = layoutBoard(project, id, type);
  const wait = board.touchpoints.find(({ touchpoint }) => touchpoint.name.startsWith('Жду мастера'));
  const tell = (key: string): string | undefined => {
    const here = { layout: board, selection: new Set([key]), cell: null };
    return nameOf(mirrorOf(here, 'ru', analyseMap(project, id)), key);
  };

  it('tell all they say in one sentence', () => {
    expect(tell(wait?.id ?? '')?.replaceAll('\u00a0', ' ')).toMatch(
      /Жду мастера-приёмщика.*, Приёмка, ожидание 8, факт 3, разрыв −5, 35 мин при норме 10 мин, узкое место ×3,5, Этап/,
    );
    const slot = board.slots.find(({ of, stepId }) => of === 'emotion' && stepId === wait?.touchpoint.stepId);
    expect(tell(slot?.id ?? '')).toMatch(/−5, Этап/);
  });
});

describe('on a board of 10,000 notes', () => {
  const { records, mapId: largeId } = generateBoard(10_000);
  const large = layoutBoard(projectOf(records), largeId, type);
  const standingAt = (where: Partial<Standing>): Standing => ({
    layout: large,
    selection: new Set(),
    cell: null,
    ...where,
  });

  it('is no larger than what lies around the keyboard', () => {
    for (const id of [...large.notes.keys()].filter((_, place) => place % 500 === 0)) {
      const mirror = mirrorOf(standingAt(on(id)), 'ru');
      expect(sizeOf(mirror)).toBeLessThan(80);
      expect(notesOf(mirror).some((note) => note.id === id)).toBe(true);
    }
  });

  it('holds the keyboard’s own place wherever a walk leads, and names nothing twice', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab', 'Home', 'End');
    const held = fc.constantFrom({}, { shift: true }, { ctrl: true, shift: true });
    const keys = fc.array(fc.tuple(key, held), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(keys, (pressed) => {
        let here = standingAt({});
        for (const [name, modifiers] of pressed) {
          const press = { key: name, ctrl: false, shift: false, alt: false, ...modifiers };
          const intent = boardKeys(press, here);
          if (intent?.kind === 'stand') {
            const { cell, noteId } = intent.at;
            here = standingAt({ cell, ...(noteId === null ? {} : on(noteId)) });
          } else if (intent?.kind === 'choose') {
            here = standingAt({ selection: new Set(intent.ids), cursor: intent.at });
          }
          const mirror = mirrorOf(here, 'en');
          const names = [...cellsOf(mirror).map((cell) => cell.key), ...notesOf(mirror).map(({ id }) => id)];
          expect(new Set(names).size).toBe(names.length);
          if (mirror.current !== null) expect(names).toContain(mirror.current);
          expect(names.length).toBeLessThan(80);
        }
      }),
      { numRuns: 60 },
    );
  });
});
