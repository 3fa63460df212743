// The verbs for selected connectors: label, direction, colour, delete.
import { ArrowLeftRight, ArrowRight, Minus, Pencil, Trash2 } from 'lucide-react';
import type { Connector } from '#shared/model/records/connector';
import { noteColorText } from '#shared/text/board-text';
import { connectorText, directionText } from '#shared/text/connector-text';
import { recolorSelected } from '../../canvas/gestures/recolor-selected';
import { IconButton } from '../../ui/IconButton';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { useAction } from '../use-action';
import { Swatches } from './Swatches';
import styles from './selection-bar.module.css';

const icons = { end: ArrowRight, both: ArrowLeftRight, none: Minus } as const;

export function ConnectorVerbs({
  connectors: [first, ...others],
}: {
  readonly connectors: readonly [Connector, ...Connector[]];
}) {
  const say = useText(connectorText);
  const colors = useText(noteColorText);
  const directions = useText(directionText);
  const turn = useAction('turn-connector');
  const rename = useAction('rename-item');
  const alike = others.every(({ color }) => color === first.color);
  return (
    <>
      <span className={styles.count}>{say.selected(others.length + 1)}</span>
      <span className={styles.line} />
      <Swatches
        digits
        side="top"
        label={(color) => say.recolor(colors[color])}
        chosen={alike ? first.color : null}
        onChoose={recolorSelected}
      />
      <span className={styles.line} />
      <IconButton
        {...turn}
        side="top"
        icon={icons[first.direction]}
        label={say.direction(directions[first.direction])}
      />
      {others.length === 0 && <IconButton {...rename} side="top" icon={Pencil} label={say.editLabel} />}
      <ActionButton id="delete" icon={Trash2} side="top" />
    </>
  );
}
