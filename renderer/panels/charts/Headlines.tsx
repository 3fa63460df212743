// The figures that sum a map up.

import { verdictOn } from '#shared/analysis/gap-totals';
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import { verdictText } from '#shared/text/analysis-text';
import { chartsText } from '#shared/text/charts-text';
import { gapText } from '#shared/text/figure-text';
import { useLanguage, useText } from '../language';
import styles from './headlines.module.css';

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
}

function Figure({ name, value, note }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      {note !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

export function Headlines({ said }: { readonly said: MapAnalysis }) {
  const say = useText(chartsText);
  const language = useLanguage();
  const gap = (value: number | null): string => gapText(value, language, 2);
  return (
    <section aria-label={say.figures}>
      <dl className={styles.figures}>
        <Figure name={say.rated} value={say.ratedOf(said.rated, said.touchpoints.size)} />
        <Figure name={say.meanGap} value={gap(said.meanGap)} />
        <Figure
          name={say.weightedGap}
          value={gap(said.weightedGap)}
          note={verdictText(verdictOn(said.weightedGap), language)}
        />
        <Figure name={say.peakEnd} value={gap(said.peakEnd)} />
        <Figure name={say.level2} value={String(said.level2.length)} />
        <Figure name={say.bottlenecks} value={String(said.bottlenecks.length)} />
      </dl>
    </section>
  );
}
