// A name that becomes a field where it stands: Enter or leaving keeps it, Esc takes it back.
import { useEffect, useRef, useState } from 'react';
import { goHome } from './focus-home';
import styles from './text-in-place.module.css';
import { useAtEnd } from './use-at-end';

interface TextInPlaceProps {
  readonly value: string;
  /** Shown while the value is empty. */
  readonly placeholder: string;
  readonly label: string;
  /** What pressing the name does, for a screen reader and the tooltip. */
  readonly editLabel: string;
  readonly editing: boolean;
  readonly maxLength: number;
  readonly onEdit: () => void;
  /** Called once at the end, with the trimmed value when it is a new one, else null. */
  readonly onDone: (value: string | null) => void;
  /** Where the focus goes by Enter and Esc; home unless given. */
  readonly onLeave?: () => void;
}

export function TextInPlace(props: TextInPlaceProps) {
  return props.editing ? <Field {...props} /> : <Name {...props} />;
}

function Name({ value, placeholder, editLabel, onEdit }: TextInPlaceProps) {
  return (
    <button type="button" className={styles.name} title={editLabel} onClick={onEdit}>
      {value === '' ? placeholder : value}
    </button>
  );
}

function Field({ value, placeholder, label, maxLength, onDone, onLeave = goHome }: TextInPlaceProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => field.current?.select(), []);
  const finish = (kept: string) => {
    if (done.current) return;
    done.current = true;
    const name = kept.trim();
    onDone(name !== '' && name !== value ? name : null);
  };
  useAtEnd(() => finish(text));
  return (
    <span className={styles.grow} data-text={text === '' ? placeholder : text}>
      <input
        ref={field}
        className={styles.field}
        value={text}
        size={1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => finish(text)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          finish(event.key === 'Enter' ? text : value);
          onLeave();
        }}
      />
    </span>
  );
}
