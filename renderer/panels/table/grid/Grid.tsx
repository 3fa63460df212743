// A grid as spreadsheets have it: one cell with the keyboard, a range around it, values typed where they stand. Of
// however many rows only those in sight are drawn. The grid itself has the focus and names its active cell.
// biome-ignore-all lint/a11y/useSemanticElements: a table would bring a layout of its own
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Column, TableRow } from '#shared/analysis/table/column';
import type { SortKey } from '#shared/analysis/table/sorted-rows';
import { fieldText } from '#shared/text/table/cell-text';
import type { CellRange } from '#shared/text/table/planned-paste';
import { columnText } from '#shared/text/table/table-text';
import { showCell } from '../../../ui/show-cell';
import { useClipboard } from '../../../ui/use-clipboard';
import { useVisibleRows } from '../../../ui/use-visible-rows';
import { useLanguage, useText } from '../../language';
import type { ColumnKey } from '../table-model';
import { type AfterEdit, CellEditor } from './CellEditor';
import { GridHead } from './GridHead';
import { cellId, GridRow } from './GridRow';
import styles from './grid.module.css';
import { type PlacedColumn, pinnedBefore, placedColumns } from './grid-columns';
import { type CellAt, clamped, isOneCell, rangeOf, type Standing, standAt, walked } from './grid-standing';

const rowRem = 2.25;
const filtersRem = 2.5;

type GridColumn = Column<TableRow, ColumnKey>;

interface GridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly TableRow[];
  readonly sorting: readonly SortKey[];
  readonly onSort: (column: string, also: boolean) => void;
  readonly filters: ((placed: PlacedColumn) => ReactNode) | null;
  /** The words a cell of the column can be chosen from. */
  readonly optionsOf: (column: GridColumn) => readonly string[];
  /** Writes a text into a cell; why not, or null when it is there. */
  readonly onWrite: (at: CellAt, text: string) => string | null;
  readonly onLeft: (at: CellAt, text: string) => void;
  /** True when the cell takes no text now; whoever is asked says why. */
  readonly onOpen: (at: CellAt) => boolean;
  readonly onToggle: (at: CellAt) => void;
  readonly onClear: (range: CellRange) => void;
  readonly onCopy: (range: CellRange) => string;
  readonly onPaste: (range: CellRange, text: string) => void;
  readonly onShow: (at: CellAt) => void;
  readonly onRange: (range: CellRange) => void;
  /** The row of what is selected elsewhere; −1: none. The keyboard goes there. */
  readonly followed: number;
}

interface Editing {
  readonly text: string;
  readonly fresh: boolean;
}

const afterEdit: Readonly<Record<AfterEdit, CellAt>> = {
  down: { row: 1, column: 0 },
  up: { row: -1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
  stay: { row: 0, column: 0 },
};

/** The cell a pointer is over. */
function cellUnder({ target }: { readonly target: EventTarget }): CellAt | null {
  const cell = (target as Element).closest<HTMLElement>('[data-row]');
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

export function Grid(props: GridProps) {
  const { label, rows, sorting, filters, followed } = props;
  const gridId = useId();
  const language = useLanguage();
  const names = useText(columnText);
  const box = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const [standing, setStanding] = useState(() => standAt({ row: Math.max(0, followed), column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const columns = useMemo(() => placedColumns(props.columns), [props.columns]);
  const visible = useVisibleRows(rows.length, rowRem);
  const size = { rows: rows.length, columns: columns.length, page: 12 };
  const here: Standing = {
    active: clamped(standing.active, size),
    anchor: clamped(standing.anchor, size),
  };
  const { active } = here;
  const range = rangeOf(here);
  const placed = columns[active.column];
  const row = rows[active.row];

  const stand = (next: Standing): void => {
    setStanding(next);
    setEditing(null);
    props.onRange(rangeOf(next));
  };
  const isFollowed = followed < 0 || (followed >= range.top && followed <= range.bottom);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection leads away
  useEffect(() => {
    if (isFollowed) return;
    setStanding(standAt({ row: followed, column: active.column }));
    setEditing(null);
  }, [followed]);

  const headRem = rowRem + (filters === null ? 0 : filtersRem);
  const { row: activeRow, column: activeColumn } = active;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a step of the keyboard scrolls
  useEffect(() => {
    if (box.current === null || placed === undefined || activeRow < 0) return;
    const { left, width, pinnedAt } = placed;
    const pinned = { top: 0, left: pinnedBefore(columns, activeColumn) };
    if (pinnedAt !== null)
      showCell(box.current, { top: activeRow * rowRem, left: 0, width: 0, height: rowRem + headRem, pinned });
    else showCell(box.current, { top: activeRow * rowRem, left, width, height: rowRem + headRem, pinned });
  }, [activeRow, activeColumn]);
  const { top, left, bottom, right } = range;

  const open = (text: string | null): void => {
    if (placed === undefined || row === undefined) return;
    if (props.onOpen(active)) return;
    const shown = fieldText(placed.column.content, placed.column.read(row), language);
    setEditing({ text: text ?? shown, fresh: text !== null });
  };

  const isFlag = placed?.column.content.kind === 'flag';

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || event.altKey) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const { key, shiftKey: shift } = event;
    if (row === undefined && active.row >= 0) return;
    if (active.row < 0 && (key === 'Enter' || key === ' ')) {
      if (placed !== undefined) props.onSort(placed.column.key, shift);
    } else if (key === 'Enter' && ctrl && shift) props.onShow(active);
    else if (key === 'Enter' && ctrl) return;
    else if ((key === 'Enter' || key === ' ') && isFlag && !ctrl && !shift) props.onToggle(active);
    else if (key === 'Enter' || key === 'F2') open(null);
    else if (key === 'Delete' || key === 'Backspace') props.onClear(range);
    else if (key === 'Escape' && !isOneCell(range)) stand(standAt(active));
    else if (key.length === 1 && !ctrl && key !== ' ') open(key);
    else {
      const next = walked({ key, shift, ctrl }, here, size);
      if (next === null) return;
      stand(next);
    }
    event.preventDefault();
  };

  const onPointerDown = (event: PointerEvent): void => {
    const at = cellUnder(event);
    if (at === null || event.button !== 0) return;
    if (editing !== null && at.row === active.row && at.column === active.column) return;
    stand(event.shiftKey ? { anchor: here.anchor, active: at } : standAt(at));
    dragging.current = true;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!dragging.current || (event.buttons & 1) === 0) return;
    const at = cellUnder(event);
    if (at === null || (at.row === active.row && at.column === active.column)) return;
    stand({ anchor: here.anchor, active: at });
  };
  const onDoubleClick = (event: { readonly target: EventTarget }): void => {
    if (cellUnder(event) === null || editing !== null) return;
    if (isFlag) props.onToggle(active);
    else open(null);
  };

  const focus = (): void => box.current?.focus();
  const write = (text: string, after: AfterEdit): string | null => {
    const why = props.onWrite(active, text);
    if (why !== null) return why;
    const step = afterEdit[after];
    const next = { row: active.row + step.row, column: active.column + step.column };
    stand(standAt(clamped({ ...next, row: Math.max(0, next.row) }, size)));
    focus();
    return null;
  };

  const copy = (clipboard: DataTransfer): void => clipboard.setData('text/plain', props.onCopy(range));
  useClipboard(box, {
    copy,
    cut: (clipboard) => {
      copy(clipboard);
      props.onClear(range);
    },
    paste: (clipboard) => props.onPaste(range, clipboard.getData('text/plain')),
  });

  const editor =
    editing === null || placed === undefined || row === undefined ? null : (
      <CellEditor
        key={`${row.id}/${placed.column.key}`}
        label={names[placed.column.key]}
        content={placed.column.content}
        text={editing.text}
        fresh={editing.fresh}
        options={props.optionsOf(placed.column)}
        above={active.row > 4 && active.row >= rows.length - 4}
        onKeep={write}
        onLeave={(text) => {
          setEditing(null);
          props.onLeft(active, text);
        }}
        onCancel={() => {
          setEditing(null);
          focus();
        }}
      />
    );

  const shown = rows.slice(visible.first, visible.last);
  const activeSeen = active.row < 0 || (active.row >= visible.first && active.row < visible.last);
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      data-home
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-activedescendant={activeSeen ? cellId(gridId, active.row, active.column) : undefined}
      className={styles.grid}
      onScroll={visible.onScroll}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onDoubleClick={onDoubleClick}
    >
      <div role="presentation" className={styles.sheet} style={{ width: `${width}rem` }}>
        <GridHead
          gridId={gridId}
          columns={columns}
          sorting={sorting}
          active={active.row < 0 ? active.column : -1}
          onSort={props.onSort}
          filters={filters}
        />
        <div role="rowgroup" className={styles.rows} style={{ height: `${rows.length * rowRem}rem` }}>
          {shown.map((one, index) => {
            const at = visible.first + index;
            const isIn = at >= top && at <= bottom && active.row >= 0;
            const isActive = at === active.row;
            return (
              <GridRow
                key={one.id}
                gridId={gridId}
                row={one}
                at={at}
                columns={columns}
                height={rowRem}
                from={isIn ? left : -1}
                to={isIn ? right : -1}
                active={isActive ? active.column : -1}
                editor={isActive ? editor : null}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
