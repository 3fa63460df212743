// The map as a table: touchpoints, or notes, each a row. What is typed here is on the board in the same moment.
import { tableText } from '#shared/text/table/table-text';
import { useTable } from '../../state/table';
import { useText } from '../language';
import { TableGrid } from './TableGrid';
import { TableTools } from './TableTools';
import { tableModels } from './table-model';
import styles from './table-view.module.css';

export function TableView() {
  const say = useText(tableText);
  const kind = useTable((table) => table.kind);
  return (
    <main className={styles.view}>
      <TableTools />
      <TableGrid key={kind} model={tableModels[kind]} label={say[kind]} />
    </main>
  );
}
