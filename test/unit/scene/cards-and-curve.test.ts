// The cards of touchpoints and the emotion curves as they are drawn: all they say is inside them in both languages, told
// without colour too, and an edit makes only what depends on it anew.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import { overlayCurves } from '#shared/change/commands/overlay-curves';
import { rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { setManualEmotion } from '#shared/change/commands/set-manual-emotion';
import { apply } from '#shared/change/diff';
import { boardType } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { ratingsOf } from '#shared/model/touchpoints';
import { overlayStyles } from '#shared/scene/board/curve/curve-styles';
import { curveKey } from '#shared/scene/board/curve/emotion-curve';
import { boardScene } from '#shared/scene/board-scene';
import type { Primitive, TextPrimitive } from '#shared/scene/primitives';
import { darkTheme, lightTheme, printTheme } from '#shared/scene/theme';
import { testId } from '../change/arbitrary-project';
import { countingContext } from '../change/small-project';
import { contrast } from './contrast';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const rooms = {
  ru: { theme: lightTheme, type, language: 'ru' },
  en: { theme: darkTheme, type, language: 'en' },
} as const;

function sample(language: 'ru' | 'en' = 'ru'): { project: Project; mapId: string } {
  let made = 0;
  const newId = () => testId('T', ++made);
  const project = projectOf(unwrap(projectFromSample('car-service', language, { newId, now: 0 })));
  return { project, mapId: mapsOf(project)[0]?.id ?? '' };
}

function run<A>(project: Project, command: Command<A>, args: A): Project {
  return apply(project, unwrap(planWhole(project, command, args, countingContext())));
}

const sceneOf = (
  project: Project,
  mapId: string,
  language: 'ru' | 'en' = 'ru',
  previous: ReturnType<typeof boardScene> | null = null,
) => boardScene(project, layoutBoard(project, mapId, type), rooms[language], previous);

const changed = (before: ReturnType<typeof boardScene>, after: ReturnType<typeof boardScene>): string[] =>
  after.items.filter((item) => before.byKey.get(item.key) !== item).map(({ key }) => key);

const texts = (primitives: readonly Primitive[]): TextPrimitive[] =>
  primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive] : []));
const said = (primitives: readonly Primitive[]): string =>
  texts(primitives)
    .map(({ text }) => text)
    .join('\n');

const emotionLane = (project: Project): string =>
  [...project.lane.values()].find(({ kind }) => kind === 'emotion')?.id ?? '';

/** The project with copies of its map laid over the curve. */
function overlaid(copies: number): { project: Project; mapId: string; laneId: string } {
  let { project, mapId } = sample();
  const laneId = emotionLane(project);
  const context = countingContext();
  for (let at = 0; at < copies; at++) {
    const args = {
      id: mapId,
      name: `Карта ${at + 1}`,
      state: at % 2 === 0 ? 'to-be' : 'as-is',
      answers: true,
    } as const;
    project = apply(project, unwrap(planWhole(project, duplicateMap, args, context)));
  }
  const mapIds = mapsOf(project).flatMap(({ id }) => (id === mapId ? [] : id));
  return { project: run(project, overlayCurves, { laneId, mapIds }), mapId, laneId };
}

describe('an edit', () => {
  it('of one rating makes its card and the curve anew, and nothing else', () => {
    const { project, mapId } = sample();
    const [, rated] = [...project.touchpoint.values()];
    const [rating] = ratingsOf(project, rated?.id ?? '');
    const before = sceneOf(project, mapId);
    const args = { touchpointId: rated?.id ?? '', ratingId: rating?.id ?? '', actual: 2 };
    const after = sceneOf(run(project, rateTouchpoint, args), mapId, 'ru', before);
    expect(changed(before, after).sort()).toEqual([rated?.id, curveKey(emotionLane(project))].sort());
  });

  it('of a mark on one card makes that card anew', () => {
    const { project, mapId } = sample();
    const [first] = project.touchpoint.keys();
    const before = sceneOf(project, mapId);
    const args = { ids: [first ?? ''], values: { evidence: 'Интервью' } };
    expect(changed(before, sceneOf(run(project, editTouchpoints, args), mapId, 'ru', before))).toEqual([
      first,
    ]);
  });

  it('of a point by hand makes the curve anew', () => {
    const { project, mapId } = sample();
    const [step] = mapStructure(project, mapId).steps;
    const before = sceneOf(project, mapId);
    const after = sceneOf(
      run(project, setManualEmotion, { stepId: step?.id ?? '', value: 3 }),
      mapId,
      'ru',
      before,
    );
    expect(changed(before, after)).toEqual([curveKey(emotionLane(project))]);
  });
});

describe('the card of a touchpoint', () => {
  it.each(['ru', 'en'] as const)('says whatever it knows inside its borders: %s', (language) => {
    const { project: plain, mapId } = sample(language);
    const ids = [...plain.touchpoint.keys()];
    const full = {
      actualMinutes: 99_999_999,
      normMinutes: 33_333_333,
      nobodyPresent: true,
      transactional: true,
      momentOfTruth: true,
      state: 'absent' as const,
      departmentIds: [...plain.department.keys()],
      name: 'Қызмет көрсету орталығының қабылдау бөлмесіндегі бірінші кездесу',
    };
    const context = countingContext();
    let project = run(plain, editTouchpoints, { ids: ids.slice(0, 9), values: full });
    for (const [at, touchpointId] of ids.entries()) {
      const rating = { touchpointId, respondent: `Р${at}`, expectation: 8.7, actual: 1.3 };
      project = apply(project, unwrap(planWhole(project, rateTouchpoint, rating, context)));
    }
    const { byKey } = sceneOf(project, mapId, language);
    for (const id of ids) {
      const item = byKey.get(id);
      const { x, y, width, height } = item?.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
      for (const text of texts(item?.primitives ?? [])) {
        expect(text.x, text.text).toBeGreaterThanOrEqual(x);
        expect(text.x + text.width, text.text).toBeLessThanOrEqual(x + width);
        expect(text.baseline - text.size, text.text).toBeGreaterThan(y - 1);
        expect(text.baseline, text.text).toBeLessThan(y + height);
      }
    }
  });

  it('tells in words what its colours tell', () => {
    const { project, mapId } = sample();
    const wait = [...project.touchpoint.values()].find(({ name }) => name.startsWith('Жду мастера'));
    const words = said(sceneOf(project, mapId).byKey.get(wait?.id ?? '')?.primitives ?? []);
    expect(words).toContain('Ож. 8 → Опыт 3');
    expect(words).toContain('−5');
    expect(words).toContain('35\u00a0мин / 10\u00a0мин');
    expect(words).toContain('Узкое место ×3,5');
    expect(words).toContain('Приёмка');
    expect(words).toContain('Гипотеза');
  });

  it('without data says what is missing', () => {
    const { project, mapId } = sample('en');
    const [first] = project.touchpoint.keys();
    expect(said(sceneOf(project, mapId, 'en').byKey.get(first ?? '')?.primitives ?? [])).toContain(
      'Empty so far',
    );
  });
});

describe('the emotion curve', () => {
  it('says its levels, its peak and its end, and which values were set by hand', () => {
    const { project, mapId } = sample();
    const [step] = mapStructure(project, mapId).steps;
    const manual = run(project, setManualEmotion, { stepId: step?.id ?? '', value: 2.5 });
    const words = said(sceneOf(manual, mapId).byKey.get(curveKey(emotionLane(project)))?.primitives ?? []);
    for (const word of ['+4', '−4', '+2,5', 'вручную', 'пик', 'финал', 'Сильно хуже ожиданий']) {
      expect(words).toContain(word);
    }
  });

  it('says what it is drawn from while there is nothing to draw', () => {
    const { project, mapId } = sample();
    const words = said(
      sceneOf({ ...project, rating: new Map() }, mapId).byKey.get(curveKey(emotionLane(project)))
        ?.primitives ?? [],
    );
    expect(words.replace(/\s+/g, ' ')).toContain('Кривая строится по разрыву');
  });

  it('is told from eight others by dashes, by marks and by names', () => {
    const { project, mapId, laneId } = overlaid(8);
    const layout = layoutBoard(project, mapId, type);
    expect(layout.legends[0]?.entries).toHaveLength(9);
    expect(new Set(overlayStyles.map(({ dash }) => dash.join())).size).toBe(8);
    expect(new Set(overlayStyles.map(({ mark }) => JSON.stringify(mark))).size).toBe(8);
    const item = sceneOf(project, mapId).byKey.get(curveKey(laneId));
    const dashes = (item?.primitives ?? []).flatMap((primitive) =>
      primitive.kind === 'path' && primitive.segments.some(([kind]) => kind === 'C') && primitive.dash
        ? [primitive.dash.join()]
        : [],
    );
    expect(new Set(dashes).size).toBe(8);
    const words = said(item?.primitives ?? []);
    expect(words).toContain('Карта 8');
    expect(words).toContain('Как будет');
    const { y = 0, height = 0 } = item?.bounds ?? {};
    for (const text of texts(item?.primitives ?? [])) expect(text.baseline).toBeLessThan(y + height);
  });

  it('lies over its copy point by point', () => {
    const { project, mapId, laneId } = overlaid(1);
    const item = sceneOf(project, mapId).byKey.get(curveKey(laneId));
    const lines = (item?.primitives ?? []).flatMap((primitive) =>
      primitive.kind === 'path' && primitive.segments.some(([kind]) => kind === 'C') && primitive.stroke
        ? [primitive.segments]
        : [],
    );
    const [own, copy] = lines.filter((segments) => segments.length > 10);
    expect(copy).toEqual(own);
  });
});

/** What is seen where a colour lies half transparent on a ground. */
function blended(color: string, ground: string, opacity: number): string {
  const channel = (of: string, at: number): number => Number.parseInt(of.slice(at, at + 2), 16);
  const mix = (at: number): string =>
    Math.round(channel(color, at) * opacity + channel(ground, at) * (1 - opacity))
      .toString(16)
      .padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}

describe('what is written over the bands of a curve', () => {
  it('is readable in every theme (WCAG AA)', () => {
    for (const theme of [lightTheme, darkTheme, printTheme]) {
      const { sheet, faint, good, bad } = theme;
      const written: [ground: string, inks: readonly string[]][] = [
        [sheet, [faint, good, bad]],
        [blended(good, sheet, 0.06), [faint, good]],
        [blended(bad, sheet, 0.06), [faint, bad]],
      ];
      for (const [ground, inks] of written) {
        for (const ink of inks)
          expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
