// What is said after a part of the map was deleted.
import { expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { removeItems } from '#shared/change/commands/remove-items';
import { removedCount } from '#shared/change/removed-count';
import { removalSentence } from '#shared/text/removal-text';
import { countingContext, smallProject, stageIds } from '../change/small-project';

it('names the part and counts what went with it, in both languages', () => {
  const held = { notes: 12, touchpoints: 4 };
  expect(removalSentence('stage', ['Визит'], held, 'ru')).toBe(
    'Удалён этап «Визит»: 12 стикеров, 4 точки контакта',
  );
  expect(removalSentence('lane', ['Pains'], { notes: 1, touchpoints: 0 }, 'en')).toBe(
    'Deleted lane “Pains”: 1 note',
  );
  expect(removalSentence('phase', [''], { notes: 0, touchpoints: 0 }, 'ru')).toBe('Удалена фаза');
});

it('counts the parts where several went', () => {
  expect(removalSentence('stage', ['А', 'Б', 'В'], { notes: 2, touchpoints: 0 }, 'ru')).toBe(
    'Удалено: 3 этапа; 2 стикера',
  );
});

it('counts from what was really removed', () => {
  const ids = [stageIds[0]];
  const diff = unwrap(planWhole(smallProject, removeItems, { ids }, countingContext()));
  const onStage = [...smallProject.note.values()].filter(({ stageId }) => stageId === stageIds[0]);
  expect(removedCount(diff)).toEqual({ notes: onStage.length, touchpoints: smallProject.touchpoint.size });
});
