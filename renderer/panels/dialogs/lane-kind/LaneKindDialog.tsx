// Asks of which kind a lane is to be: every kind with its icon and what it is for. Arrows go from kind to kind, a letter
// to the next kind that begins with it.
import { type KeyboardEvent, useRef } from 'react';
import { drawnLaneKinds, type LaneKind, noteLaneKinds } from '#shared/model/records/lane';
import { laneNames } from '#shared/model/templates/lane-names';
import { laneHints, laneKindText } from '#shared/text/lane-text';
import { panelText } from '#shared/text/panel-text';
import { Dialog } from '../../../ui/Dialog';
import { useArrowKeys } from '../../../ui/use-arrow-keys';
import { useLanguage, useText } from '../../language';
import { laneIcons } from './lane-icons';
import styles from './lane-kind-dialog.module.css';

interface LaneKindDialogProps {
  /** The kind of the lane that is to change; null where one is to be added. */
  readonly current: LaneKind | null;
  readonly onChoose: (kind: LaneKind) => void;
  readonly onClose: () => void;
}

export function LaneKindDialog({ current, onChoose, onClose }: LaneKindDialogProps) {
  const say = useText(laneKindText);
  const shared = useText(panelText);
  const hints = useText(laneHints);
  const language = useLanguage();
  const first = useRef<HTMLButtonElement>(null);
  const moveFocus = useArrowKeys();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    moveFocus(event);
    const { key, currentTarget, target } = event;
    if (key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(target as HTMLButtonElement);
    const begins = ({ textContent }: HTMLElement): boolean =>
      textContent.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
    [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)].find(begins)?.focus();
  };
  // A lane with notes stays one with notes.
  const groups = [
    { name: say.ofNotes, kinds: noteLaneKinds },
    ...(current === null ? [{ name: say.drawn, kinds: drawnLaneKinds }] : []),
  ];
  return (
    <Dialog
      open
      size="wide"
      title={current === null ? say.add : say.change}
      closeLabel={shared.close}
      initialFocus={first}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside */}
      <div onKeyDown={onKeyDown}>
        {groups.map(({ name, kinds }) => (
          <section key={name} aria-label={name} className={styles.group}>
            <h3 className={styles.heading}>{name}</h3>
            <div className={styles.kinds}>
              {kinds.map((kind: LaneKind) => {
                const Icon = laneIcons[kind];
                const isFirst = kind === (current ?? noteLaneKinds[0]);
                return (
                  <button
                    key={kind}
                    ref={isFirst ? first : undefined}
                    type="button"
                    className={styles.kind}
                    aria-pressed={current === null ? undefined : kind === current}
                    onClick={() => onChoose(kind)}
                  >
                    <Icon className={styles.icon} aria-hidden />
                    <span className={styles.words}>
                      <strong>{laneNames[kind][language]}</strong>
                      <span className={styles.hint}>{hints[kind]}</span>
                    </span>
                  </button>
                );
              })}
            </div>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
