// The display list: everything said is drawn, inside its bounds, and what did not change is the same object.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { noteColors } from '#shared/model/records/note';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { smoothPath } from '#shared/scene/board/curve/smooth-path';
import { boardScene } from '#shared/scene/board-scene';
import type { Primitive } from '#shared/scene/primitives';
import { darkTheme, lightTheme, printTheme } from '#shared/scene/theme';
import { testId } from '../change/arbitrary-project';
import { countingContext, mapId, noteIds, smallProject } from '../change/small-project';
import { contrast } from './contrast';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const room = { theme: lightTheme, type, language: 'ru' as const };
const sceneOf = (project: Project, map = mapId, previous: ReturnType<typeof boardScene> | null = null) =>
  boardScene(project, layoutBoard(project, map, type), room, previous);

function sample(language: 'ru' | 'en'): Project {
  let made = 0;
  const newId = () => testId('T', ++made);
  return projectOf(unwrap(projectFromSample('car-service', language, { newId, now: 0 })));
}
const firstMap = (project: Project): string => mapsOf(project)[0]?.id ?? '';
const words = (primitives: readonly Primitive[]): string =>
  primitives.flatMap((primitive) => ('text' in primitive ? [primitive.text] : [])).join(' ');

describe('the scene of a board', () => {
  it('draws every note, stage, step and lane by its key', () => {
    const project = sample('ru');
    const { byKey } = sceneOf(project, firstMap(project));
    for (const table of ['stage', 'step', 'lane', 'note', 'touchpoint'] as const) {
      for (const id of project[table].keys()) expect(byKey.has(id), `${table} ${id}`).toBe(true);
    }
  });

  it('says the texts of the car service, and its emotion figures', () => {
    const project = sample('ru');
    const { items } = sceneOf(project, firstMap(project));
    const all = items.map((item) => words(item.primitives)).join('\n');
    expect(all).toContain('Осознание');
    expect(all.replace(/\s+/g, ' ')).toContain('мастера- приёмщика');
    expect(all).toContain('−5');
    expect(all).toContain('+1');
  });

  it('keeps the objects of everything untouched', () => {
    const before = sceneOf(smallProject);
    const args = { ids: [noteIds[1]], color: 'violet' as const };
    const after = sceneOf(
      apply(smallProject, unwrap(planWhole(smallProject, recolorNotes, args, countingContext()))),
      mapId,
      before,
    );
    const fresh = after.items.filter((item) => before.byKey.get(item.key) !== item);
    expect(fresh.map((item) => item.key)).toEqual([noteIds[1]]);
  });

  it('redraws only the note that was typed into', () => {
    const before = sceneOf(smallProject);
    const args = { id: noteIds[0], text: 'Первая' };
    const after = sceneOf(
      apply(smallProject, unwrap(planWhole(smallProject, editNoteText, args, countingContext()))),
      mapId,
      before,
    );
    expect(after.items.filter((item) => before.byKey.get(item.key) !== item).map((item) => item.key)).toEqual(
      [noteIds[0]],
    );
  });

  it('draws nothing outside the board', () => {
    const project = sample('en');
    const { items, bounds } = sceneOf(project, firstMap(project));
    for (const { bounds: box, key } of items) {
      expect(box.x >= bounds.x && box.y >= bounds.y, key).toBe(true);
      expect(
        box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height,
        key,
      ).toBe(true);
    }
  });
});

describe('the themes', () => {
  it('keep every text readable on its ground (WCAG AA)', () => {
    for (const theme of [lightTheme, darkTheme, printTheme]) {
      const pairs: [string, string][] = [
        [theme.ink, theme.sheet],
        [theme.ink, theme.sheetAlternate],
        [theme.headerInk, theme.header],
        [theme.phaseInk, theme.phase],
        [theme.ink, theme.step],
        [theme.accent, theme.step],
        [theme.faint, theme.parking],
        [theme.faint, theme.card],
        [theme.ink, theme.card],
        [theme.good, theme.card],
        [theme.bad, theme.card],
        [theme.ink, theme.background],
        ...noteColors.flatMap((color): [string, string][] => {
          const { fill, ink, faint } = theme.papers[color];
          return [
            [ink, fill],
            [faint, fill],
          ];
        }),
      ];
      for (const [ink, ground] of pairs)
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the emotion curve', () => {
  it('never rises above or falls below the points it joins', () => {
    const points = [3, -5, -5, 1, 0, -2, 4].map((y, at) => ({ x: at * 100, y }));
    for (const segment of smoothPath(points)) {
      if (segment[0] !== 'C') continue;
      const at = points.findIndex(({ x }) => x === segment[5]);
      const [from, to] = [points[at - 1]?.y ?? 0, points[at]?.y ?? 0];
      for (const y of [segment[2], segment[4]]) {
        expect(y).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
        expect(y).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
      }
    }
  });
});
