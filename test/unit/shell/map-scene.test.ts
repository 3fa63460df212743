// The display list that goes to the export process.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { mapsOf, projectOf } from '#shared/model/project';
import { questionsOf } from '#shared/model/stage-questions';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';
import { mapScene } from '../../../electron/shell/map-scene';
import { mapId, smallProject } from '../change/small-project';
import { freshContext } from '../model/templates/fresh-project';

it('survives the way to another process whole', () => {
  const scene = mapScene(smallProject, mapId, { language: 'ru', questions: false });
  const arrived = structuredClone(scene);
  expect(arrived).toEqual(scene);
  expect(arrived.items.flatMap(({ primitives }) => primitives).some(({ kind }) => kind === 'text')).toBe(
    true,
  );
});

describe('the facilitator’s questions', () => {
  const asking = projectOf(unwrap(projectFromTemplate('car-service', 'en', freshContext())));
  const map = mapsOf(asking)[0]?.id ?? '';
  const wordsOf = (questions: boolean): string =>
    mapScene(asking, map, { language: 'en', questions })
      .items.flatMap(({ primitives }) => primitives)
      .flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : []))
      .join(' ');
  const questions = [...asking.stage.values()].flatMap(questionsOf);

  it('are no part of it', () => {
    const words = wordsOf(false);
    expect(questions.filter((question) => words.includes(question.slice(0, 12)))).toEqual([]);
  });

  it('stand below it when they are asked for, every one', () => {
    const words = wordsOf(true);
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter((question) => !words.includes(question.split(' ')[0] ?? ''))).toEqual([]);
    const [bare, asked] = [false, true].map((wish) =>
      mapScene(asking, map, { language: 'en', questions: wish }),
    );
    expect((asked?.bounds.height ?? 0) - (bare?.bounds.height ?? 0)).toBeGreaterThan(40);
    for (const item of asked?.items ?? []) {
      expect(item.bounds.y + item.bounds.height).toBeLessThanOrEqual(
        (asked?.bounds.y ?? 0) + (asked?.bounds.height ?? 0),
      );
    }
  });
});
