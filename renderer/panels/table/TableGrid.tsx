// One of the two tables with all that can be done in it: sorted, filtered, typed into, copied, pasted.
import { useCallback, useMemo, useState } from 'react';
import type { Column, TableRow } from '#shared/analysis/table/column';
import { nextSorting } from '#shared/analysis/table/sorted-rows';
import type { NameList } from '#shared/model/cells';
import { choiceText } from '#shared/text/table/cell-text';
import {
  type CellRange,
  copiedCells,
  isRefused,
  pastedBlock,
  plannedCell,
  plannedPaste,
} from '#shared/text/table/planned-paste';
import { cellFaultText, tableText } from '#shared/text/table/table-text';
import { jumpToItem } from '../../canvas/jump';
import { documentStore, useDocument } from '../../state/document';
import { select, say as tell, useSession } from '../../state/session';
import { changeLook, useTable } from '../../state/table';
import { openTouchpointPanel } from '../../state/touchpoint-panel';
import { announce } from '../../ui/announce';
import { useLanguage, useText } from '../language';
import { ColumnFilterField } from './ColumnFilterField';
import { Grid } from './grid/Grid';
import type { CellAt } from './grid/grid-standing';
import { TableFoot } from './TableFoot';
import type { ColumnKey, TableModel } from './table-model';
import { askToPaste, type TablePlan, writeCells } from './table-paste';
import styles from './table-view.module.css';
import { useTableRows } from './use-table-rows';

const noRows: readonly TableRow[] = [];
const noRange: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** The names a list of the project holds. */
const known = (list: NameList): readonly string[] =>
  [...documentStore.getState().project[list].values()].map(({ name }) => name);

interface TableGridProps {
  readonly model: TableModel;
  readonly label: string;
}

export function TableGrid({ model, label }: TableGridProps) {
  const say = useText(tableText);
  const language = useLanguage();
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  const look = useTable(({ looks }) => looks[model.kind]);
  const filtering = useTable((table) => table.filtering);
  const [range, setRange] = useState(noRange);
  const columns = useMemo(
    () => model.columns.filter(({ key }) => !look.hidden.has(key)),
    [model, look.hidden],
  );
  const all = useMemo(
    () => (mapId === null ? noRows : model.rowsOf(project, mapId)),
    [model, project, mapId],
  );
  const rows = useTableRows(all, model.columns, look, language);
  const [selected] = useSession((session) => session.selection);
  const followed = useMemo(() => rows.findIndex(({ id }) => id === selected), [rows, selected]);

  const onSort = useCallback((column: string, also: boolean): void => {
    changeLook(({ sorting }) => ({ sorting: nextSorting(sorting, column, also) }));
  }, []);

  const cellAt = (at: CellAt): { row: TableRow; column: Column<TableRow, ColumnKey> } | null => {
    const [row, column] = [rows[at.row], columns[at.column]];
    return row === undefined || column === undefined ? null : { row, column };
  };

  const write = (at: CellAt, text: string): string | null => {
    const cell = cellAt(at);
    if (cell === null) return null;
    const planned = plannedCell({ ...cell, at: at.row, text }, known, language);
    if (planned === null) return null;
    if (isRefused(planned)) return cellFaultText(planned.fault, language);
    writeCells([planned]);
    return null;
  };

  const warn = (text: string): void => tell({ tone: 'warning', text });

  /** Says why a cell takes nothing; where several answered, their answers are opened. */
  const isLocked = (at: CellAt): boolean => {
    const cell = cellAt(at);
    const lock = cell?.column.lockOf(cell.row) ?? null;
    if (lock !== null) warn(cellFaultText({ kind: lock }, language));
    if (lock === 'several-respondents') openTouchpointPanel();
    return lock !== null;
  };

  /** What stands in the range is selected on the board and in the panels as well. */
  const standOn = (where: CellRange): void => {
    setRange(where);
    const ids = rows.slice(where.top, where.bottom + 1).map(({ id }) => id);
    const things = ids.filter((id) => project.touchpoint.has(id) || project.note.has(id));
    select(things.length > 0 ? things : ids.slice(0, 1));
  };

  const toggle = (at: CellAt): void => {
    const cell = cellAt(at);
    if (cell === null || isLocked(at)) return;
    write(at, cell.column.read(cell.row) === true ? '' : say.yes);
  };

  const planFor = (where: CellRange, block: readonly (readonly string[])[]): TablePlan =>
    plannedPaste({ rows, columns, known }, where, block, language);

  const firstFault = ({ refused: [cell] }: TablePlan): void => {
    if (cell !== undefined) warn(cellFaultText(cell.fault, language));
  };

  const clear = (where: CellRange): void => {
    const plan = planFor(where, [['']]);
    if (plan.changes.length > 0) writeCells(plan.changes);
    else firstFault(plan);
  };

  const copy = (where: CellRange): string => {
    const cells = (where.bottom - where.top + 1) * (where.right - where.left + 1);
    announce(say.copied(cells));
    return copiedCells(rows, columns, where, language);
  };

  const paste = (where: CellRange, text: string): void => {
    if (text === '') return;
    const block = pastedBlock(text);
    const plan = planFor(where, block);
    const isOne =
      block.length === 1 && block[0]?.length === 1 && plan.changes.length + plan.refused.length <= 1;
    const nameOf = (row: number): string => {
      const named = rows[row];
      return named === undefined ? '' : model.nameOf(named, language);
    };
    if (!isOne) askToPaste({ plan, nameOf });
    else if (plan.changes.length > 0) writeCells(plan.changes);
    else firstFault(plan);
  };

  const show = (at: CellAt): void => {
    const row = rows[at.row];
    if (row === undefined) return;
    for (const id of model.placesOf(row)) if (jumpToItem(id)) return;
  };

  const optionsOf = ({ content }: Column<TableRow, ColumnKey>): readonly string[] => {
    if (content.kind === 'choice') return content.options.map((option) => choiceText(option, language));
    return content.kind === 'name' || content.kind === 'names' ? known(content.list) : [];
  };

  const nothing = all.length === 0 ? (model.kind === 'notes' ? say.noNotes : say.empty) : say.noneLeft;
  return (
    <>
      <Grid
        label={label}
        columns={columns}
        rows={rows}
        sorting={look.sorting}
        onSort={onSort}
        filters={filtering ? ({ column }) => <ColumnFilterField column={column} /> : null}
        optionsOf={optionsOf}
        onWrite={write}
        onLeft={(at, text) => {
          const why = write(at, text);
          if (why !== null) warn(why);
        }}
        onOpen={isLocked}
        onToggle={toggle}
        onClear={clear}
        onCopy={copy}
        onPaste={paste}
        onShow={show}
        onRange={standOn}
        followed={followed}
      />
      {rows.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <TableFoot
        shown={rows.length}
        all={all.length}
        range={range}
        onShow={() => show({ row: range.top, column: 0 })}
      />
    </>
  );
}
