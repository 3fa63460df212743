// What the map says, in charts: every figure of its analysis, live. Whatever is shown leads to its place on the board.
import { analyseMap } from '#shared/analysis/map-analysis';
import { chartsText } from '#shared/text/charts-text';
import { useDocument } from '../../state/document';
import { useText } from '../language';
import { BottlenecksChart } from './BottlenecksChart';
import { CoverageChart } from './CoverageChart';
import { CurveChart } from './CurveChart';
import styles from './charts-view.module.css';
import { DepartmentsChart } from './DepartmentsChart';
import { HandOffsList } from './HandOffsList';
import { Headlines } from './Headlines';
import { MomentsList } from './MomentsList';
import { PainChart } from './PainChart';
import { TriggersChart } from './TriggersChart';
import { VerdictsChart } from './VerdictsChart';

export function ChartsView() {
  const say = useText(chartsText);
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  if (mapId === null) return null;
  const said = analyseMap(project, mapId);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling page must be reachable by keyboard
    <main className={styles.view} tabIndex={0} data-home aria-label={say.charts}>
      <Headlines said={said} />
      <CurveChart steps={said.steps} stages={said.stages} />
      <div className={styles.cards}>
        <DepartmentsChart departments={said.departments} />
        <PainChart pains={said.painTop} />
        <BottlenecksChart bottlenecks={said.bottlenecks} />
        <VerdictsChart stages={said.stages} phases={said.phases} />
        <CoverageChart
          coverage={said.coverage}
          stages={said.stages}
          blindSpots={said.blindSpots}
          phantoms={said.phantoms}
        />
        <TriggersChart triggers={said.triggers} />
        <HandOffsList handOffs={said.handOffs} departments={project.department} />
        <MomentsList moments={said.suggestedMoments} />
      </div>
    </main>
  );
}
