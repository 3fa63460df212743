// How connectors and locks look: lines below the notes and labels above them, inside their bounds, seen on every
// ground, and the same objects while nothing about them changes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contains, inflate } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import type { ConnectorDirection } from '#shared/model/records/connector';
import { headsPath, linePath } from '#shared/scene/board/connector-path';
import { type BoardScene, boardScene } from '#shared/scene/board-scene';
import type { PathSegment, SceneItem } from '#shared/scene/primitives';
import { darkTheme, lightTheme, printTheme } from '#shared/scene/theme';
import { connectorId, countingContext, mapId, noteIds, smallProject } from '../change/small-project';
import { contrast } from './contrast';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const room = { theme: lightTheme, type, language: 'ru' as const };
const sceneOf = (project: Project, previous: BoardScene | null = null): BoardScene =>
  boardScene(project, layoutBoard(project, mapId, type), room, previous);
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, countingContext())));
const turned = (direction: ConnectorDirection): SceneItem => {
  const styled =
    direction === 'end'
      ? smallProject
      : run(smallProject, styleConnectors, { ids: [connectorId], direction });
  return sceneOf(styled).byKey.get(connectorId) as SceneItem;
};
const points = (segments: readonly PathSegment[]) =>
  segments.flatMap(([, ...values]) =>
    values.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: values[at + 1] as number }] : [])),
  );

describe('a connector', () => {
  it('lies above the sheet and below the notes, its label above them', () => {
    const keys = sceneOf(smallProject).items.map((item) => item.key);
    const line = keys.indexOf(connectorId);
    const notes = noteIds.map((id) => keys.indexOf(id));
    expect(line).toBeGreaterThan(keys.findLastIndex((key) => key.startsWith('row/')));
    expect(line).toBeLessThan(Math.min(...notes));
    expect(keys.indexOf(`label/${connectorId}`)).toBeGreaterThan(Math.max(...notes));
  });

  it('has the heads its direction says', () => {
    const count = (direction: ConnectorDirection): number =>
      turned(direction)
        .primitives.flatMap((each) => (each.kind === 'path' && each.fill !== undefined ? each.segments : []))
        .filter(([letter]) => letter === 'Z').length;
    expect([count('none'), count('end'), count('both')]).toEqual([0, 1, 2]);
  });

  it('stays inside its bounds', () => {
    for (const direction of ['none', 'end', 'both'] as const) {
      const { bounds, primitives } = turned(direction);
      for (const each of primitives) {
        if (each.kind !== 'path') throw new Error('a connector is made of paths');
        for (const point of points(each.segments)) expect(contains(inflate(bounds, 1e-9), point)).toBe(true);
      }
    }
  });

  it('is drawn in its colour, which is seen on every ground it runs over', () => {
    for (const theme of [lightTheme, darkTheme, printTheme]) {
      for (const color of Object.values(theme.connectors)) {
        for (const ground of [theme.sheet, theme.sheetAlternate, theme.background, theme.parking]) {
          expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it('is the same object while nothing about it changes, and another when its colour does', () => {
    const before = sceneOf(smallProject);
    const edited = run(smallProject, editNoteText, { id: noteIds[2], text: 'Иначе' });
    const same = sceneOf(edited, before);
    expect(same.byKey.get(connectorId)).toBe(before.byKey.get(connectorId));
    expect(same.byKey.get(`label/${connectorId}`)).toBe(before.byKey.get(`label/${connectorId}`));
    const red = sceneOf(run(smallProject, styleConnectors, { ids: [connectorId], color: 'red' }), before);
    expect(red.byKey.get(connectorId)).not.toBe(before.byKey.get(connectorId));
  });
});

describe('the line of a connector', () => {
  const bent = {
    shape: 'line',
    points: [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 80 },
    ],
  } as const;

  it('is rounded at its corners and ends under its head', () => {
    const path = linePath(bent, { atStart: false, atEnd: true });
    expect(path.map(([letter]) => letter)).toEqual(['M', 'L', 'C', 'L']);
    const end = points(path).at(-1);
    expect(end?.x).toBe(100);
    expect(end?.y).toBeLessThan(80);
    expect(points(headsPath(bent, { atStart: false, atEnd: true }))[0]).toEqual({ x: 100, y: 80 });
  });

  it('has a head that fits the last piece, however short that is', () => {
    const short = { ...bent, points: [...bent.points.slice(0, 2), { x: 100, y: 6 }] };
    const head = points(headsPath(short, { atStart: false, atEnd: true }));
    expect(Math.min(...head.map(({ y }) => y))).toBeGreaterThanOrEqual(-1);
    const line = points(linePath(short, { atStart: false, atEnd: true }));
    expect(line.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe('a locked note', () => {
  it('shows a padlock inside its paper', () => {
    const locked = run(smallProject, lockNotes, { ids: [noteIds[0]], locked: true });
    const [open, shut] = [smallProject, locked].map(
      (project) => sceneOf(project).byKey.get(noteIds[0]) as SceneItem,
    );
    expect((shut?.primitives.length ?? 0) - (open?.primitives.length ?? 0)).toBe(2);
    const paper = layoutBoard(locked, mapId, type).notes.get(noteIds[0])?.rect;
    const lock = shut?.primitives.at(-1);
    if (paper === undefined || lock?.kind !== 'rect') throw new Error('no padlock');
    expect(
      contains(paper, lock) && contains(paper, { x: lock.x + lock.width, y: lock.y + lock.height }),
    ).toBe(true);
  });
});
