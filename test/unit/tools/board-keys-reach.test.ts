// The law of the keyboard on real boards: the arrows alone lead to every note, every piece of a lane, every cell and every header.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { foldParts } from '#shared/change/commands/fold-parts';
import { apply } from '#shared/change/diff';
import type { BoardLayout } from '#shared/layout/board';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { cellKey } from '#shared/model/map-structure';
import { mapsOf, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { boardKeys } from '../../../renderer/tools/keys/board-keys';
import { headersOf } from '../../../renderer/tools/keys/header';
import { placesOf, samePlace } from '../../../renderer/tools/keys/place';
import type { Standing } from '../../../renderer/tools/keys/standing';
import { generateBoard } from '../../bench/generate-board';
import { testId } from '../change/arbitrary-project';
import { companyProject } from '../change/company-project';
import { countingContext, mapId } from '../change/small-project';
import { storyboardProject } from '../change/storyboard-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);

function sample(): BoardLayout {
  let made = 0;
  const newId = () => testId('T', ++made);
  const project = projectOf(unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 })));
  return layoutBoard(project, mapsOf(project)[0]?.id ?? '', type);
}

function generated(count: number): BoardLayout {
  const board = generateBoard(count);
  return layoutBoard(projectOf(board.records), board.mapId, type);
}

/** Everything that arrows lead to from the first cell on: ids of items, keys of cells without notes. */
function reached(layout: BoardLayout): ReadonlySet<string> {
  const [first] = placesOf(layout);
  if (first === undefined) throw new Error('no place on the board');
  const begin: Standing = { layout, selection: new Set(), cell: first };
  const seen = new Map<string, Standing>([[cellKey(first.stageId, first.laneId), begin]]);
  for (const here of seen.values()) {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const intent = boardKeys({ key, ctrl: false, shift: false, alt: false }, here);
      if (intent?.kind === 'choose' && !seen.has(intent.at)) {
        seen.set(intent.at, { layout, selection: new Set(intent.ids), cell: null });
      } else if (intent?.kind === 'stand') {
        const { cell, noteId } = intent.at;
        const name = noteId ?? cellKey(cell.stageId, cell.laneId);
        const selection = new Set(noteId === null ? [] : [noteId]);
        if (!seen.has(name)) seen.set(name, { layout, selection, cell });
      }
    }
  }
  return new Set(seen.keys());
}

/** Of the car service only what is left when its first phase, a stage and a lane are folded; or all its columns. */
function folded(all: boolean): BoardLayout {
  let made = 0;
  const newId = () => testId('T', ++made);
  const project = projectOf(unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 })));
  const some = <T extends { readonly id: string }>(table: ReadonlyMap<string, T>, at: number) =>
    [...table.keys()].slice(at, at + 1);
  const ids = all
    ? [...project.phase.keys(), ...project.stage.keys()]
    : [...some(project.phase, 0), ...some(project.stage, 5), ...some(project.lane, 1)];
  const diff = unwrap(planWhole(project, foldParts, { ids, folded: true }, countingContext()));
  return layoutBoard(apply(project, diff), mapsOf(project)[0]?.id ?? '', type);
}

it.each([
  ['the car service', sample],
  ['the car service, folded in part', () => folded(false)],
  ['the car service, folded to its columns', () => folded(true)],
  ['a company with its process, metrics and triggers', () => layoutBoard(companyProject, mapId, type)],
  ['a storyboard', () => layoutBoard(storyboardProject, mapId, type)],
  ['300 notes', () => generated(300)],
  ['1,500 notes', () => generated(1_500)],
])('arrows lead to everything on the board of %s', (_, board) => {
  const layout = board();
  const there = reached(layout);
  const pieces = [...layout.pieces.values()];
  const empty = placesOf(layout).filter(
    (place) => place.noteIds.length === 0 && !pieces.some((piece) => samePlace(piece, place)),
  );
  const all = [
    ...layout.notes.keys(),
    ...layout.pieces.keys(),
    ...headersOf(layout).map(({ id }) => id),
    ...empty.map(({ stageId, laneId }) => cellKey(stageId, laneId)),
  ];
  expect(all.filter((name) => !there.has(name))).toEqual([]);
});
