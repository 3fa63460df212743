// A field of a panel with its label: one line or several. What is typed is kept while it is typed (`use-typed`); why it is not
// kept stands below it.
import { CircleAlert } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import { errorText } from '#shared/text/error-text';
import { classNames } from '../../ui/class-names';
import { hasFocus } from '../../ui/focus-kind';
import { useLanguage } from '../language';
import { PageContext } from './page';
import styles from './typed-field.module.css';
import { type Typed, useTyped } from './use-typed';

export interface TypedFieldProps extends Typed {
  readonly label: string;
  /** Names the field without showing the label. */
  readonly hideLabel?: boolean;
  /** Shown while it is empty. */
  readonly placeholder?: string;
  readonly multiline?: boolean;
  /** Stands beside the label. */
  readonly mark?: ReactNode;
  /** A number or a time: narrow digits, all of it selected on entering, so that a new one is typed over it. */
  readonly figures?: boolean;
  /** The id of a list of suggestions. */
  readonly list?: string;
  readonly description?: string | undefined;
  /** Where an error stands that has no room below the field. */
  readonly errorAt?: Element | null;
  readonly fieldRef?: Ref<HTMLInputElement>;
  readonly onEnter?: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

export function TypedField({
  label,
  hideLabel = false,
  placeholder,
  multiline = false,
  mark,
  figures = false,
  list,
  description,
  errorAt,
  fieldRef,
  onEnter,
  ...typed
}: TypedFieldProps) {
  const id = useId();
  const language = useLanguage();
  const page = useContext(PageContext);
  const field = useRef<Field | null>(null);
  const { text, error, type, onFocus, onBlur, onKeyDown } = useTyped(typed);
  // Leafing through the records with the keyboard in the field: the next one is typed over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every new page
  useLayoutEffect(() => {
    if (hasFocus(field.current)) field.current?.select();
  }, [page]);

  const own = {
    id,
    value: text,
    placeholder,
    spellCheck: multiline,
    className: classNames(styles.input, figures && styles.figures, multiline && styles.many),
    'aria-label': hideLabel ? label : undefined,
    'aria-invalid': error === null ? undefined : true,
    'aria-describedby': error === null ? undefined : `${id}-error`,
    'aria-description': description,
    onChange: ({ target }: { readonly target: Field }) => type(target.value),
    onBlur,
    onFocus: () => {
      onFocus();
      if (figures) field.current?.select();
    },
    onKeyDown: (event: KeyboardEvent) => {
      onKeyDown(event);
      if (event.key !== 'Enter' || event.nativeEvent.isComposing || multiline) return;
      if (onEnter === undefined) field.current?.select();
      else onEnter();
    },
  } as const;
  const reason = error !== null && (
    <p id={`${id}-error`} className={styles.error} role="alert">
      <CircleAlert className={styles.sign} aria-hidden />
      <span>{errorText(error, language)}</span>
    </p>
  );
  return (
    <div className={styles.field}>
      {!hideLabel && (
        <span className={styles.head}>
          <label className={styles.label} htmlFor={id}>
            {label}
          </label>
          {mark}
        </span>
      )}
      {multiline ? (
        <textarea
          {...own}
          ref={(element) => {
            field.current = element;
          }}
          rows={3}
        />
      ) : (
        <input
          {...own}
          ref={(element) => {
            field.current = element;
            if (typeof fieldRef === 'function') fieldRef(element);
            else if (fieldRef) fieldRef.current = element;
          }}
          list={list}
          inputMode={figures ? 'decimal' : 'text'}
          autoComplete="off"
        />
      )}
      {errorAt === undefined ? reason : errorAt !== null && createPortal(reason, errorAt)}
    </div>
  );
}
