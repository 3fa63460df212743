// A note open for typing: a text area over it with the same paper, type and size, and as far as can be the same line
// breaks. Enter ends it, and in a note made for typing opens the next; Shift + Enter is a new line; Tab goes to the
// next cell. Esc, Ctrl + Enter and leaving keep what was typed.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { NoteBox } from '#shared/layout/board';
import { paperOf } from '#shared/layout/board/lying-box';
import { note as measures } from '#shared/layout/board/measures';
import { usualPaper } from '#shared/layout/board/note-fit';
import { isLying } from '#shared/model/lying';
import { noteTextLimit } from '#shared/model/records/note';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { mirrorText } from '#shared/text/mirror-text';
import { currentBoard } from '../../state/board';
import { stopEditing, useSession } from '../../state/session';
import { tab } from '../../tools/keys/walk';
import { goHome } from '../../ui/focus-home';
import { revealForTyping } from '../camera-moves';
import { runKeyIntent } from '../gestures/run-key-intent';
import { continued } from './continued';
import { takeTyped } from './edit-at-end';
import styles from './editing.module.css';
import { newNote } from './new-note';
import { caretLine, fitTyped } from './note-fit';
import { useLimit } from './use-limit';
import { useNoteEdit } from './use-note-edit';
import { useOnBoard } from './use-on-board';

const { padding, footer } = measures;

export function NoteEditor({ box }: { readonly box: NoteBox }) {
  const { note, rect } = box;
  const { x, y } = rect;
  const paper = (useSession((session) => session.dark) ? darkTheme : lightTheme).papers[note.color];
  const language = useSession((session) => session.preferences.language);
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useNoteEdit(note.id);
  const [text, setText] = useState(() => continued(note.text, takeTyped(note.id)));
  const typed = fitTyped(text, isLying(note) ? paperOf(note) : usualPaper);
  const { size, lineHeight, height } = typed;
  useOnBoard(field, { ...rect, height });
  useLimit(field, noteTextLimit);
  // Only when the field appears: what is typed later is reported as it is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(text.length, text.length);
    if (text !== note.text) edit.typed(text);
  }, []);
  const reveal = (): void => {
    const paper = { x, y, width: rect.width, height };
    const caret = field.current?.selectionEnd ?? text.length;
    revealForTyping(paper, caretLine(paper, text.slice(0, caret), typed));
  };
  // What is edited never leaves the view, wherever a growing board puts it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret's place is told by `onSelect`
  useEffect(reveal, [x, y, height]);

  const finish = (): void => {
    edit.flush();
    stopEditing();
    goHome();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = event.key === 'Enter' && !event.shiftKey;
    if (next || event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      finish();
    }
    // In the free area the next note would have no place that follows.
    const goesOn = next && edit.fresh && !isLying(note) && !event.ctrlKey && !event.metaKey;
    if (goesOn && text.trim() !== '') newNote(note, { text: '' });
    if (event.key === 'Tab' && !isLying(note)) {
      const at = tab(currentBoard().layout, note, event.shiftKey ? -1 : 1);
      if (at !== null) runKeyIntent({ kind: 'stand', at });
    }
  };
  return (
    <textarea
      ref={field}
      className={styles.note}
      value={text}
      aria-label={mirrorText.noteField[language](note.code)}
      style={{
        height,
        padding: `${padding}px ${padding}px ${footer}px`,
        color: paper.ink,
        background: paper.fill,
        fontSize: size,
        lineHeight: `${lineHeight}px`,
      }}
      onChange={({ target }) => {
        setText(target.value);
        edit.typed(target.value);
      }}
      onKeyDown={onKeyDown}
      onSelect={reveal}
      onBlur={() => {
        edit.flush();
        // Another window in front is no reason to close the field.
        if (document.hasFocus()) stopEditing();
      }}
    />
  );
}
