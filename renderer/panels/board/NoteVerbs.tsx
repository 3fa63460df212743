// The verbs for selected notes: colour, connect, lock, copy, park, delete.
import { CircleParking, CopyPlus, Megaphone, Spline, Trash2 } from 'lucide-react';
import { isLying } from '#shared/model/lying';
import type { Note } from '#shared/model/records/note';
import { boardText, noteColorText } from '#shared/text/board-text';
import { recolorSelected } from '../../canvas/gestures/recolor-selected';
import { useDocument } from '../../state/document';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { ArrangeMenu } from './ArrangeMenu';
import { alike } from './alike';
import { LockVerb } from './LockVerb';
import { Swatches } from './Swatches';
import styles from './selection-bar.module.css';
import { TextVerbs } from './TextVerbs';

export function NoteVerbs({ notes }: { readonly notes: readonly Note[] }) {
  const say = useText(boardText);
  const colors = useText(noteColorText);
  const ofTriggers = useDocument(({ project }) =>
    notes.every(({ laneId }) => laneId !== null && project.lane.get(laneId)?.kind === 'triggers'),
  );
  return (
    <>
      <span className={styles.count}>{say.notesSelected(notes.length)}</span>
      <span className={styles.line} />
      <Swatches
        digits
        side="top"
        label={(color) => say.recolor(colors[color])}
        chosen={alike(notes.map(({ color }) => color))}
        onChoose={recolorSelected}
      />
      <span className={styles.line} />
      <TextVerbs notes={notes} />
      <span className={styles.line} />
      <ActionButton id="connect" icon={Spline} side="top" />
      {notes.length > 1 && notes.every(isLying) && <ArrangeMenu />}
      <LockVerb items={notes} />
      <ActionButton id="duplicate" icon={CopyPlus} side="top" />
      <ActionButton id="to-parking" icon={CircleParking} side="top" />
      {ofTriggers && <ActionButton id="turn-into-triggers" icon={Megaphone} side="top" />}
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}
