// What the company's side looks like: every sign beside its colour in words, figures to the digit, and text that can be read
// on its ground in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intersects, right } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { foldParts } from '#shared/change/commands/fold-parts';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { allRecords, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { companyStep } from '#shared/model/records/company-step';
import { note } from '#shared/model/records/note';
import { step } from '#shared/model/records/step';
import type { Side } from '#shared/model/sides';
import { boardScene } from '#shared/scene/board-scene';
import type { Primitive } from '#shared/scene/primitives';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import type { Language } from '#shared/text/language';
import { testId } from '../change/arbitrary-project';
import {
  companyLaneId,
  companyProject,
  companyStepIds,
  metricId,
  triggerIds,
} from '../change/company-project';
import { countingContext, mapId, noteIds, smallProject, stageIds, stepIds } from '../change/small-project';
import { contrast } from './contrast';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const sceneOf = (language: Language, side: Side = 'both', project = companyProject) =>
  boardScene(project, layoutBoard(project, mapId, type, side), { theme: lightTheme, type, language, side });
const words = (primitives: readonly Primitive[] = []): string =>
  primitives.flatMap((primitive) => ('text' in primitive ? [primitive.text] : [])).join(' ');
const [call, phantom] = companyStepIds;

describe('the company’s side', () => {
  it.each([
    ['ru', 'фантом', 'слепое пятно', 'нет контакта', '0 из 3', '1 из 2'],
    ['en', 'phantom', 'blind spot', 'no contact', '0 of 3', '1 of 2'],
  ] as const)(
    'says in %s what is a phantom, a blind spot, a contact, and how much is covered',
    (language, ...said) => {
      const { byKey } = sceneOf(language);
      const [ghost, blind, contact, stages, steps] = said;
      expect(words(byKey.get(phantom)?.primitives)).toContain(ghost);
      expect(words(byKey.get(call)?.primitives)).not.toContain(ghost);
      expect(words(byKey.get(`blind/${stepIds[1]}`)?.primitives)).toBe(blind);
      expect(byKey.has(`blind/${stepIds[0]}`)).toBe(false);
      expect(words(byKey.get(`contact/${stageIds[0]}`)?.primitives)).toBe(contact);
      expect(words(byKey.get(`coverage/${companyLaneId}`)?.primitives)).toContain(stages);
      expect(words(byKey.get(`coverage/${companyLaneId}`)?.primitives)).toContain(steps);
    },
  );

  it('pins a step of the company to the numbers it serves, and a phantom to none', () => {
    const { byKey } = sceneOf('en');
    expect(words(byKey.get(`pins/${call}`)?.primitives)).toBe('1');
    expect(byKey.has(`pins/${phantom}`)).toBe(false);
    expect(byKey.get(phantom)?.primitives[0]).toMatchObject({ kind: 'path', dash: [6, 4] });
  });

  it('passes over a folded column, with its words beside it', () => {
    const open = projectOf([
      ...[...allRecords(companyProject)].filter(({ id }) => id !== call),
      makeRecord(step, testId('P', 9), { stageId: stageIds[2], title: 'Забираю машину', order: 'a0' }),
      makeRecord(companyStep, call, {
        mapId,
        title: 'Ведём заказ от звонка до выдачи',
        order: 'a0',
        stepIds: [stepIds[0], testId('P', 9)].sort(),
      }),
    ]);
    const folded = apply(
      open,
      unwrap(planWhole(open, foldParts, { ids: [stageIds[1]], folded: true }, countingContext())),
    );
    const layout = layoutBoard(folded, mapId, type);
    const { items, byKey } = sceneOf('ru', 'both', folded);
    const [plate, column] = [byKey.get(call), layout.stages[1]?.fold?.column];
    if (plate === undefined || column === undefined) throw new Error('no plate over a folded column');
    expect(intersects(plate.bounds, column)).toBe(true);
    const drawnAt = (key: string) => items.findIndex((item) => item.key === key);
    expect(drawnAt(call)).toBeGreaterThan(drawnAt(stageIds[1]));
    for (const primitive of plate.primitives) {
      if (primitive.kind !== 'text') continue;
      const { x, width } = primitive;
      expect(x + width <= column.x || x >= right(column)).toBe(true);
    }
  });

  it('is none of the customer’s; the company’s own view shows its steps and marks those it sees', () => {
    const customer = sceneOf('en', 'customer');
    const marks = [...customer.byKey.keys()].filter((key) => /^(blind|contact|pins|coverage)\//.test(key));
    expect(marks).toEqual([]);
    expect(customer.byKey.has(call)).toBe(false);
    const company = sceneOf('en', 'company');
    expect(company.byKey.has(call)).toBe(true);
    expect(company.byKey.has(`seen/${stepIds[0]}`)).toBe(true);
    expect(company.byKey.has(noteIds[0])).toBe(false);
  });

  it('leaves a map alone on which nobody has looked at the company', () => {
    const keys = [...sceneOf('en', 'both', smallProject).byKey.keys()];
    expect(keys.filter((key) => /^(blind|contact)\//.test(key))).toEqual([]);
  });

  it('writes values and triggers, counts included, and draws a histogram of their kinds', () => {
    const { byKey } = sceneOf('ru');
    expect(words(byKey.get(metricId)?.primitives)).toBe('12 NPS');
    expect(words(byKey.get(triggerIds[0])?.primitives)).toBe('Место Рядом с домом');
    expect([...byKey.keys()].filter((key) => key.startsWith('histogram/'))).toHaveLength(1);
  });

  it('keeps the objects of all that an edit elsewhere does not touch', () => {
    const layout = layoutBoard(companyProject, mapId, type);
    const room = { theme: lightTheme, type, language: 'ru', side: 'both' } as const;
    const before = boardScene(companyProject, layout, room);
    const more = projectOf([
      ...allRecords(companyProject),
      makeRecord(note, testId('N', 99), { mapId, order: 'a9', text: 'Новый', code: 'A9' }),
    ]);
    const after = boardScene(more, layoutBoard(more, mapId, type), room, before);
    for (const key of [call, phantom, metricId, ...triggerIds, `blind/${stepIds[1]}`]) {
      expect(after.byKey.get(key), key).toBe(before.byKey.get(key));
    }
  });

  it.each([
    ['light', lightTheme],
    ['dark', darkTheme],
  ] as const)('can be read in the %s theme', (_, theme) => {
    for (const ground of [theme.plate, theme.sheet, theme.sheetAlternate]) {
      expect(contrast(theme.plateInk, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme.plateLine, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const ground of [theme.sheet, theme.sheetAlternate, theme.groove]) {
      expect(contrast(theme.bar, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(theme.ink, theme.card)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.faint, theme.card)).toBeGreaterThanOrEqual(4.5);
  });
});
