// The signs on empty places: where nothing stands yet, over nothing that does, and on the screen only.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intersects } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { removeItems } from '#shared/change/commands/remove-items';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { lane } from '#shared/model/records/lane';
import { boardScene } from '#shared/scene/board-scene';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { sceneWithSigns } from '../../../renderer/canvas/scene-with-signs';
import { blankAt, blanksOf } from '../../../renderer/tools/blanks';
import { testId } from '../change/arbitrary-project';
import { triggerIds, triggerLaneId } from '../change/company-project';
import { countingContext, mapId, stageIds, stepIds, touchpointIds } from '../change/small-project';
import { imagesLaneId, storyboardProject } from '../change/storyboard-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const cardsLaneId = testId('L', 71);
const project = projectOf([
  ...allRecords(storyboardProject),
  makeRecord(lane, cardsLaneId, { mapId, kind: 'touchpoints', name: 'Точки контакта', order: 'aV' }),
]);
const layoutOf = (of: Project) => layoutBoard(of, mapId, type);
const without = (ids: readonly string[]): Project =>
  apply(project, unwrap(planWhole(project, removeItems, { ids }, countingContext())));
const inLane = (of: Project, laneId: string) =>
  blanksOf(layoutOf(of)).filter((blank) => blank.laneId === laneId);

describe('empty places', () => {
  it('ask for the first piece of a cell or step, and of nothing that holds one', () => {
    expect(inLane(project, imagesLaneId).map(({ stageId }) => stageId)).toEqual([stageIds[2]]);
    // Two stages have no step.
    expect(inLane(project, cardsLaneId).map(({ stepId }) => stepId)).toEqual([stepIds[1], null, null]);
    const empty = without([...touchpointIds]);
    expect(inLane(empty, cardsLaneId).map(({ stepId }) => stepId)).toEqual([...stepIds, null, null]);
  });

  it('ask for the first step of a stage where touchpoints are to be', () => {
    const stepless = inLane(without([...stepIds]), cardsLaneId);
    expect(stepless.map(({ stageId, stepId }) => [stageId, stepId])).toEqual(
      stageIds.map((stageId) => [stageId, null]),
    );
  });

  it('lie over nothing, and are found under a point', () => {
    const layout = layoutOf(project);
    for (const blank of blanksOf(layout)) {
      const others = [...layout.pieces.values()].filter(({ kind }) => kind !== 'slot');
      for (const { rect } of [...others, ...layout.notes.values()]) {
        expect(intersects(rect, blank.rect)).toBe(false);
      }
      expect(blankAt(layout, { x: blank.rect.x + 5, y: blank.rect.y + 5 })).toBe(blank);
      expect(blankAt(layout, { x: blank.rect.x - 5, y: blank.rect.y })).not.toBe(blank);
      expect(blankAt(layout, { x: blank.rect.x - 5, y: blank.rect.y }, 6)).toBe(blank);
    }
  });

  it('offer the next trigger beside the last, and the first where no note stands', () => {
    const layout = layoutOf(project);
    const last = layout.pieces.get(triggerIds[1])?.rect;
    const [next] = inLane(project, triggerLaneId);
    expect(next?.rect.x).toBeGreaterThan(last?.x ?? Infinity);
    const [first] = inLane(without([...triggerIds]), triggerLaneId);
    expect(first?.stageId).toBe(stageIds[0]);
  });

  it('are drawn over the board’s scene, which itself has none, and stay the same objects', () => {
    const layout = layoutOf(project);
    const scene = boardScene(project, layout, { theme: lightTheme, type, language: 'ru' });
    expect([...scene.byKey.keys()].some((key) => key.startsWith('blank/'))).toBe(false);
    const show = sceneWithSigns();
    const signsOf = (of: typeof layout) =>
      show(scene, of, lightTheme).items.filter(({ key }) => key.startsWith('blank/'));
    const signs = signsOf(layout);
    expect(signs).toHaveLength(blanksOf(layout).length);
    expect(signsOf({ ...layout })).toEqual(signs);
    for (const [at, item] of signsOf({ ...layout }).entries()) expect(item).toBe(signs[at]);
    const dark = show(scene, layout, darkTheme).items.filter(({ key }) => key.startsWith('blank/'));
    expect(dark[0]).not.toBe(signs[0]);
  });
});
