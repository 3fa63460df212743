// A little paper in the colour of a note: the sign of a department. Its name stands beside it.
import type { NoteColor } from '#shared/model/records/note';
import styles from './paper.module.css';

export function Paper({ color }: { readonly color: NoteColor }) {
  return <span className={styles.paper} style={{ background: `var(--note-${color})` }} aria-hidden />;
}
