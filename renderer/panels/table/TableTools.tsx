// The bar above the table: what it holds, its filters, which columns are shown.
import { Columns3, Funnel } from 'lucide-react';
import { columnText, tableText } from '#shared/text/table/table-text';
import { setFiltering, showTable, type TableKind, toggleColumn, useTable } from '../../state/table';
import { Button } from '../../ui/Button';
import { Menu, MenuToggle } from '../../ui/Menu';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useText } from '../language';
import { tableModels } from './table-model';
import styles from './table-view.module.css';

export function TableTools() {
  const say = useText(tableText);
  const names = useText(columnText);
  const kind = useTable((table) => table.kind);
  const filtering = useTable((table) => table.filtering);
  const { hidden } = useTable(({ looks }) => looks[kind]);
  return (
    <div role="toolbar" aria-label={say.tools} className={styles.tools}>
      <SegmentedControl<TableKind>
        label={say.contents}
        hideLabel
        value={kind}
        options={[
          { value: 'touchpoints', label: say.touchpoints },
          { value: 'notes', label: say.notes },
        ]}
        onChange={showTable}
      />
      <Button look="plain" icon={Funnel} aria-pressed={filtering} onClick={() => setFiltering(!filtering)}>
        {say.filter}
      </Button>
      <Menu
        trigger={
          <Button look="plain" icon={Columns3}>
            {say.columns}
          </Button>
        }
      >
        {tableModels[kind].columns.map(({ key }) => (
          <MenuToggle key={key} label={names[key]} on={!hidden.has(key)} onChange={() => toggleColumn(key)} />
        ))}
      </Menu>
    </div>
  );
}
