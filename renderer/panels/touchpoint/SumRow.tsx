// A row below the answers: what they come to, or how far they lie apart.
import { TriangleAlert } from 'lucide-react';
import { touchpointText } from '#shared/text/touchpoint-text';
import { useText } from '../language';
import styles from './rating-table.module.css';

interface Sum {
  readonly text: string;
  /** The respondents disagree in it: said in words beside the row's name, and coloured. */
  readonly apart?: boolean;
}

interface SumRowProps {
  readonly label: string;
  /** Of expectation, actual and gap. */
  readonly sums: readonly [Sum, Sum, Sum];
}

export function SumRow({ label, sums }: SumRowProps) {
  const say = useText(touchpointText);
  const [expectation, actual, gap] = sums;
  const cell = ({ text, apart = false }: Sum) => (
    <td className={styles.number} data-apart={apart}>
      {text}
    </td>
  );
  return (
    <tr className={styles.sum}>
      <th scope="row">
        {label}
        {sums.some(({ apart }) => apart) && (
          <span className={styles.apart}>
            <TriangleAlert className={styles.sign} aria-hidden />
            {say.disagree}
          </span>
        )}
      </th>
      {cell(expectation)}
      {cell(actual)}
      {cell(gap)}
    </tr>
  );
}
