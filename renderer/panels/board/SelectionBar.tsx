// What can be done with what is selected: low in the middle, where it covers no header and the hand is near.

import { boardText } from '#shared/text/board-text';
import { connectorsAmong, notesAmong, partAmong } from '../../app/actions/selected';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import { ConnectorVerbs } from './ConnectorVerbs';
import { NoteVerbs } from './NoteVerbs';
import { PartVerbs } from './PartVerbs';
import styles from './selection-bar.module.css';

export function SelectionBar() {
  const say = useText(boardText);
  const moveFocus = useArrowKeys();
  const project = useDocument((document) => document.project);
  const selection = useSession((session) => session.selection);
  // A colour may be chosen while a note is typed; while a name is, there is nothing else to do with it.
  const busy = useSession(
    ({ gesture, editing }) => gesture !== 'idle' || (editing !== null && editing.field !== 'text'),
  );
  const notes = notesAmong(project, selection);
  const part = partAmong(project, selection);
  const [first, ...others] = connectorsAmong(project, selection);
  if (busy || (notes.length === 0 && part === null && first === undefined)) return null;
  return (
    <div role="toolbar" aria-label={say.selection} className={styles.bar} onKeyDown={moveFocus}>
      {part !== null && <PartVerbs part={part} />}
      {first !== undefined && <ConnectorVerbs connectors={[first, ...others]} />}
      {notes.length > 0 && <NoteVerbs notes={notes} />}
    </div>
  );
}
