// What to do while a note is chosen by keyboard to be joined, and which one it is now: read out as it changes.
import { connectorText } from '#shared/text/connector-text';
import { useAim } from '../../state/connect-aim';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import styles from './connect.module.css';

/** Characters of a note's text that tell which it is. */
const tellingLength = 60;

export function ConnectHint() {
  const aim = useAim();
  const language = useSession((session) => session.preferences.language);
  const note = useDocument(({ project }) => (aim?.toId == null ? undefined : project.note.get(aim.toId)));
  if (aim === null) return null;
  const text = note?.text.replace(/\s+/g, ' ').slice(0, tellingLength) ?? '';
  return (
    <div role="status" className={styles.hint}>
      {note === undefined ? connectorText.aim[language] : connectorText.aimAt[language](note.code, text)}
    </div>
  );
}
