// One line of text with its label.
import { Field } from '@base-ui/react/field';
import type { Ref } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ label, value, onChange, onEnter, maxLength, inputRef }: TextFieldProps) {
  return (
    <Field.Root className={styles.field}>
      <Field.Label className={styles.label}>{label}</Field.Label>
      <Field.Control
        {...(inputRef === undefined ? {} : { ref: inputRef })}
        className={styles.input}
        value={value}
        maxLength={maxLength}
        spellCheck={false}
        onValueChange={onChange}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.();
        }}
      />
    </Field.Root>
  );
}
