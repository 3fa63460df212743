// Whether stages and phases meet what is expected of them.
import { Equal, TrendingDown, TrendingUp } from 'lucide-react';
import { memo } from 'react';
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import type { PartFigures } from '#shared/analysis/part-figures';
import { verdictText } from '#shared/text/analysis-text';
import { chartsText } from '#shared/text/charts-text';
import { gapText } from '#shared/text/figure-text';
import { useLanguage, useText } from '../language';
import { type Bar, BarList } from './BarList';
import styles from './bar-list.module.css';
import { ChartCard } from './ChartCard';

const signs = { below: TrendingDown, meets: Equal, exceeds: TrendingUp } as const;
const tones = { below: 'bad', meets: 'plain', exceeds: 'good' } as const;
const leastReach = 4;

type Parts = Pick<MapAnalysis, 'stages' | 'phases'>;

export const VerdictsChart = memo(function VerdictsChart({ stages, phases }: Parts) {
  const say = useText(chartsText);
  const language = useLanguage();
  const parts: readonly { id: string; name: string; kind: string; figures: PartFigures }[] = [
    ...[...phases.values()].map((figures) => ({
      id: figures.phase.id,
      name: figures.phase.name,
      kind: say.phase,
      figures,
    })),
    ...[...stages.values()].map((figures) => ({
      id: figures.stage.id,
      name: figures.stage.name,
      kind: say.stage,
      figures,
    })),
  ];
  const gap = (value: number | null): string => gapText(value, language);
  const bars = parts.map(({ id, name, kind, figures: { weightedGap, verdict, rated } }): Bar => {
    const Sign = verdict === null ? null : signs[verdict];
    return {
      key: id,
      name: name || say.unnamed,
      value: weightedGap,
      text: gap(weightedGap),
      tone: verdict === null ? 'plain' : tones[verdict],
      detail: (
        <>
          {Sign !== null && <Sign className={styles.sign} aria-hidden />}
          {[kind, verdictText(verdict, language), ...(rated > 0 ? [say.ratedCount(rated)] : [])].join(' · ')}
        </>
      ),
      places: [id],
    };
  });
  const most = Math.max(leastReach, ...bars.map(({ value }) => Math.abs(value ?? 0)));
  return (
    <ChartCard
      title={say.verdicts}
      empty={say.momentsEmpty}
      columns={[say.stage, say.gap, say.verdict, say.ratedName]}
      rows={parts.map(({ name, kind, figures }) => [
        `${kind}: ${name || say.unnamed}`,
        gap(figures.weightedGap),
        verdictText(figures.verdict, language),
        String(figures.rated),
      ])}
    >
      <BarList bars={bars} most={most} signed />
    </ChartCard>
  );
});
