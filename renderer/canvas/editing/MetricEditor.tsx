// The field of a value in a metrics lane: a number, with its label before it. Enter and leaving keep it, Esc takes it back,
// nothing typed removes it. What is no value is said to be none, and stays in the field or comes back into it.
import { useLayoutEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/base/errors';
import { type Rect, rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { removeItems } from '#shared/change/commands/remove-items';
import { setMetric } from '#shared/change/commands/set-metric';
import type { BoardLayout } from '#shared/layout/board';
import { errorText } from '#shared/text/error-text';
import { metricText } from '#shared/text/side-text';
import { metricInField, typedMetric } from '#shared/text/typed-metric';
import { useBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { type SessionState, say, select, sessionStore, stopEditing, useSession } from '../../state/session';
import { goHome } from '../../ui/focus-home';
import { useAtEnd } from '../../ui/use-at-end';
import { addedIds } from '../added-ids';
import { revealForTyping } from '../camera-moves';
import { startTyping, takeTyped } from './edit-at-end';
import styles from './editing.module.css';
import { useOnBoard } from './use-on-board';

type Editing = NonNullable<SessionState['editing']>;

/** What is edited: a value that is there, or one that may come to a stage. */
interface Target {
  readonly laneId: Id;
  readonly stageId: Id;
  readonly id?: Id;
  readonly text: string;
  readonly place: Rect;
}

const size = { width: 150, height: 32 };

/** Null for what is not on the board. */
function targetOf(layout: BoardLayout, editing: Editing, language: 'ru' | 'en'): Target | null {
  const piece = layout.pieces.get(editing.id);
  const cell = layout.pieceCells.find(
    ({ stageId, laneId }) => laneId === editing.id && stageId === editing.stageId,
  );
  const at = piece?.kind === 'metric' ? piece : cell;
  if (at === undefined) return null;
  const { x, y, width, height } = at.rect;
  const wide = Math.max(size.width, Math.min(width, 220));
  const place = rect(x + (width - wide) / 2, y + (height - size.height) / 2, wide, size.height);
  const { laneId, stageId } = at;
  if (piece?.kind !== 'metric') return { laneId, stageId, text: '', place };
  return { laneId, stageId, id: piece.id, text: metricInField(piece.record, language), place };
}

export function MetricEditor({ editing }: { readonly editing: Editing }) {
  const { layout } = useBoard();
  const language = useSession((session) => session.preferences.language);
  const target = targetOf(layout, editing, language);
  if (target === null) return null;
  return <Field key={`${target.laneId}/${target.stageId}`} editing={editing} target={target} />;
}

function Field({ editing, target }: { readonly editing: Editing; readonly target: Target }) {
  const language = useSession((session) => session.preferences.language);
  const field = useRef<HTMLInputElement>(null);
  const [typed] = useState(() => takeTyped(editing.id));
  const [text, setText] = useState(typed === '' ? target.text : typed);
  const [wrong, setWrong] = useState(false);
  const done = useRef(false);
  useOnBoard(field, target.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field appears
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (typed === '') field.current?.select();
    revealForTyping(target.place);
  }, []);

  /** What is kept of what was typed, also while another window is in front. */
  const kept = useRef({ id: target.id, text: target.text });
  /** Whether its map is still on the board: it may have gone with the map. */
  const isShown = (): boolean => {
    const { project, mapId } = documentStore.getState();
    return project.lane.get(target.laneId)?.mapId === mapId;
  };
  /** Another field may have been opened meanwhile. */
  const stop = (): void => {
    if (sessionStore.getState().editing === editing) stopEditing();
  };
  /** Why it cannot be kept; null: it is. */
  const keep = (): AppError | null => {
    if (text.trim() === kept.current.text) return null;
    const { laneId, stageId } = target;
    const { id } = kept.current;
    const unit = documentStore.getState().project.lane.get(laneId)?.unit ?? '';
    const read = typedMetric(text, unit, language);
    if (!read.ok) return read.error;
    if (read.value === null) {
      if (id !== undefined) execute(removeItems, { ids: [id] });
      kept.current = { id: undefined, text: '' };
      return null;
    }
    const set = execute(setMetric, { laneId, stageId, ...read.value, ...(id !== undefined && { id }) });
    if (!set.ok) return set.error;
    const ids = id === undefined ? [...addedIds(set.value)] : [id];
    kept.current = { id: ids[0], text: text.trim() };
    if (document.hasFocus() && isShown()) select(ids);
    return null;
  };
  const close = (): void => {
    done.current = true;
    stopEditing();
    goHome();
  };
  const enter = (): void => {
    const error = keep();
    setWrong(error !== null);
    if (error === null) close();
    else say({ tone: 'warning', text: errorText(error, language) });
  };
  const leave = (): void => {
    if (done.current) return;
    // Another window in front is no reason to close the field; what is typed is kept, the window may be about to go.
    done.current = document.hasFocus();
    const error = keep();
    if (!done.current) return;
    stop();
    if (error === null) return;
    say({
      tone: 'warning',
      text: errorText(error, language),
      actionLabel: metricText.mend[language],
      action: () => startTyping(editing.id, text, editing),
    });
  };
  useAtEnd(leave);
  return (
    <input
      ref={field}
      className={styles.value}
      value={text}
      aria-label={metricText.metric[language]}
      aria-invalid={wrong}
      placeholder={metricText.valueHint[language]}
      spellCheck={false}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'Tab') return;
        event.preventDefault();
        if (event.key === 'Escape') close();
        else enter();
      }}
      onBlur={leave}
    />
  );
}
