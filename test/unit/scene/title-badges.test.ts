// What is said beside the map's title: the persona, and the state once there is a wish in the file.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addPersona } from '#shared/change/commands/add-persona';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { editMap } from '#shared/change/commands/edit-map';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import type { Project } from '#shared/model/project';
import { titleBadges } from '#shared/scene/board/title-badges';
import { lightTheme } from '#shared/scene/theme';
import type { Language } from '#shared/text/language';
import { countingContext, mapId, smallProject } from '../change/small-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const context = countingContext();
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, context)));

const said = (project: Project, id: Id, language: Language = 'ru'): string[] =>
  titleBadges(project, layoutBoard(project, id, type), { theme: lightTheme, type, language }).map(
    ({ primitives }) =>
      primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive.text] : [])).join(''),
  );

const anna = run(smallProject, addPersona, { values: { name: 'Анна' } });
const [personaId] = anna.persona.keys() as Iterable<Id> as [Id];
const walked = run(anna, editMap, { id: mapId, values: { personaId } });

describe('beside the title', () => {
  it('nothing is said of a map of nobody', () => {
    expect(said(smallProject, mapId)).toEqual([]);
  });

  it('stands the persona', () => {
    expect(said(walked, mapId)).toEqual(['Анна']);
  });

  it('stands the state of both maps once one of them is a wish', () => {
    const both = run(walked, duplicateMap, { id: mapId, name: 'Будет', state: 'to-be', answers: true });
    const copy = [...both.map.keys()].find((id) => id !== mapId) ?? '';
    expect(said(both, mapId)).toEqual(['как есть', 'Анна']);
    expect(said(both, copy, 'en')).toEqual(['to-be', 'Анна']);
  });

  it('nothing reaches beyond the board, however long the names are', () => {
    const long = run(walked, editMap, { id: mapId, values: { name: 'Очень '.repeat(30) } });
    const layout = layoutBoard(long, mapId, type);
    const room = { theme: lightTheme, type, language: 'ru' } as const;
    const end = layout.content.x + layout.content.width;
    for (const { bounds } of titleBadges(long, layout, room))
      expect(bounds.x + bounds.width).toBeLessThan(end);
  });
});
