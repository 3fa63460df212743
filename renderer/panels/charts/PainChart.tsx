// The five touchpoints that hurt most.
import { memo } from 'react';
import type { TouchpointFigures } from '#shared/analysis/touchpoint-figures';
import { chartsText } from '#shared/text/charts-text';
import { figureText, gapText } from '#shared/text/figure-text';
import { useLanguage, useText } from '../language';
import { type Bar, BarList } from './BarList';
import { ChartCard } from './ChartCard';
import { nameOfTouchpoint, placesOfTouchpoint } from './places';

export const PainChart = memo(function PainChart({
  pains,
}: {
  readonly pains: readonly TouchpointFigures[];
}) {
  const say = useText(chartsText);
  const language = useLanguage();
  const named = pains.map((figures) => ({
    figures,
    name: `${figures.stepNumber}. ${nameOfTouchpoint(figures) || say.unnamed}`,
    pain: figures.painIndex ?? 0,
    gap: gapText(figures.gap ?? 0, language),
  }));
  const bars = named.map(
    ({ figures, name, pain, gap }): Bar => ({
      key: figures.touchpoint.id,
      name,
      value: pain,
      text: figureText(pain, language),
      tone: 'bad',
      detail: `${say.gap.toLowerCase()} ${gap} × ${figures.touchpoint.importance}`,
      places: placesOfTouchpoint(figures),
    }),
  );
  return (
    <ChartCard
      title={say.pain}
      empty={say.painEmpty}
      columns={[say.touchpoint, say.painIndex, say.gap]}
      rows={named.map(({ name, pain, gap }) => [name, figureText(pain, language), gap])}
    >
      <BarList bars={bars} most={Math.max(1, ...bars.map(({ value }) => value ?? 0))} />
    </ChartCard>
  );
});
