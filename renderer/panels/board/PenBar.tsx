// The pen's ink and rubber while it is in the hand, where otherwise the verbs of a selection stand.
import { Eraser, PenLine, X } from 'lucide-react';
import { lineWeights } from '#shared/model/records/lying';
import { noteColorText } from '#shared/text/board-text';
import { freeText, lineWeightText } from '#shared/text/free-text';
import { penText } from '#shared/text/pen-text';
import { putPenBack, setInk, takePen, usePen } from '../../state/pen';
import { IconButton } from '../../ui/IconButton';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import styles from './pen-bar.module.css';
import { Swatches } from './Swatches';
import bar from './selection-bar.module.css';

export function PenBar() {
  const say = useText(penText);
  const colors = useText(noteColorText);
  const free = useText(freeText);
  const weights = useText(lineWeightText);
  const moveFocus = useArrowKeys();
  const { held, color, weight } = usePen((pen) => pen);
  if (held === null) return null;
  const draws = held === 'pen';
  return (
    <div role="toolbar" aria-label={say.options} className={bar.bar} onKeyDown={moveFocus}>
      <IconButton
        keepsFocus
        side="top"
        icon={PenLine}
        label={say.draw}
        aria-pressed={draws}
        onClick={() => takePen('pen')}
      />
      <IconButton
        keepsFocus
        side="top"
        icon={Eraser}
        label={say.rubber}
        keys="E"
        aria-pressed={!draws}
        onClick={() => takePen('rubber')}
      />
      <span className={bar.line} />
      <Swatches
        ink
        digits
        side="top"
        label={(name) => say.ink(colors[name])}
        chosen={draws ? color : null}
        onChoose={(chosen) => setInk({ color: chosen })}
      />
      <span className={bar.line} />
      {lineWeights.map((each) => (
        <IconButton
          key={each}
          keepsFocus
          side="top"
          label={free.weight(weights[each])}
          aria-pressed={draws && weight === each}
          onClick={() => setInk({ weight: each })}
        >
          <span className={styles.line} data-weight={each} />
        </IconButton>
      ))}
      <span className={bar.line} />
      <IconButton keepsFocus side="top" icon={X} label={say.done} keys="Escape" onClick={putPenBack} />
    </div>
  );
}
