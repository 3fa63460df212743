// Names in the headers of lanes and of what is folded: no word of them is cut while smaller type keeps it whole.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { foldParts } from '#shared/change/commands/fold-parts';
import { apply } from '#shared/change/diff';
import { boardType, wordLabel } from '#shared/layout/board/board-type';
import { layoutBoard } from '#shared/layout/board/layout-board';
import { laneHeader } from '#shared/layout/board/measures';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { laneKinds } from '#shared/model/records/lane';
import { laneNames } from '#shared/model/templates/lane-names';
import { templateNames } from '#shared/model/templates/names';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';
import { countingContext } from '../../change/small-project';
import { freshContext } from '../../model/templates/fresh-project';

const type = boardType(
  parseFontMetrics(JSON.parse(readFileSync('.cache/generated/font-metrics.json', 'utf8'))),
);
const languages = ['ru', 'en'] as const;
const inLane = (name: string) =>
  wordLabel(name, 'semibold', laneHeader.sizes, laneHeader.width - 2 * laneHeader.padding, type);
const layoutOf = (project: Project) => layoutBoard(project, mapsOf(project)[0]?.id ?? '', type);

describe('the header of a lane', () => {
  it.each(languages)('cuts no word of any kind’s first name in %s', (language) => {
    for (const kind of laneKinds) {
      expect([kind, inLane(laneNames[kind][language]).lines.some(({ cutsWord }) => cutsWord)]).toEqual([
        kind,
        false,
      ]);
    }
  });

  it('is as large as it can be: smaller for a long word, the usual size for what fits and for what never would', () => {
    expect(inLane('Communications').size).toBeLessThan(laneHeader.size);
    expect(inLane('Support processes').size).toBe(laneHeader.size);
    const endless = inLane('W'.repeat(60));
    expect(endless.size).toBe(laneHeader.size);
    expect(endless.lines.length).toBeGreaterThan(1);
  });
});

describe('the headers of every template', () => {
  it.each(templateNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'cut no word of %s in %s, also of lanes and of stages that are folded',
    (name, language) => {
      const project = projectOf(unwrap(projectFromTemplate(name, language, freshContext())));
      const ids = [...project.stage.keys()];
      const folded = apply(
        project,
        unwrap(planWhole(project, foldParts, { ids, folded: true }, countingContext())),
      );
      for (const { lanes, stages, phases } of [layoutOf(project), layoutOf(folded)]) {
        for (const { label } of [...lanes, ...stages, ...phases]) {
          expect(label.lines.filter(({ cutsWord }) => cutsWord)).toEqual([]);
        }
      }
    },
  );
});
