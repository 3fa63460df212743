// The least number of votes a note must have to be let through; none is asked for at 0.
import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { findText } from '#shared/text/find-text';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import styles from './filter-panel.module.css';

interface VoteFloorProps {
  readonly votes: number;
  readonly onChange: (votes: number) => void;
}

const most = 20_000;

export function VoteFloor({ votes, onChange }: VoteFloorProps) {
  const say = useText(findText);
  const id = useId();
  const to = (wanted: number): void => onChange(Math.max(0, Math.min(most, wanted)));
  return (
    <div className={styles.votes}>
      <label htmlFor={id} className={styles.label}>
        {say.votes}
      </label>
      <IconButton
        size="small"
        icon={Minus}
        label={say.fewer}
        disabled={votes === 0}
        onClick={() => to(votes - 1)}
      />
      <input
        id={id}
        className={styles.number}
        inputMode="numeric"
        value={votes}
        maxLength={5}
        onChange={({ target }) => to(Number(target.value.replace(/\D/g, '')))}
      />
      <IconButton size="small" icon={Plus} label={say.more} onClick={() => to(votes + 1)} />
    </div>
  );
}
