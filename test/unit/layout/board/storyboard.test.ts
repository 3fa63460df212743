// The pictures of an images lane: whatever their proportions and captions, they stand in their cells, and nothing is cut.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, intersects, type Rect, right } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { foldParts } from '#shared/change/commands/fold-parts';
import { movePictures } from '#shared/change/commands/move-pictures';
import { apply } from '#shared/change/diff';
import type { BoardLayout, StoryboardBox } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { hitTest } from '#shared/layout/board/hit-test';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { captionHeight } from '#shared/layout/board/picture-caption';
import { storyboardAt } from '#shared/layout/board/storyboard-at';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { image } from '#shared/model/records/image';
import { picture } from '#shared/model/records/picture';
import { picturesInCell } from '#shared/model/storyboard';
import { boardScene } from '#shared/scene/board-scene';
import { lightTheme } from '#shared/scene/theme';
import { testId } from '../../change/arbitrary-project';
import { countingContext, mapId, stageIds } from '../../change/small-project';
import { imageId, imagesLaneId, pictureIds, storyboardProject } from '../../change/storyboard-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const layoutOf = (project: Project) => layoutBoard(project, mapId, type);
const boxesOf = (project: Project): StoryboardBox[] =>
  [...layoutOf(project).pieces.values()].flatMap((box) => (box.kind === 'picture' ? box : []));
function cellOf({ pieceCells }: BoardLayout, stage: string): Rect {
  const cell = pieceCells.find(({ stageId, laneId }) => stageId === stage && laneId === imagesLaneId);
  if (cell === undefined) throw new Error('no such cell');
  return cell.rect;
}
const isWithin = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 0.001 &&
  inner.y >= outer.y - 0.001 &&
  right(inner) <= right(outer) + 0.001 &&
  bottom(inner) <= bottom(outer) + 0.001;

const side = fc.oneof(fc.integer({ min: 1, max: 2_560 }), fc.constantFrom(1, 2_560));
const caption = fc.oneof(
  fc.constantFrom(
    '',
    'Жду в холле',
    'W'.repeat(300),
    'Қызмет көрсету орталығының қабылдау бөлмесі '.repeat(6),
  ),
  fc.string({ maxLength: 80, unit: 'grapheme' }),
);
const boards = fc
  .array(fc.record({ width: side, height: side, caption, stage: fc.integer({ min: 0, max: 2 }) }), {
    maxLength: 9,
  })
  .map((shown) =>
    projectOf([
      ...[...allRecords(storyboardProject)].filter((one) => one.type !== 'picture' && one.type !== 'image'),
      ...shown.flatMap(({ width, height, caption: words, stage }, at) => [
        makeRecord(image, testId('I', at), {
          sha256: String(at).repeat(64),
          mime: 'image/png',
          width,
          height,
          bytes: 9,
        }),
        makeRecord(picture, testId('B', at), {
          mapId,
          laneId: imagesLaneId,
          stageId: stageIds[stage] as string,
          imageId: testId('I', at),
          order: `a${at}`,
          caption: words.replace(/\s+/gu, ' ').trim(),
        }),
      ]),
    ]),
  );

describe('a storyboard', () => {
  it('holds every picture in its cell and its proportions, over no other, with all of its caption', () => {
    fc.assert(
      fc.property(boards, (project) => {
        const layout = layoutOf(project);
        const boxes = boxesOf(project);
        expect(boxes).toHaveLength(project.picture.size);
        boxes.forEach((box, at) => {
          const cell = cellOf(layout, box.stageId);
          expect(isWithin(cell, box.rect)).toBe(true);
          expect(isWithin(box.rect, box.picture)).toBe(true);
          expect(bottom(box.rect)).toBeCloseTo(bottom(box.picture) + captionHeight(box.label));
          for (const line of box.label?.lines ?? []) {
            expect(line.width).toBeLessThanOrEqual(box.rect.width + 0.001);
          }
          const { width, height } = project.image.get(box.record.imageId) ?? { width: 0, height: 0 };
          expect(box.picture.width).toBeLessThanOrEqual(width);
          // No picture gets thinner than a line.
          if (box.picture.width > 1 && box.picture.height > 1) {
            expect(box.picture.width / box.picture.height / (width / height)).toBeCloseTo(1);
          }
          for (const other of boxes.slice(at + 1)) expect(intersects(box.rect, other.rect)).toBe(false);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('is hit at its pictures and beside them, and told before which of them something would come', () => {
    const layout = layoutOf(storyboardProject);
    const [first, second] = boxesOf(storyboardProject);
    if (first === undefined || second === undefined) throw new Error('no pictures');
    const at = { x: first.rect.x + 2, y: first.rect.y + 2 };
    expect(hitTest(layout, at)).toEqual({ kind: 'picture', id: pictureIds[0] });
    expect(storyboardAt(layout, at)).toMatchObject({ stageId: stageIds[0], beforeId: pictureIds[0] });
    const last = { x: right(second.rect) - 2, y: bottom(second.rect) - 2 };
    expect(storyboardAt(layout, last)).toMatchObject({ laneId: imagesLaneId, beforeId: null });
    const empty = cellOf(layout, stageIds[2]);
    expect(hitTest(layout, { x: empty.x + 20, y: empty.y + 20 })).toEqual({
      kind: 'cell',
      stageId: stageIds[2],
      laneId: imagesLaneId,
    });
    const [lane] = layout.lanes;
    expect(storyboardAt(layout, { x: at.x, y: (lane?.row.y ?? 0) + 4 })).toBe(null);
  });

  it('marks the gap where a picture would stand, passing over the one on its way', () => {
    const layout = layoutOf(storyboardProject);
    const [first, second] = boxesOf(storyboardProject);
    if (first === undefined || second === undefined) throw new Error('no pictures');
    const on = ({ x, y }: Rect) => ({ x: x + 2, y: y + 2 });
    const before = storyboardAt(layout, on(second.rect));
    expect(before?.beforeId).toBe(second.id);
    expect(before?.mark).toMatchObject({ y: second.rect.y, height: second.rect.height });
    expect(right(before?.mark as Rect)).toBeLessThanOrEqual(second.rect.x);
    expect(intersects(before?.mark as Rect, first.rect)).toBe(false);
    const over = storyboardAt(layout, on(first.rect), new Set([first.id]));
    expect(over?.beforeId).toBe(second.id);
    const alone = storyboardAt(layout, on(cellOf(layout, stageIds[2])));
    expect(isWithin(cellOf(layout, stageIds[2]), alone?.mark as Rect)).toBe(true);
  });

  it('takes a picture into a folded stage, and moves it nowhere where it stands already', () => {
    const run = <A>(project: Project, command: Command<A>, args: A): Project =>
      apply(project, unwrap(planWhole(project, command, args, countingContext())));
    const folded = run(storyboardProject, foldParts, { ids: [stageIds[1]], folded: true });
    const layout = layoutOf(folded);
    const column = layout.stages.find(({ stage }) => stage.id === stageIds[1])?.fold?.column as Rect;
    const row = cellOf(layout, stageIds[0]);
    const target = storyboardAt(layout, { x: column.x + 20, y: bottom(row) - 20 });
    expect(target).toMatchObject({
      stageId: stageIds[1],
      laneId: imagesLaneId,
      beforeId: null,
      folded: true,
    });
    const { stageId, laneId, beforeId } = target ?? { stageId: '', laneId: '', beforeId: null };
    const moved = run(folded, movePictures, { ids: [pictureIds[0]], stageId, laneId, beforeId });
    expect(picturesInCell(moved, stageId, laneId).map(({ id }) => id)).toEqual([
      pictureIds[2],
      pictureIds[0],
    ]);
    const again = planWhole(
      moved,
      movePictures,
      { ids: [pictureIds[0]], stageId, laneId, beforeId },
      countingContext(),
    );
    expect(unwrap(again).size).toBe(0);
  });

  it('shows nothing of a folded stage, and of a folded lane how much it holds', () => {
    const folded = (ids: readonly string[]): Project =>
      apply(
        storyboardProject,
        unwrap(planWhole(storyboardProject, foldParts, { ids, folded: true }, countingContext())),
      );
    expect(boxesOf(folded([stageIds[0]])).map(({ id }) => id)).toEqual([pictureIds[2]]);
    const shut = folded([imagesLaneId]);
    expect(boxesOf(shut)).toEqual([]);
    expect(layoutOf(shut).lanes.find(({ lane }) => lane.id === imagesLaneId)?.held).toBe(3);
  });

  it('is drawn from the contents of its pictures, and only what changed anew', () => {
    const room = { theme: lightTheme, type, language: 'ru' } as const;
    const before = boardScene(storyboardProject, layoutOf(storyboardProject), room);
    const [first, second] = pictureIds;
    expect(before.byKey.get(first)?.primitives[0]).toMatchObject({
      kind: 'image',
      sha256: storyboardProject.image.get(imageId)?.sha256,
    });
    const record = storyboardProject.picture.get(second);
    if (record === undefined) throw new Error('no picture');
    const pictures = new Map(storyboardProject.picture).set(second, { ...record, caption: 'У стойки' });
    const captioned = { ...storyboardProject, picture: pictures };
    const after = boardScene(captioned, layoutOf(captioned), room, before);
    expect(after.byKey.get(first)).toBe(before.byKey.get(first));
    expect(after.byKey.get(second)).not.toBe(before.byKey.get(second));
  });
});
