// The figures of one map as lines for a person. Of what the map says nothing there is no line.
import type { DepartmentFigures } from '#shared/analysis/department-figures';
import { verdictOn } from '#shared/analysis/gap-totals';
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import type { PartFigures } from '#shared/analysis/part-figures';
import type { TouchpointFigures } from '#shared/analysis/touchpoint-figures';
import { analyseText } from '#shared/text/analyse-text';
import { contextText, reasonText, triggerKindText, verdictText } from '#shared/text/analysis-text';
import { figureText, gapText } from '#shared/text/figure-text';
import { type Language, speak } from '#shared/text/language';
import { minutesText } from '#shared/text/minutes-text';

const list = (title: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`)];

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' — ');

function bottleneckLine({ touchpoint, timeRatio }: TouchpointFigures, language: Language): string {
  const words = speak(analyseText, language);
  const { actualMinutes, normMinutes, nobodyPresent } = touchpoint;
  const times =
    actualMinutes === null || normMinutes === null
      ? null
      : words.times(minutesText(actualMinutes, language), minutesText(normMinutes, language));
  return joined(
    timeRatio === null ? null : `× ${figureText(timeRatio, language)}`,
    times,
    nobodyPresent ? words.nobody : null,
  );
}

function departmentLine(figures: DepartmentFigures, language: Language): string {
  const words = speak(analyseText, language);
  const { department, score, rated, thin, negative, bottlenecks, openButs } = figures;
  return joined(
    named(department.name, score, language),
    words.departmentCounts(rated, negative, bottlenecks, openButs),
    thin ? words.thin : null,
  );
}

const named = (name: string, gap: number | null, language: Language): string =>
  gap === null ? name : `${name} ${gapText(gap, language, 2)}`;

const partLine = (name: string, { weightedGap, verdict }: PartFigures, language: Language): string =>
  joined(named(name, weightedGap, language), verdictText(verdict, language));

/** The lines, of which those indented belong to the one above them. */
export function analysisLines(analysis: MapAnalysis, language: Language): readonly string[] {
  const words = speak(analyseText, language);
  const { meanGap, weightedGap, company, peakEnd, coverage } = analysis;
  const steps = [...analysis.steps.values()];
  const gap = (value: number): string => gapText(value, language, 2);
  const stepLine = (number: number, ...said: readonly (string | null)[]): string =>
    joined(`${number}. ${steps[number - 1]?.step.title ?? ''}`, ...said);
  const stepList = (title: string, numbers: readonly number[]): string[] =>
    numbers.length === 0 ? [] : [`${title}: ${numbers.join(', ')}`];

  return [
    words.rated(analysis.rated),
    ...(meanGap === null || weightedGap === null
      ? []
      : [words.gaps(gap(meanGap), gap(weightedGap), verdictText(verdictOn(weightedGap), language))]),
    ...(company.weightedGap === null ? [] : [words.company(gap(company.weightedGap))]),
    ...(peakEnd === null ? [] : [words.peakEnd(gap(peakEnd))]),
    ...stepList(words.positive, analysis.positive),
    ...stepList(words.level2, analysis.level2),
    ...list(
      words.pain,
      analysis.painTop.map(({ stepNumber, painIndex }) =>
        stepLine(stepNumber, figureText(painIndex ?? 0, language)),
      ),
    ),
    ...list(
      words.bottlenecks,
      analysis.bottlenecks.map((figures) => stepLine(figures.stepNumber, bottleneckLine(figures, language))),
    ),
    ...list(
      words.departments,
      analysis.departments.map((figures) => departmentLine(figures, language)),
    ),
    ...list(
      words.phases,
      [...analysis.phases.values()].map((figures) => partLine(figures.phase.name, figures, language)),
    ),
    ...list(
      words.stages,
      [...analysis.stages.values()].map((figures) => partLine(figures.stage.name, figures, language)),
    ),
    ...list(
      words.handOffs,
      analysis.handOffs.map(({ fromNumber, to, context }) =>
        joined(`${fromNumber} → ${fromNumber + 1}. ${to.title}`, context && contextText(context, language)),
      ),
    ),
    ...list(
      words.moments,
      analysis.suggestedMoments.map(({ number, reasons }) =>
        stepLine(number, reasons.map((reason) => reasonText(reason, language)).join(', ')),
      ),
    ),
    words.tracked(coverage.trackedStages, coverage.stages),
    words.linked(coverage.linkedSteps, coverage.steps),
    ...stepList(
      words.blindSpots,
      analysis.blindSpots.map(({ number }) => number),
    ),
    ...list(
      words.phantoms,
      analysis.phantoms.map(({ title }) => title),
    ),
    ...list(
      words.triggers,
      analysis.triggers.map(({ kind, count }) => joined(triggerKindText(kind, language), String(count))),
    ),
  ];
}
