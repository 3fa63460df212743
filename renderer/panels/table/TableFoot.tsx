// The line below the table: how many rows there are, what is selected, what can be done.
import { MapPin } from 'lucide-react';
import type { CellRange } from '#shared/text/table/planned-paste';
import { tableText } from '#shared/text/table/table-text';
import { Button } from '../../ui/Button';
import { useText } from '../language';
import { isOneCell } from './grid/grid-standing';
import styles from './table-view.module.css';

interface TableFootProps {
  readonly shown: number;
  readonly all: number;
  readonly range: CellRange;
  readonly onShow: () => void;
}

export function TableFoot({ shown, all, range, onShow }: TableFootProps) {
  const say = useText(tableText);
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1];
  return (
    <div className={styles.foot}>
      <span role="status">{shown === all ? say.rows(all) : say.shown(shown, all)}</span>
      {!isOneCell(range) && <span>{say.selected(rows, columns)}</span>}
      <span className={styles.hint}>{say.hint}</span>
      <Button look="plain" size="small" icon={MapPin} disabled={shown === 0} onClick={onShow}>
        {say.toBoard}
      </Button>
    </div>
  );
}
