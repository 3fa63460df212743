// What a map's small picture depends on: whatever changes it changes the list, and nothing else does.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addMap } from '#shared/change/commands/add-map';
import { addStep } from '#shared/change/commands/add-step';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import { rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { apply } from '#shared/change/diff';
import type { Project } from '#shared/model/project';
import { blank } from '#shared/model/templates/blank';
import { shownOnMap } from '../../../renderer/canvas/shown-on-map';
import { countingContext, mapId, smallProject, stageIds, touchpointIds } from '../change/small-project';

const context = countingContext();
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, context)));

const two = run(smallProject, duplicateMap, { id: mapId, name: 'Копия', answers: true });
const copyId = [...two.map.keys()].find((id) => id !== mapId) ?? '';
const copyLane = [...two.lane.values()].find((lane) => lane.mapId === copyId && lane.kind === 'emotion');
const laid = run(two, overlayCurves, { laneId: copyLane?.id ?? '', mapIds: [mapId] });
const rated = { touchpointId: touchpointIds[1], expectation: 9, actual: 1 };

const isSame = (before: Project, after: Project, id: string): boolean => {
  const [a, b] = [shownOnMap(before, id), shownOnMap(after, id)];
  return a.length === b.length && a.every((thing, at) => thing === b[at]);
};

describe('what is shown on a map', () => {
  it('changes with its own records and with its overlaid maps, and not with any other map', () => {
    const step = { stageId: stageIds[0], title: 'Ещё', beforeId: null };
    expect(isSame(two, run(two, addStep, step), mapId)).toBe(false);
    expect(isSame(two, run(two, addStep, step), copyId)).toBe(true);
    expect(isSame(two, run(two, rateTouchpoint, rated), copyId)).toBe(true);
    expect(isSame(laid, run(laid, rateTouchpoint, rated), copyId)).toBe(false);
    expect(isSame(laid, run(laid, addMap, { plan: blank, language: 'ru', afterId: null }), copyId)).toBe(
      true,
    );
  });

  it('is nothing where there is no such map', () => {
    expect(shownOnMap(two, 'none')).toEqual([]);
  });
});
