// Where announcements are put for a screen reader to find. Two places in turn: the same words again are heard again.
import { useEffect, useState } from 'react';
import { onAnnounced } from './announce';
import styles from './live-region.module.css';

export function LiveRegion() {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  useEffect(() => onAnnounced((text) => setSaid(({ turn }) => ({ text, turn: 1 - turn }))), []);
  return (
    <div className={styles.region}>
      <p role="status">{said.turn === 0 && said.text}</p>
      <p role="status">{said.turn === 1 && said.text}</p>
    </div>
  );
}
