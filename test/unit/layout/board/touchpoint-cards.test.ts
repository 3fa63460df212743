// The cards of touchpoints: whatever is written on them, nothing is cut, nothing lies over anything else, and what has
// not changed stays the same object.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, type Rect, right } from '#shared/base/geometry';
import { unwrap } from '#shared/base/result';
import { boardType } from '#shared/layout/board/board-type';
import { type CardInput, cardParts } from '#shared/layout/board/card-parts';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { touchpoint as measures } from '#shared/layout/board/measures';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { type Side, sides } from '#shared/model/sides';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { boardScene } from '#shared/scene/board-scene';
import { lightTheme } from '#shared/scene/theme';
import { testId } from '../../change/arbitrary-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);

function sample(): { project: Project; mapId: string } {
  let made = 0;
  const newId = () => testId('T', ++made);
  const project = projectOf(unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 })));
  return { project, mapId: mapsOf(project)[0]?.id ?? '' };
}

const words = fc.oneof(
  fc.constantFrom('', 'Жду мастера-приёмщика', 'Қызмет көрсету орталығының қабылдау бөлмесі', 'W'.repeat(60)),
  fc.string({ maxLength: 80, unit: 'grapheme' }),
);
const rating = fc.option(fc.double({ min: 1, max: 10, noNaN: true }), { nil: null });
const minutes = fc.option(fc.double({ min: 0, max: 100_000_000, noNaN: true }), { nil: null });

const cards: fc.Arbitrary<CardInput> = fc
  .record({
    name: words,
    channel: fc.option(words, { nil: null }),
    departments: fc.array(words, { maxLength: 4 }),
    ratings: fc.array(fc.record({ expectation: rating, actual: rating }), { maxLength: 3 }),
    times: fc.tuple(minutes, minutes),
    flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    state: fc.constantFrom('absent' as const, 'weak' as const, 'ok' as const, null),
    width: fc.constantFrom(172, 240, 354),
  })
  .map(({ name, channel, departments, ratings, times, flags, state, width }) => {
    const touchpoint = makeRecord(recordTypes.touchpoint, testId('P', 1), {
      stepId: testId('S', 1),
      order: 'a0',
      name,
      actualMinutes: times[0],
      normMinutes: times[1],
      nobodyPresent: flags[0],
      momentOfTruth: flags[1],
      transactional: flags[2],
      state,
    });
    return {
      touchpoint,
      width,
      type,
      channel:
        channel === null
          ? null
          : makeRecord(recordTypes.channel, testId('C', 1), { name: channel, order: 'a0' }),
      departments: departments.map((title, at) =>
        makeRecord(recordTypes.department, testId('D', at), { name: title, order: 'a0' }),
      ),
      ratings: ratings.map((given, at) =>
        makeRecord(recordTypes.rating, testId('R', at), { touchpointId: touchpoint.id, ...given }),
      ),
    };
  });

const isWithin = (area: Rect, width: number, height: number): boolean =>
  area.x >= 0 && area.y >= 0 && right(area) <= width + 0.001 && bottom(area) <= height + 0.001;

describe('the card of a touchpoint', () => {
  it('holds every letter of its names inside, with nothing over anything else', () => {
    fc.assert(
      fc.property(cards, (input) => {
        const { width, height, name, nameTop, channelName, chips, rows } = cardParts(input);
        const said = (label: typeof name): string =>
          label?.lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('') ?? '';
        const plain = (text: string): string => text.replace(/\s/g, '');
        const own = input.touchpoint.name;
        expect(plain(said(name))).toBe(plain(own === '' ? (input.channel?.name ?? '') : own));
        const headEnd =
          nameTop +
          (name?.lines.length ?? 0) * (name?.lineHeight ?? 0) +
          (channelName?.lines.length ?? 0) * (channelName?.lineHeight ?? 0);
        let end = headEnd;
        for (const [at, chip] of chips.entries()) {
          expect(isWithin(chip.rect, width, height)).toBe(true);
          expect(chip.rect.y).toBeGreaterThanOrEqual(headEnd);
          for (const other of chips.slice(at + 1)) {
            const apart =
              right(chip.rect) <= other.rect.x ||
              right(other.rect) <= chip.rect.x ||
              bottom(chip.rect) <= other.rect.y ||
              bottom(other.rect) <= chip.rect.y;
            expect(apart).toBe(true);
          }
          end = Math.max(end, bottom(chip.rect));
        }
        for (const top of rows.values()) {
          expect(top).toBeGreaterThanOrEqual(end);
          end = top;
        }
        expect(height).toBeGreaterThan(end);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same object until something it says changes', () => {
    const [input] = fc.sample(cards, { numRuns: 1, seed: 7 }) as [CardInput];
    const parts = cardParts(input);
    expect(cardParts({ ...input, departments: [...input.departments], ratings: [...input.ratings] })).toBe(
      parts,
    );
    expect(cardParts({ ...input, width: input.width + 20 })).not.toBe(parts);
  });
});

describe('a touchpoints lane', () => {
  it('has cards of one step below each other, and a slot where a step has none', () => {
    const { project, mapId } = sample();
    const [first, second] = [...project.touchpoint.values()];
    if (first === undefined || second === undefined) throw new Error('no touchpoints');
    const touchpoint = new Map(project.touchpoint).set(second.id, { ...second, stepId: first.stepId });
    const layout = layoutBoard({ ...project, touchpoint }, mapId, type);
    const stack = layout.touchpoints.filter((box) => box.touchpoint.stepId === first.stepId);
    expect(stack.map((box) => box.touchpoint.id)).toEqual([first.id, second.id]);
    expect(stack[1]?.rect.y).toBeGreaterThanOrEqual(bottom(stack[0]?.rect as Rect));
    const empty = layout.slots.filter((slot) => slot.of === 'touchpoint');
    expect(empty.map(({ stepId }) => stepId)).toEqual([second.stepId]);
    const lane = layout.lanes.find((box) => box.lane.kind === 'touchpoints');
    for (const { rect: area } of [...layout.touchpoints, ...empty]) {
      expect(bottom(area)).toBeLessThanOrEqual(bottom(lane?.row as Rect));
    }
  });

  it('leaves the company’s own ratings off the cards of the customer’s view, which are lower for it', () => {
    const { project, mapId } = sample();
    const [first] = project.touchpoint.values();
    if (first === undefined) throw new Error('no touchpoints');
    const own = makeRecord(recordTypes.rating, testId('R', 99), {
      touchpointId: first.id,
      side: 'company',
      expectation: 8,
      actual: 9,
    });
    const rated = { ...project, rating: new Map(project.rating).set(own.id, own) };
    const cardOf = (side: Side) =>
      layoutBoard(rated, mapId, type, side).touchpoints.find(({ id }) => id === first.id);
    const [both, customer, company] = sides.map(cardOf);
    expect(both?.parts.rows.has('company')).toBe(true);
    expect(company?.parts.rows).toEqual(both?.parts.rows);
    expect(customer?.parts.rows.has('company')).toBe(false);
    expect((both?.rect.height ?? 0) - (customer?.rect.height ?? 0)).toBe(measures.rows.company);
    expect(customer?.rect).toEqual(
      layoutBoard(project, mapId, type, 'customer').touchpoints.find(({ id }) => id === first.id)?.rect,
    );
    const room = { theme: lightTheme, type, language: 'en' as const };
    const saidBy = (side: Side): string => {
      const item = boardScene(rated, layoutBoard(rated, mapId, type, side), { ...room, side }).byKey.get(
        first.id,
      );
      return (item?.primitives ?? []).flatMap((one) => ('text' in one ? [one.text] : [])).join(' ');
    };
    expect(saidBy('company')).toMatch(/company/i);
    expect(saidBy('customer')).not.toMatch(/company/i);
  });

  it('keeps the boxes of untouched cards when one changes', () => {
    const { project, mapId } = sample();
    const before = layoutBoard(project, mapId, type);
    const [first] = project.touchpoint.values();
    if (first === undefined) throw new Error('no touchpoints');
    const touchpoint = new Map(project.touchpoint).set(first.id, { ...first, transactional: true });
    const after = layoutBoard({ ...project, touchpoint }, mapId, type);
    const changed = after.touchpoints.filter((box, at) => box !== before.touchpoints[at]);
    expect(changed.map((box) => box.touchpoint.id)).toEqual([first.id]);
  });
});
