// The verbs for selected notes: colour, connect, lock, copy, park, delete.
import { CircleParking, CopyPlus, Spline, Trash2 } from 'lucide-react';
import type { Note, NoteColor } from '#shared/model/records/note';
import { boardText, noteColorText } from '#shared/text/board-text';
import { recolorSelected } from '../../canvas/gestures/recolor-selected';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { LockVerb } from './LockVerb';
import { Swatches } from './Swatches';
import styles from './selection-bar.module.css';
import { TextVerbs } from './TextVerbs';

/** The colour of all of them, or null where they differ. */
function commonColor(notes: readonly Note[]): NoteColor | null {
  const first = notes[0]?.color ?? null;
  return notes.every((note) => note.color === first) ? first : null;
}

export function NoteVerbs({ notes }: { readonly notes: readonly Note[] }) {
  const say = useText(boardText);
  const colors = useText(noteColorText);
  return (
    <>
      <span className={styles.count}>{say.notesSelected(notes.length)}</span>
      <span className={styles.line} />
      <Swatches
        digits
        side="top"
        label={(color) => say.recolor(colors[color])}
        chosen={commonColor(notes)}
        onChoose={recolorSelected}
      />
      <span className={styles.line} />
      <TextVerbs notes={notes} />
      <span className={styles.line} />
      <ActionButton id="connect" icon={Spline} side="top" />
      <LockVerb notes={notes} />
      <ActionButton id="duplicate" icon={CopyPlus} side="top" />
      <ActionButton id="to-parking" icon={CircleParking} side="top" />
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}
