// What both maps say as wholes, figure beside figure; what differs stands out.
import type { TotalChange } from '#shared/analysis/compare-maps';
import { compareFigures } from '#shared/analysis/decimals';
import type { Project } from '#shared/model/project';
import { comparedDifferenceText, comparedValueText, compareText, totalText } from '#shared/text/compare-text';
import { useLanguage, useText } from '../language';
import styles from './compare.module.css';

const differs = ({ before, after }: TotalChange): boolean =>
  before === null || after === null ? before !== after : compareFigures(before, after) !== 0;

interface TotalsTableProps {
  readonly totals: readonly TotalChange[];
  readonly project: Project;
}

export function TotalsTable({ totals, project }: TotalsTableProps) {
  const words = useText(compareText);
  const names = useText(totalText);
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <section className={styles.totals} aria-label={words.totals} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.totals}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
            <th scope="col">{words.difference}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((change) => {
            const { total, before, after } = change;
            return (
              <tr key={total} data-differs={differs(change) ? '' : undefined}>
                <th scope="row">{names[total]}</th>
                <td className={styles.value}>{comparedValueText(total, before, project, language)}</td>
                <td className={styles.value}>{comparedValueText(total, after, project, language)}</td>
                <td className={styles.value}>
                  {differs(change) ? comparedDifferenceText(total, before, after, language) : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
