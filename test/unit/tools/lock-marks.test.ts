// Padlocks on the board: on the headers of a locked structure, on locked things that lie, and on nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contains, inflate, intersects } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addLying } from '#shared/change/commands/add-lying';
import { foldParts } from '#shared/change/commands/fold-parts';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { lockStructure } from '#shared/change/commands/lock-structure';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import { boardScene } from '#shared/scene/board-scene';
import { lightTheme } from '#shared/scene/theme';
import { mirrorOf } from '../../../renderer/canvas/mirror/mirror-of';
import { sceneWithSigns } from '../../../renderer/canvas/scene-with-signs';
import { lockMarkAt, lockMarks } from '../../../renderer/tools/lock-marks';
import { countingContext, laneIds, mapId, phaseId, smallProject, stageIds } from '../change/small-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const context = countingContext();
const done = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, context)));
const layoutOf = (project: Project) => layoutBoard(project, mapId, type);
const keysOf = (project: Project): readonly string[] => lockMarks(layoutOf(project)).map(({ key }) => key);
const locked = done(smallProject, lockStructure, { locked: true });

describe('padlocks', () => {
  it('are on every header of a locked structure, inside it, and on none before', () => {
    expect(keysOf(smallProject)).toEqual([]);
    expect(keysOf(locked)).toEqual([...stageIds, phaseId, ...laneIds].map((id: Id) => `lock/${id}`));
    const layout = layoutOf(locked);
    const headers = [...layout.stages, ...layout.phases, ...layout.lanes].map(({ rect }) => rect);
    for (const { rect } of lockMarks(layout)) {
      expect(headers.some((header) => contains(header, rect))).toBe(true);
      expect(lockMarkAt(layout, rect)?.rect).toBe(rect);
    }
  });

  it('stand beside the chevrons of what is folded', () => {
    const layout = layoutOf(done(locked, foldParts, { ids: [stageIds[0]], folded: true }));
    const [open, folded] = [stageIds[1], stageIds[0]].map((id) => {
      const mark = lockMarks(layout).find(({ key }) => key === `lock/${id}`);
      return (mark?.rect.y ?? 0) - (layout.stages.find(({ stage }) => stage.id === id)?.rect.y ?? 0);
    });
    expect(folded).toBeGreaterThan(open ?? Infinity);
  });

  it('are on a locked thing that lies, as long as it is locked', () => {
    const things = [
      { type: 'free_text' as const, stageId: null, laneId: null, x: 20, y: 20, width: 200, text: 'Слово' },
    ];
    const project = done(smallProject, addLying, { mapId, things });
    const [id = ''] = project.free_text.keys();
    const shut = done(project, lockNotes, { ids: [id], locked: true });
    const layout = layoutOf(shut);
    expect(lockMarks(layout).map(({ on }) => on)).toEqual(['thing']);
    const [mark] = lockMarks(layout);
    const text = layout.lying.get(id)?.rect ?? layout.bounds;
    expect(intersects(mark?.rect ?? text, text)).toBe(false);
    expect(intersects(mark?.rect ?? layout.bounds, inflate(text, 10))).toBe(true);
    expect(keysOf(done(shut, lockNotes, { ids: [id], locked: false }))).toEqual([]);
  });

  it('are on the screen, not in the scene that is exported', () => {
    const layout = layoutOf(locked);
    const scene = boardScene(locked, layout, { theme: lightTheme, type, language: 'ru' });
    const isLock = ({ key }: { readonly key: string }): boolean => key.startsWith('lock/');
    expect(scene.items.some(isLock)).toBe(false);
    const shown = sceneWithSigns()(scene, layout, lightTheme).items.filter(isLock);
    expect(shown).toHaveLength(lockMarks(layout).length);
  });

  it('are told to a screen reader on every header', () => {
    const names = (project: Project): readonly string[] =>
      mirrorOf({ layout: layoutOf(project), selection: new Set(), cell: null }, 'en').rows.flatMap(
        ({ cells }) => cells.filter(({ role }) => role !== 'gridcell').map(({ name }) => name),
      );
    const told = names(locked).filter((name) => name.endsWith(', the structure is locked'));
    expect(told.length).toBeGreaterThan(3);
    expect(names(smallProject).some((name) => name.includes('locked'))).toBe(false);
  });
});
