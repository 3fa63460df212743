// A field in the place of a cell: Enter and Tab keep what was typed and go on, Escape takes it back. What cannot be
// kept is said beneath and stays to be mended.
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Content } from '#shared/analysis/table/column';
import { useAtEnd } from '../../../ui/use-at-end';
import styles from './cell-editor.module.css';
import { suggestions, withSuggestion } from './suggestions';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Where the keyboard goes when the value is kept. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditorProps {
  readonly label: string;
  readonly content: Content;
  /** What stands in the field at first. */
  readonly text: string;
  /** Typed over: nothing is offered until something is typed that could be meant. */
  readonly fresh: boolean;
  /** The words to choose from. */
  readonly options: readonly string[];
  /** Near the lower end of the grid, messages stand above. */
  readonly above: boolean;
  /** Keeps the text; why not, or null when it is kept. */
  readonly onKeep: (text: string, after: AfterEdit) => string | null;
  /** Left for something else: kept if it can be. */
  readonly onLeave: (text: string) => void;
  readonly onCancel: () => void;
}

export function CellEditor(props: CellEditorProps) {
  const { label, content, fresh, options, above, onKeep, onLeave, onCancel } = props;
  const id = useId();
  const field = useRef<Field>(null);
  const done = useRef(false);
  const [text, setText] = useState(props.text);
  const [touched, touch] = useState(fresh);
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, choose] = useState(-1);
  const offered = suggestions(options, content, touched ? text : '');
  useEffect(() => {
    field.current?.focus();
    if (!fresh) field.current?.select();
    else field.current?.setSelectionRange(props.text.length, props.text.length);
  }, [fresh, props.text]);

  const hasLines = content.kind === 'text';
  const keep = (value: string, after: AfterEdit): void => {
    if (done.current) return;
    // The first value of an empty row makes it another row: the field is gone, and left, before its value is kept.
    done.current = true;
    const why = onKeep(value, after);
    done.current = why === null;
    setFault(why);
  };
  const leave = (): void => {
    if (done.current) return;
    done.current = true;
    onLeave(text);
  };
  // Scrolled out of sight, or the table gone.
  useAtEnd(leave);
  const pick = (option: string, after: AfterEdit): void => keep(withSuggestion(text, option, content), after);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const option = offered[chosen];
    if (key === 'Escape') {
      done.current = true;
      onCancel();
    } else if (key === 'Enter' && (alt || (shift && hasLines))) return;
    else if (key === 'Enter' || key === 'Tab') {
      const after = key === 'Tab' ? (shift ? 'left' : 'right') : shift ? 'up' : 'down';
      if (option === undefined) keep(text, after);
      else pick(option, after);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && offered.length > 0) {
      const step = key === 'ArrowDown' ? 1 : -1;
      choose((chosen + step + offered.length + (chosen === -1 && step === -1 ? 1 : 0)) % offered.length);
    } else return;
    event.preventDefault();
  };

  const shared = {
    ref: (element: Field | null): void => {
      field.current = element;
    },
    className: styles.field,
    value: text,
    'aria-label': label,
    'aria-invalid': fault !== null,
    'aria-describedby': fault === null ? undefined : `${id}fault`,
    spellCheck: false,
    onChange: (event: ChangeEvent<Field>): void => {
      setText(event.target.value);
      touch(true);
      setFault(null);
      choose(-1);
    },
    onKeyDown,
    onBlur: leave,
  };
  const list = {
    role: 'combobox',
    'aria-expanded': offered.length > 0,
    'aria-controls': `${id}list`,
    'aria-activedescendant': chosen === -1 ? undefined : `${id}${chosen}`,
  } as const;
  return (
    <div className={styles.editor} data-above={above} data-lines={hasLines}>
      {hasLines ? <textarea {...shared} /> : <input {...shared} {...(options.length > 0 && list)} />}
      {fault !== null && (
        <p id={`${id}fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      {offered.length > 0 && (
        <div id={`${id}list`} role="listbox" aria-label={label} className={styles.list}>
          {offered.map((option, at) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field has the keyboard and names the chosen one
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div
              key={option}
              id={`${id}${at}`}
              role="option"
              aria-selected={at === chosen}
              className={styles.option}
              // The field keeps the focus, so that it is not left before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option, 'stay')}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
