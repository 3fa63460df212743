// One task of the guide: its number or a tick, its name; opened also why, how, the way there, and when it is done.
import { Check, Crosshair } from 'lucide-react';
import { useId } from 'react';
import type { GuideTaskProgress } from '#shared/analysis/guide-progress';
import { tickGuide } from '#shared/change/commands/tick-guide';
import { guideTasksText, guideText } from '#shared/text/guide-text';
import { jumpToItem } from '../../canvas/jump';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { Button } from '../../ui/Button';
import { Switch } from '../../ui/Switch';
import { useLanguage, useText } from '../language';
import { useAction } from '../use-action';
import styles from './guide-panel.module.css';
import { taskActions } from './task-actions';

interface GuideTaskLineProps {
  readonly number: number;
  readonly progress: GuideTaskProgress;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function GuideTaskLine({ number, progress, open, onToggle }: GuideTaskLineProps) {
  const say = useText(guideText);
  const words = guideTasksText[useLanguage()][progress.task];
  const id = useId();
  return (
    <li className={styles.task} data-open={open ? '' : undefined}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <span className={styles.sign} data-done={progress.done ? '' : undefined} aria-hidden>
          {progress.done ? <Check /> : number}
        </span>
        <span className={styles.title}>{words.title}</span>
        <span className={styles.state}>
          {progress.done
            ? say.isDone
            : progress.seen === null || progress.seen.of < 2
              ? ''
              : `${progress.seen.have}/${progress.seen.of}`}
        </span>
      </button>
      <div id={id} className={styles.body} hidden={!open}>
        <Told term={say.why} text={words.why} />
        <Told term={say.how} text={words.how} />
        <Ways progress={progress} />
        <p className={styles.when}>
          {say.when(words.when)}
          {progress.seen !== null && progress.seen.of > 1 && (
            <> {say.share(progress.seen.have, progress.seen.of)}</>
          )}
        </p>
        <Tick progress={progress} />
      </div>
    </li>
  );
}

function Told({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <p className={styles.told}>
      <span className={styles.term}>{term}</span>
      {text}
    </p>
  );
}

/** What leads to the place: the action that does it, and the first place where something is missing. */
function Ways({ progress: { task, missing } }: { readonly progress: GuideTaskProgress }) {
  const say = useText(guideText);
  const { label, disabled, onClick } = useAction(taskActions[task]);
  return (
    <div className={styles.ways}>
      {missing !== null && (
        <Button size="small" icon={Crosshair} onClick={() => jumpToItem(missing)}>
          {say.showMissing}
        </Button>
      )}
      <Button
        size="small"
        aria-disabled={disabled ? true : undefined}
        onClick={disabled ? undefined : onClick}
      >
        {label}
      </Button>
    </div>
  );
}

/** What the map shows needs no tick; one that was set can always be taken back. */
function Tick({ progress: { task, done, ticked } }: { readonly progress: GuideTaskProgress }) {
  const say = useText(guideText);
  if (done && !ticked) return null;
  const tick = (on: boolean): void => {
    const { mapId } = documentStore.getState();
    if (mapId !== null) execute(tickGuide, { mapId, task, ticked: on });
  };
  return <Switch label={say.tick} hint={say.tickHint} checked={ticked} onChange={tick} />;
}
