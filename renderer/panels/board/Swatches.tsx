// The note colours as little papers, in the order of their digit keys.
import { type NoteColor, noteColors } from '#shared/model/records/note';
import { IconButton } from '../../ui/IconButton';
import styles from './swatches.module.css';

interface SwatchesProps {
  readonly label: (color: NoteColor) => string;
  /** The colour that is on now, where there is one. */
  readonly chosen?: NoteColor | null;
  /** Shows the digit that does the same. */
  readonly digits?: boolean;
  /** Inks, which are stronger than papers. */
  readonly ink?: boolean;
  readonly side: 'top' | 'right';
  readonly onChoose: (color: NoteColor) => void;
}

export function Swatches({
  label,
  chosen = null,
  digits = false,
  ink = false,
  side,
  onChoose,
}: SwatchesProps) {
  return noteColors.map((color, at) => (
    <IconButton
      key={color}
      keepsFocus
      size="small"
      side={side}
      label={label(color)}
      keys={digits ? String(at + 1) : undefined}
      aria-pressed={chosen === null ? undefined : chosen === color}
      className={styles.swatch}
      onClick={() => onChoose(color)}
    >
      <span
        className={styles.paper}
        data-ink={ink || undefined}
        style={{ background: `var(--${ink ? 'ink' : 'note'}-${color})` }}
        data-digit={digits ? at + 1 : undefined}
      />
    </IconButton>
  ));
}
