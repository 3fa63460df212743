import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWords } from './run-words';

let folder: string;
const run = (...words: string[]) => runWords(folder, words);
const near = (figure: number) => expect.closeTo(figure, 3);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wayboard-cli-'));
  for (const lang of ['ru', 'en'])
    expect(run('new', `${lang}.cjm`, '--sample', 'car-service', '--lang', lang).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const mapsOf = (...words: string[]) => {
  const { code, out, err } = run('analyse', ...words, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out).maps;
};

describe('analyse', () => {
  it('says the figures of the example under the keys of what is expected of it', () => {
    const maps = mapsOf('ru.cjm');
    expect(maps).toHaveLength(1);
    expect(maps[0]).toMatchObject({
      name: 'Первый визит',
      rated: 16,
      meanGap: near(-1.8125),
      weightedGap: near(-1.968),
      level2: [8, 12, 16],
      positive: [9],
      painTop: [8, 12, 16, 4, 14].map((step, at) => [step, [25, 25, 20, 12, 12][at]]),
      bottlenecks: [3, 4, 7, 8, 12, 16].map((step, at) => [step, near([2, 3, 2.4, 3.5, 6, 2][at] ?? 0)]),
      departments: [
        ['Администрация', near(-3.714), 2, false],
        ['Приёмка', near(-2.429), 5, false],
        ['Маркетинг', near(-1.714), 4, false],
        ['Цех', near(-1.278), 4, false],
        ['Касса', near(0), 1, true],
      ],
      handOffs: 11,
      stages: 10,
      trackedStages: 1,
      linkedSteps: 6,
      blindSpots: 11,
      peakEnd: near(-3),
    });
  });

  it('names things in the language of the file and lists what it counts', () => {
    const [map] = mapsOf('en.cjm', '--lang', 'ru');
    expect(map.departments.map(([name]: [string]) => name)).toContain('Reception');
    expect(map.handOffList).toHaveLength(map.handOffs);
    expect(map.handOffList[0]).toEqual({
      from: 4,
      to: 5,
      fromDepartments: ['Marketing'],
      toDepartments: ['Reception'],
      context: null,
    });
    expect(map.blindSpotSteps).toEqual([1, 2, 3, 4, 7, 8, 10, 12, 15, 16, 17]);
    expect(map.suggestedMoments).toEqual([1, 5, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17]);
    expect(map.triggers).toEqual([
      ['recommendation', 2],
      ['location', 1],
      ['price', 1],
      ['urgency', 1],
    ]);
    expect(map.stageVerdicts[4]).toMatchObject({ name: 'Visit', contact: 'contact', verdict: 'below' });
    expect(map.touchpointFigures[7]).toMatchObject({
      step: 8,
      departments: ['Reception'],
      expectation: 8,
      actual: 3,
      gap: -5,
      spreadE: 0,
      level: -2,
      painIndex: 25,
      timeRatio: 3.5,
      bottleneck: true,
    });
  });

  it('takes one map by its name, and lists the maps there are where it has none of that name', () => {
    expect(mapsOf('ru.cjm', '--map', 'ПЕРВЫЙ визит')).toEqual(mapsOf('ru.cjm'));
    expect(run('analyse', 'ru.cjm', '--map', 'Второй', '--json', '--lang', 'ru')).toEqual({
      code: 2,
      out: '',
      err: 'Такой карты в проекте нет: «Второй». Есть: Первый визит.\n',
    });
  });

  it('tells a person in the person’s language', () => {
    expect(run('analyse', 'ru.cjm', '--lang', 'ru').out).toMatch(
      /^Карта «Первый визит»\n {2}16 точек контакта с оценкой\n {2}Разрыв: средний −1,81, взвешенный −1,97 — хуже ожиданий\n/,
    );
    const { out } = run('analyse', 'en.cjm');
    expect(out).toContain('\n    Reception −2.43 — rated 5, below expectations 4, bottlenecks 1, BUTs 0\n');
    expect(out).toContain('bottlenecks 0, BUTs 0 — thin data\n');
  });

  it('leaves the file and its folder as they were', () => {
    const before = [readFileSync(join(folder, 'ru.cjm')).toString('latin1'), readdirSync(folder)];
    run('analyse', 'ru.cjm');
    expect([readFileSync(join(folder, 'ru.cjm')).toString('latin1'), readdirSync(folder)]).toEqual(before);
  });
});
