// Steps that are likely moments of truth, and why.
import { memo } from 'react';
import type { SuggestedMoment } from '#shared/analysis/suggested-moments';
import { reasonText } from '#shared/text/analysis-text';
import { chartsText } from '#shared/text/charts-text';
import { jumpToItem } from '../../canvas/jump';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useLanguage, useText } from '../language';
import { ChartCard } from './ChartCard';
import styles from './hand-offs-list.module.css';

export const MomentsList = memo(function MomentsList({
  moments,
}: {
  readonly moments: readonly SuggestedMoment[];
}) {
  const say = useText(chartsText);
  const language = useLanguage();
  const walk = useArrowKeys();
  const why = ({ reasons }: SuggestedMoment): string =>
    reasons.map((reason) => reasonText(reason, language)).join(', ');
  return (
    <ChartCard
      title={say.moments}
      empty={say.momentsEmpty}
      columns={[say.step, say.reason]}
      rows={moments.map((moment) => [`${moment.number}. ${moment.step.title || say.unnamed}`, why(moment)])}
    >
      <ul className={styles.list} onKeyDown={walk}>
        {moments.map((moment) => (
          <li key={moment.step.id} className={styles.line}>
            <button type="button" className={styles.place} onClick={() => jumpToItem(moment.step.id)}>
              <span className={styles.number}>{moment.number}</span>
              <span>{moment.step.title || say.unnamed}</span>
              <span className={styles.why}>{why(moment)}</span>
            </button>
          </li>
        ))}
      </ul>
    </ChartCard>
  );
});
