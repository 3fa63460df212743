// How much of the customer's way the company sees, and what it does not: steps it knows nothing of, and steps of its
// own that no customer meets.
import { EyeOff, Ghost } from 'lucide-react';
import { memo } from 'react';
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import { chartsText } from '#shared/text/charts-text';
import { percentText } from '#shared/text/figure-text';
import { useLanguage, useText } from '../language';
import { type Bar, BarList } from './BarList';
import { ChartCard } from './ChartCard';
import styles from './coverage-chart.module.css';
import { PlaceList } from './PlaceList';

type CoverageProps = Pick<MapAnalysis, 'coverage' | 'stages' | 'blindSpots' | 'phantoms'>;

export const CoverageChart = memo(function CoverageChart(props: CoverageProps) {
  const { coverage, blindSpots, phantoms } = props;
  const say = useText(chartsText);
  const language = useLanguage();
  const { stages, trackedStages, stageShare, steps, linkedSteps, stepShare } = coverage;
  // Each leads to the first that is missing.
  const untracked = [...props.stages.values()].filter(({ stage }) => stage.contact !== 'tracked');
  const gaps = [untracked.map(({ stage }) => stage.id), blindSpots.map(({ step }) => step.id)] as const;
  const shares = [
    { name: say.trackedStages, part: trackedStages, whole: stages, share: stageShare, places: gaps[0] },
    { name: say.linkedSteps, part: linkedSteps, whole: steps, share: stepShare, places: gaps[1] },
  ].filter(({ whole }) => whole > 0);
  const told = shares.map(
    ({ part, whole, share }) => `${say.ratedOf(part, whole)}, ${percentText(share ?? 0, language)}`,
  );
  const bars = shares.map(
    ({ name, share, places }, at): Bar => ({ key: name, name, value: share, text: told[at] ?? '', places }),
  );
  const blind = blindSpots.map(({ step, number }) => ({
    id: step.id,
    name: `${number}. ${step.title || say.unnamed}`,
  }));
  const phantom = phantoms.map(({ id, title }) => ({ id, name: title || say.unnamed }));
  return (
    <ChartCard
      title={say.coverage}
      empty={say.momentsEmpty}
      columns={[say.coverage, say.count]}
      rows={
        shares.length === 0
          ? []
          : [
              ...shares.map(({ name }, at) => [name, told[at] ?? '']),
              ...blind.map(({ name }) => [say.blindSpots, name]),
              ...phantom.map(({ name }) => [say.phantoms, name]),
            ]
      }
    >
      <BarList bars={bars} most={1} />
      <div className={styles.lists}>
        <PlaceList icon={EyeOff} title={say.blindSpots} none={say.blindSpotsNone} places={blind} />
        <PlaceList icon={Ghost} title={say.phantoms} none={say.phantomsNone} places={phantom} />
      </div>
    </ChartCard>
  );
});
