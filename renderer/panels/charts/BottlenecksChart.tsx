// Where it takes too long, against the norm, or nobody is there.
import { memo } from 'react';
import type { TouchpointFigures } from '#shared/analysis/touchpoint-figures';
import { chartsText } from '#shared/text/charts-text';
import { figureText, noFigure } from '#shared/text/figure-text';
import { minutesText } from '#shared/text/minutes-text';
import { useLanguage, useText } from '../language';
import { type Bar, BarList } from './BarList';
import { ChartCard } from './ChartCard';
import { nameOfTouchpoint, placesOfTouchpoint } from './places';

interface BottlenecksChartProps {
  readonly bottlenecks: readonly TouchpointFigures[];
}

export const BottlenecksChart = memo(function BottlenecksChart({ bottlenecks }: BottlenecksChartProps) {
  const say = useText(chartsText);
  const language = useLanguage();
  const minutes = (value: number | null): string => minutesText(value, language);
  const ratio = (value: number | null): string =>
    value === null ? noFigure : `× ${figureText(value, language)}`;
  const bars = bottlenecks.map((figures): Bar => {
    const { touchpoint, timeRatio, stepNumber } = figures;
    const { actualMinutes, normMinutes, nobodyPresent } = touchpoint;
    const time =
      actualMinutes !== null && normMinutes !== null
        ? [say.ofNorm(minutes(actualMinutes), minutes(normMinutes))]
        : [];
    return {
      key: touchpoint.id,
      name: `${stepNumber}. ${nameOfTouchpoint(figures) || say.unnamed}`,
      value: timeRatio,
      text: timeRatio === null ? say.nobody : ratio(timeRatio),
      tone: 'bad',
      ...(timeRatio !== null && { mark: 1 }),
      detail: [...time, ...(nobodyPresent && timeRatio !== null ? [say.nobody] : [])].join(' · '),
      places: placesOfTouchpoint(figures),
    };
  });
  return (
    <ChartCard
      title={say.bottlenecks}
      empty={say.bottlenecksEmpty}
      columns={[say.touchpoint, say.actualTime, say.norm, say.ratio]}
      rows={bottlenecks.map((figures) => [
        `${figures.stepNumber}. ${nameOfTouchpoint(figures) || say.unnamed}`,
        minutes(figures.touchpoint.actualMinutes),
        minutes(figures.touchpoint.normMinutes),
        figures.touchpoint.nobodyPresent
          ? `${ratio(figures.timeRatio)}, ${say.nobody}`
          : ratio(figures.timeRatio),
      ])}
    >
      <BarList bars={bars} most={Math.max(2, ...bars.map(({ value }) => value ?? 0))} />
    </ChartCard>
  );
});
