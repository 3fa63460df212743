// What pasting a block into the table would change, cell by cell, and what does not fit and why. Nothing has happened
// yet; all of it happens as one step, or none.
import { useRef } from 'react';
import { panelText } from '#shared/text/panel-text';
import { cellFaultText, newNamesText, pasteTableText } from '#shared/text/table/table-text';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useLanguage, useText } from '../../language';
import type { WaitingPaste } from '../../table/table-paste';
import { PastedCells } from './PastedCells';
import styles from './paste-table-dialog.module.css';

interface PasteTableDialogProps {
  readonly waiting: WaitingPaste;
  readonly onRun: () => void;
  readonly onClose: () => void;
}

export function PasteTableDialog({ waiting, onRun, onClose }: PasteTableDialogProps) {
  const say = useText(pasteTableText);
  const words = useText(panelText);
  const lists = useText(newNamesText);
  const language = useLanguage();
  const start = useRef<HTMLButtonElement>(null);
  const { plan, nameOf } = waiting;
  const { changes, refused, unchanged, newNames, headings, rowsOver, columnsOver } = plan;
  return (
    <Dialog
      open
      size="medium"
      title={say.title}
      closeLabel={words.close}
      onClose={onClose}
      initialFocus={start}
      footer={
        <>
          <Button look="plain" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button ref={start} look="primary" disabled={changes.length === 0} onClick={onRun}>
            {changes.length === 0 ? say.nothing : say.apply(changes.length)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {refused.length > 0 && (
          <PastedCells
            title={say.refused}
            tone="bad"
            cells={refused.map(({ row, column, text, fault }) => ({
              row: nameOf(row),
              column,
              said: text,
              note: cellFaultText(fault, language),
            }))}
          />
        )}
        {changes.length > 0 && (
          <PastedCells
            title={say.changes}
            tone="plain"
            cells={changes.map(({ row, column, before, after }) => ({
              row: nameOf(row),
              column,
              was: before,
              said: after,
            }))}
          />
        )}
        <ul className={styles.notes}>
          {[...newNames].map(([list, names]) => (
            <li key={list}>
              {lists[list]}: {names.join(', ')}
            </li>
          ))}
          {headings && <li>{say.headings}</li>}
          {rowsOver > 0 && <li>{say.rowsOver(rowsOver)}</li>}
          {columnsOver > 0 && <li>{say.columnsOver(columnsOver)}</li>}
          {unchanged > 0 && <li>{say.unchanged(unchanged)}</li>}
        </ul>
      </div>
    </Dialog>
  );
}
