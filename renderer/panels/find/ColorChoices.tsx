// The colours that notes are filtered by, as little papers.
import { Check } from 'lucide-react';
import { useId } from 'react';
import { type NoteColor, noteColors } from '#shared/model/records/note';
import { noteColorText } from '#shared/text/board-text';
import { findText } from '#shared/text/find-text';
import { IconButton } from '../../ui/IconButton';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import styles from './filter-panel.module.css';

interface ColorChoicesProps {
  readonly chosen: ReadonlySet<NoteColor>;
  readonly onToggle: (color: NoteColor) => void;
}

export function ColorChoices({ chosen, onToggle }: ColorChoicesProps) {
  const say = useText(findText);
  const names = useText(noteColorText);
  const labelId = useId();
  const moveFocus = useArrowKeys();
  return (
    <fieldset className={styles.kind} aria-labelledby={labelId} onKeyDown={moveFocus}>
      <span id={labelId} className={styles.label}>
        {say.color}
      </span>
      <div className={styles.swatches}>
        {noteColors.map((color) => (
          <IconButton
            key={color}
            size="small"
            label={names[color]}
            aria-pressed={chosen.has(color)}
            className={styles.swatch}
            onClick={() => onToggle(color)}
          >
            <span className={styles.paper} style={{ background: `var(--note-${color})` }}>
              {chosen.has(color) && <Check className={styles.tick} aria-hidden />}
            </span>
          </IconButton>
        ))}
      </div>
    </fieldset>
  );
}
