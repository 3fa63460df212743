// The outline holds every note of the map once, under its lane and stage.
import { describe, expect, it } from 'vitest';
import { notesInOrder } from '#shared/analysis/find/notes-in-order';
import { outlineRows, unfoldedRows } from '#shared/analysis/find/outline';
import { laneIds, mapId, stageIds } from '../../change/small-project';
import { foundIds, foundProject } from './found-project';

const rows = outlineRows(foundProject, mapId);
const drawn = (some: typeof rows | ReturnType<typeof unfoldedRows>): string[] =>
  some.map((row) => {
    const name =
      row.kind === 'note'
        ? row.note.code
        : row.kind === 'parking'
          ? 'парковка'
          : row[row.kind as 'stage'].name;
    return '  '.repeat(row.level - 1) + name;
  });

describe('the outline', () => {
  it('reads stage, lane, note, and the parking lot last', () => {
    expect(drawn(rows)).toEqual([
      'Поиск',
      '  Действия',
      '    A1',
      '    A2',
      'Выбор',
      '  Действия',
      '    C1',
      '    C2',
      '  Боли',
      '    C3',
      'Визит',
      '  Действия',
      '    C4',
      '  Боли',
      '    C5',
      '    C6',
      'парковка',
      '  A3',
    ]);
  });

  it('holds each note of the map once, in the order a search goes through them', () => {
    const ids = rows.flatMap((row) => (row.kind === 'note' ? row.note.id : []));
    expect(ids).toEqual(notesInOrder(foundProject, mapId).map(({ id }) => id));
  });

  it('names each row’s parent above it and counts it among the rows of that parent', () => {
    for (const [at, row] of rows.entries()) {
      const siblings = rows.filter(({ parent }) => parent === row.parent);
      expect(row.of).toBe(siblings.length);
      expect(siblings[row.at - 1]).toBe(row);
      if (row.parent !== null) {
        const parentAt = rows.findIndex(({ key }) => key === row.parent);
        expect(parentAt).toBeGreaterThanOrEqual(0);
        expect(parentAt).toBeLessThan(at);
        expect(rows[parentAt]?.level).toBe(row.level - 1);
      }
    }
  });

  it('shows a stage without notes, and no parking lot without any', () => {
    const project = { ...foundProject, note: new Map() };
    expect(drawn(outlineRows(project, mapId))).toEqual(['Поиск', 'Выбор', 'Визит']);
  });

  it('leaves out all that stands under folded rows', () => {
    const folded = unfoldedRows(rows, new Set([stageIds[0], `${stageIds[2]}/${laneIds[1]}`, 'parking']));
    expect(drawn(folded).slice(0, 2)).toEqual(['Поиск', 'Выбор']);
    expect(drawn(folded).slice(-4)).toEqual(['  Действия', '    C4', '  Боли', 'парковка']);
    expect(folded.some(({ key }) => key === foundIds[5])).toBe(false);
    expect(unfoldedRows(rows, new Set())).toBe(rows);
  });
});
