// The verbs for a selected picture of a storyboard: its caption, its place, delete.
import { ArrowLeft, ArrowRight, Pencil, Trash2 } from 'lucide-react';
import type { Picture } from '#shared/model/records/picture';
import { lyingText } from '#shared/text/free-text';
import { pictureText } from '#shared/text/picture-text';
import { companyText } from '#shared/text/side-text';
import { editAtEnd } from '../../canvas/editing/edit-at-end';
import { canShiftPart, shiftPart } from '../../canvas/gestures/shift-part';
import { IconButton } from '../../ui/IconButton';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import styles from './selection-bar.module.css';

export function PictureVerbs({ picture: { id, caption } }: { readonly picture: Picture }) {
  const say = useText(pictureText);
  const order = useText(companyText);
  const kinds = useText(lyingText);
  const moves = [
    { by: -1, icon: ArrowLeft, label: order.moveEarlier },
    { by: 1, icon: ArrowRight, label: order.moveLater },
  ] as const;
  return (
    <>
      <span className={styles.name}>
        <span className={styles.kind}>{kinds.picture}</span>
        <strong>{caption}</strong>
      </span>
      <span className={styles.line} />
      <IconButton side="top" icon={Pencil} label={say.caption} onClick={() => editAtEnd(id, '')} />
      {moves.map(({ by, icon, label }) => (
        <IconButton
          key={by}
          keepsFocus
          side="top"
          icon={icon}
          label={label}
          disabled={!canShiftPart(id, by)}
          onClick={() => shiftPart(id, by)}
        />
      ))}
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}
