// One stay in a field of a panel: what is typed is kept at the pace of typing, as one gesture. What cannot be kept stays
// in the field with the reason, also when the field goes away and comes again.
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { AppError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { actionOfKey } from '../../app/actions/key-match';
import { PacedCommits } from '../../canvas/editing/paced-commits';
import { freshId } from '../../state/fresh-id';
import { redo, undo } from '../../state/history';
import { usePlatform } from '../../ui/platform';

export interface Typed {
  /** Names the field among all fields of all records; the same name is the same field. */
  readonly place: string;
  /** Its name before what was typed there made its record: what is being typed goes on as it is. */
  readonly bornAt?: string;
  /** What is stored, as it stands in the field. */
  readonly value: string;
  /** Stores what is typed, or says why not. Called with one `gestureId` during a stay. */
  readonly keep: (text: string, gestureId: Id) => Result<unknown>;
}

interface Draft extends Typed {
  readonly text: string;
  readonly gestureId: Id;
  readonly error: AppError | null;
}

/** What was typed and could not be kept, by its place. */
const refused = new Map<string, Draft>();

export interface TypedField {
  readonly text: string;
  /** Why what is typed is not kept; null: it is, or it waits. */
  readonly error: AppError | null;
  readonly type: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
  /** Enter keeps at once; Escape takes back what cannot be kept; undo and redo are those of the project. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useTyped(field: Typed): TypedField {
  const { place, value } = field;
  const platform = usePlatform();
  const [own, setDraft] = useState<Draft | null>(null);
  const isOwn = own !== null && (own.place === place || own.place === field.bornAt);
  const draft = isOwn ? own : (refused.get(place) ?? null);
  // What was refused stands outside of the field: it is drawn anew when that is dropped.
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const gesture = useRef(freshId());

  const keep = (typed: Draft): void => {
    if (typed.text === typed.value) {
      refused.delete(typed.place);
      return;
    }
    const kept = typed.keep(typed.text, typed.gestureId);
    const error = kept.ok ? null : kept.error;
    if (error === null) refused.delete(typed.place);
    else refused.set(typed.place, { ...typed, error });
    setDraft((now) => (now?.place === typed.place && now.text === typed.text ? { ...now, error } : now));
  };
  const [pace] = useState(() => new PacedCommits<Draft>((typed) => latest.current(typed)));
  const latest = useRef(keep);
  latest.current = keep;
  // Where the field goes, or becomes that of another record, what was typed goes to the one it was typed for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the end of a place
  useLayoutEffect(() => () => pace.flush(), [pace, place]);

  const drop = (): void => {
    refused.delete(place);
    setDraft(null);
    redraw();
    gesture.current = freshId();
  };
  const replay = (step: () => unknown): void => {
    pace.flush();
    // A text that was not kept is taken back first.
    if (refused.has(place) && step === undo) drop();
    else {
      step();
      drop();
    }
  };
  return {
    text: draft?.text ?? value,
    error: draft?.error ?? null,
    type: (text) => {
      const typed = { ...field, text, gestureId: gesture.current, error: null };
      setDraft(typed);
      pace.typed(typed);
    },
    onFocus: () => {
      gesture.current = freshId();
    },
    onBlur: () => {
      pace.flush();
      setDraft(null);
    },
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      const action = actionOfKey(event.nativeEvent, platform);
      if (action === 'undo' || action === 'redo') {
        event.preventDefault();
        replay(action === 'undo' ? undo : redo);
      } else if (event.key === 'Enter') pace.flush();
      else if (event.key === 'Escape' && refused.has(place)) {
        event.preventDefault();
        pace.flush();
        drop();
      }
    },
  };
}
