// The commands on maps as wholes and on personas: where what is made stands, what is kept of what was typed, and that
// undo leads back exactly.
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addMap } from '#shared/change/commands/add-map';
import { addPersona } from '#shared/change/commands/add-persona';
import { editMap } from '#shared/change/commands/edit-map';
import { editPersona } from '#shared/change/commands/edit-persona';
import { moveInList } from '#shared/change/commands/move-in-list';
import { picturePersona } from '#shared/change/commands/picture-persona';
import { removeItems } from '#shared/change/commands/remove-items';
import { deedOf } from '#shared/change/deed';
import { apply, between, isEmpty } from '#shared/change/diff';
import { redoing, undoing } from '#shared/change/undo';
import { checkProject } from '#shared/model/invariants';
import { isHypothesis, mapsOfPersona, personasOf } from '#shared/model/personas';
import { mapsOf, type Project } from '#shared/model/project';
import type { Persona } from '#shared/model/records/persona';
import { blank } from '#shared/model/templates/blank';
import { textLimit } from '#shared/model/text-limit';
import { countingContext, mapId, smallProject } from './small-project';

const context = countingContext();

/** Does a command, and sees that it is undone and done again without a trace. */
function run<A>(project: Project, command: Command<A>, args: A): Project {
  const diff = unwrap(planWhole(project, command, args, context));
  const done = apply(project, diff);
  expect(checkProject(done)).toEqual([]);
  const undone = apply(done, undoing(done, diff));
  expect(isEmpty(between(undone, project))).toBe(true);
  expect(isEmpty(between(apply(undone, redoing(undone, diff)), done))).toBe(true);
  return done;
}

const reason = <A>(project: Project, command: Command<A>, args: A): unknown => {
  const plan = planWhole(project, command, args, context);
  return plan.ok ? 'allowed' : (plan.error.details?.reason ?? plan.error.code);
};

const newMap = (name: string, afterId: Id | null) =>
  ({ plan: blank, language: 'ru', name, afterId }) as const;
const names = (project: Project): string[] => mapsOf(project).map(({ name }) => name);
const idOf = (project: Project, name: string): Id =>
  [...project.map.values(), ...project.persona.values()].find((one) => one.name === name)?.id ?? '';

const three = run(run(smallProject, addMap, newMap('Третья', null)), addMap, newMap('Вторая', mapId));
const people = run(
  run(smallProject, addPersona, { values: { name: 'Анна', goals: 'Успеть', goalsEvidence: 'Интервью' } }),
  addPersona,
  { values: { name: 'Борис' } },
);

describe('maps', () => {
  it('are added behind another or at the end, and moved about', () => {
    expect(names(three)).toEqual(['Визит', 'Вторая', 'Третья']);
    const moved = run(three, moveInList, { id: idOf(three, 'Третья'), beforeId: mapId });
    expect(names(moved)).toEqual(['Третья', 'Визит', 'Вторая']);
    expect(names(run(moved, moveInList, { id: idOf(three, 'Третья'), beforeId: null }))).toEqual(
      names(three),
    );
    const stays = unwrap(
      planWhole(three, moveInList, { id: mapId, beforeId: idOf(three, 'Вторая') }, context),
    );
    expect(isEmpty(stays)).toBe(true);
  });

  it('go with all they hold, and the last one stays', () => {
    const two = run(three, removeItems, { ids: [mapId] });
    expect([two.note.size, two.connector.size]).toEqual([0, 0]);
    const all = [...two.map.keys()];
    expect(reason(two, removeItems, { ids: all })).toBe('last-map-stays');
    expect(reason(two, removeItems, { ids: [...all, ...all] })).toBe('last-map-stays');
    expect(names(run(two, removeItems, { ids: [all[0] ?? '', all[0] ?? ''] }))).toHaveLength(1);
  });

  it('say of themselves what was typed, line breaks where there may be some', () => {
    const said = run(smallProject, editMap, {
      id: mapId,
      values: { goal: ' Понять\r\nприёмку ', author: 'Анна\nПетрова', date: '2026-11-30' },
    });
    expect(said.map.get(mapId)).toMatchObject({ goal: 'Понять\nприёмку', author: 'Анна Петрова' });
  });

  it('refuse a text that is too long and a date that is none, and cut nothing off', () => {
    const tooLong = 'я'.repeat(100_000);
    expect(reason(smallProject, editMap, { id: mapId, values: { goal: tooLong } })).toBe('text/over-limit');
    expect(reason(smallProject, editMap, { id: mapId, values: { date: '30.11.2026' } })).toBe(
      'value-does-not-fit',
    );
    const longest = 'я'.repeat(textLimit('map', 'goal') ?? 0);
    expect(reason(smallProject, editMap, { id: mapId, values: { goal: longest } })).toBe('allowed');
  });
});

describe('personas', () => {
  const [anna, boris] = personasOf(people) as [Persona, Persona];

  it('serve several maps, which keep on without them', () => {
    const project = { ...three, persona: people.persona };
    const walked = [mapId, idOf(three, 'Вторая')].reduce(
      (before, id) => run(before, editMap, { id, values: { personaId: anna.id } }),
      project,
    );
    expect(mapsOfPersona(walked, anna.id).map(({ name }) => name)).toEqual(['Визит', 'Вторая']);
    const left = run(walked, removeItems, { ids: [anna.id] });
    expect([...left.map.values()].map(({ personaId }) => personaId)).toEqual([null, null, null]);
  });

  it('are copied with every field right after their original, and moved about', () => {
    const copied = run(people, addPersona, { values: { name: 'Вера' }, likeId: anna.id });
    expect(personasOf(copied).map(({ name }) => name)).toEqual(['Анна', 'Вера', 'Борис']);
    expect(personasOf(copied)[1]).toMatchObject({ goals: 'Успеть', goalsEvidence: 'Интервью' });
    const moved = run(copied, moveInList, { id: boris.id, beforeId: anna.id });
    expect(personasOf(moved).map(({ name }) => name)).toEqual(['Борис', 'Анна', 'Вера']);
  });

  it('hold a hypothesis where something is said without evidence', () => {
    const said = run(people, editPersona, { id: anna.id, values: { quote: 'Некогда', pains: '' } });
    const person = said.persona.get(anna.id) as Persona;
    expect(isHypothesis(person, 'quote')).toBe(true);
    expect(isHypothesis(person, 'goals')).toBe(false);
    expect(isHypothesis(person, 'pains')).toBe(false);
  });

  it('have a picture whose content is described once', () => {
    const size = { width: 9, height: 9, bytes: 9 };
    const image = { sha256: 'a'.repeat(64), mime: 'image/png', ...size, name: 'anna.png' } as const;
    const first = run(people, picturePersona, { id: anna.id, image });
    const both = run(first, picturePersona, { id: boris.id, image });
    expect(both.image.size).toBe(1);
    expect(both.persona.get(boris.id)?.imageId).toBe(both.persona.get(anna.id)?.imageId);
    const taken = run(both, picturePersona, { id: anna.id, image: null });
    expect(taken.persona.get(anna.id)?.imageId).toBeNull();
    expect(taken.image.size).toBe(1);
  });

  it('take an image along that nothing shows any more, and bring it back with undo', () => {
    const size = { width: 9, height: 9, bytes: 9 };
    const image = { sha256: 'a'.repeat(64), mime: 'image/png', ...size, name: 'anna.png' } as const;
    const shown = run(people, picturePersona, { id: anna.id, image });
    const other = { ...image, sha256: 'b'.repeat(64) };
    const replacing = unwrap(planWhole(shown, picturePersona, { id: anna.id, image: other }, context));
    const replaced = apply(shown, replacing);
    expect([...replaced.image.values()]).toMatchObject([{ sha256: other.sha256 }]);
    expect(deedOf(picturePersona.name, replacing)).toMatchObject({ type: 'persona', count: 1 });
    expect(apply(replaced, undoing(replaced, replacing)).image).toEqual(shown.image);
    expect(run(replaced, removeItems, { ids: [anna.id] }).image.size).toBe(0);
  });

  it('name only channels that are there', () => {
    const values = { name: 'Вера', channelIds: [mapId] };
    const planned = planWhole(people, addPersona, { values }, context);
    expect(planned.ok ? null : planned.error.details?.reason).toBe('gone');
  });
});
