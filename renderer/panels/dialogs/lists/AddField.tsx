// Writes a new name into a list: Enter adds it and the next can be written. What is refused stays, with the reason.
import { type Ref, useState } from 'react';
import type { AppError } from '#shared/base/errors';
import type { Result } from '#shared/base/result';
import { errorText } from '#shared/text/error-text';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { useLanguage } from '../../language';
import styles from './list-dialog.module.css';

interface AddFieldProps {
  readonly label: string;
  readonly buttonLabel: string;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly add: (name: string) => Result<unknown>;
}

export function AddField({ label, buttonLabel, fieldRef, add }: AddFieldProps) {
  const language = useLanguage();
  const [name, setName] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const write = (): void => {
    const added = add(name);
    if (added.ok) setName('');
    setError(added.ok ? null : added.error);
  };
  return (
    <div className={styles.adding}>
      <TextField
        label={label}
        value={name}
        inputRef={fieldRef}
        onChange={(next) => {
          setName(next);
          setError(null);
        }}
        onEnter={write}
      />
      <Button look="primary" size="large" onClick={write}>
        {buttonLabel}
      </Button>
      {error !== null && (
        <p role="alert" className={styles.error}>
          {errorText(error, language)}
        </p>
      )}
    </div>
  );
}
