// What the selected touchpoints say together: how many are rated, their mean gap, and the one by importance.
import { gapTotals } from '#shared/analysis/gap-totals';
import { analyseMap } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { gapText } from '#shared/text/figure-text';
import { touchpointText } from '#shared/text/touchpoint-text';
import { useDocument } from '../../state/document';
import { useLanguage, useText } from '../language';
import { Figure } from './Figure';
import styles from './figures.module.css';

interface FiguresOfSeveralProps {
  readonly mapId: Id;
  readonly touchpoints: readonly Touchpoint[];
}

export function FiguresOfSeveral({ mapId, touchpoints }: FiguresOfSeveralProps) {
  const say = useText(touchpointText);
  const language = useLanguage();
  const project = useDocument((document) => document.project);
  const { touchpoints: known } = analyseMap(project, mapId);
  const { rated, meanGap, weightedGap } = gapTotals(touchpoints.flatMap(({ id }) => known.get(id) ?? []));
  const gap = (value: number | null) => (value === null ? null : gapText(value, language));
  return (
    <section className={styles.strip} aria-label={say.figures}>
      <dl className={styles.figures}>
        <Figure label={say.meanGap} tone={Math.sign(meanGap ?? 0)} large>
          {gap(meanGap)}
        </Figure>
        <Figure label={say.weightedGap}>{gap(weightedGap)}</Figure>
        <Figure label={say.rated}>{say.place(rated, touchpoints.length)}</Figure>
      </dl>
      <p className={styles.words}>{say.together}</p>
    </section>
  );
}
