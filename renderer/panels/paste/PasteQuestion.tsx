// What pasted lines shall become: a small question at the place they would go to. Not modal: whoever goes on with
// something else has answered no. Enter, the digits beside the answers, and Escape answer it.
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { findText } from '#shared/text/find-text';
import { panelText } from '#shared/text/panel-text';
import { pasteText } from '#shared/text/paste-text';
import { answersTo } from '../../canvas/clipboard/paste-answers';
import { forgetPasted, usePasted, type Waiting } from '../../canvas/clipboard/pasted-store';
import { useDocument } from '../../state/document';
import { Button } from '../../ui/Button';
import { goHome } from '../../ui/focus-home';
import { Kbd } from '../../ui/Kbd';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useText } from '../language';
import styles from './paste-question.module.css';
import { usePlacedOnBoard } from './use-placed-on-board';

export function PasteQuestion() {
  const waiting = usePasted((state) => state.question);
  const mapId = useDocument((document) => document.mapId);
  // Another map: nothing was answered there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map is the reason
  useEffect(() => forgetPasted, [mapId]);
  return waiting === null || waiting.place.mapId !== mapId ? null : <Question waiting={waiting} />;
}

/** Where it would go, in words. */
function useTarget({ place: { stageId, laneId } }: Waiting): string {
  const say = useText(pasteText);
  const { unnamed } = useText(findText);
  const stage = useDocument(({ project }) => (stageId === null ? undefined : project.stage.get(stageId)));
  const lane = useDocument(({ project }) => (laneId === null ? undefined : project.lane.get(laneId)));
  if (stage === undefined || lane === undefined) return say.intoParking;
  return say.into(stage.name || unnamed, lane.name || unnamed);
}

function Question({ waiting }: { readonly waiting: Waiting }) {
  const say = useText(pasteText);
  const words = useText(panelText);
  const target = useTarget(waiting);
  const targetId = useId();
  const box = useRef<HTMLDivElement>(null);
  const moveFocus = useArrowKeys();
  usePlacedOnBoard(box, waiting.place);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { many, one, columns } = answersTo(waiting);
  const { items, rows } = waiting.pasted;
  const isTable = rows !== null && items.length > 1;
  const answers = [
    {
      keys: 'Enter',
      label: isTable ? say.asManyRows(items.length) : say.asMany(items.length),
      hint: isTable ? say.rowsHint : '',
      run: many,
    },
    { keys: '2', label: say.asOne, hint: '', run: one },
    {
      keys: '3',
      label: say.asColumns,
      hint: columns === null ? '' : say.columnsHint(...columns.stages, columns.headings),
      run: columns?.run ?? null,
    },
    { keys: 'Esc', label: words.cancel, hint: '', run: () => undefined },
  ].flatMap(({ run, ...answer }) => (run === null ? [] : [{ ...answer, run }]));
  const answer = (run: () => void): void => {
    forgetPasted();
    goHome();
    run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const key = event.key === 'Escape' ? 'Esc' : (digit ?? '');
    const meant = answers.find(({ keys }) => keys === key);
    if (meant === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      moveFocus(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    answer(meant.run);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) forgetPasted();
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={say.question}
      aria-describedby={targetId}
      className={styles.question}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <p id={targetId} className={styles.target}>
        {target}
      </p>
      {answers.map(({ keys, label, hint, run }, at) => (
        <Button
          key={keys}
          look={at === 0 ? 'primary' : 'plain'}
          className={styles.answer}
          onClick={() => answer(run)}
        >
          <span className={styles.words}>
            <span>
              {label}
              {hint !== '' && <span className={styles.hint}>{hint}</span>}
            </span>
            <Kbd keys={keys} look={at === 0 ? 'inverse' : 'plain'} />
          </span>
        </Button>
      ))}
    </div>
  );
}
