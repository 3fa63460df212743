// A note open for typing: an editable field over it with the same paper, type and size, and as far as can be the same
// line breaks. Enter goes on with a list, else ends the note, and in a note made for typing opens the next;
// Shift + Enter is a new line; Tab goes to the next cell. Esc, Ctrl + Enter and leaving keep what was typed.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { NoteBox } from '#shared/layout/board';
import { paperOf } from '#shared/layout/board/lying-box';
import { note as measures } from '#shared/layout/board/measures';
import { usualPaper } from '#shared/layout/board/note-fit';
import { isLying } from '#shared/model/lying';
import { type NoteText, retold } from '#shared/model/note-text/edited';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { mirrorText } from '#shared/text/mirror-text';
import { butHint } from '#shared/text/side-text';
import { currentBoard } from '../../state/board';
import { useDocument } from '../../state/document';
import { stopEditing, useSession } from '../../state/session';
import { tab } from '../../tools/keys/walk';
import { ended } from '../../tools/writing/written';
import { goHome } from '../../ui/focus-home';
import { revealForTyping } from '../camera-moves';
import { runKeyIntent } from '../gestures/run-key-intent';
import { continued } from './continued';
import { takeTyped } from './edit-at-end';
import styles from './editing.module.css';
import { newNote } from './new-note';
import { caretLine, fitTyped } from './note-fit';
import { replayOf } from './replay-of';
import { useNoteEdit } from './use-note-edit';
import { useNoteWriter } from './use-note-writer';
import { useOnBoard } from './use-on-board';

const { padding, footer } = measures;

export function NoteEditor({ box }: { readonly box: NoteBox }) {
  const { note, rect } = box;
  const { x, y } = rect;
  const paper = (useSession((session) => session.dark) ? darkTheme : lightTheme).papers[note.color];
  const language = useSession((session) => session.preferences.language);
  const isBut = useDocument(({ project }) => project.lane.get(note.laneId ?? '')?.kind === 'buts');
  const hint = isBut ? butHint[language] : undefined;
  const field = useRef<HTMLDivElement>(null);
  const edit = useNoteEdit(note.id);
  const [written, setWritten] = useState<NoteText>(() =>
    retold(note, continued(note.text, takeTyped(note.id))),
  );
  const fitted = fitTyped(written, isLying(note) ? paperOf(note) : usualPaper);
  const { size, lineHeight, height } = fitted;
  useOnBoard(field, { ...rect, height });
  const reveal = (): void => {
    const paper = { x, y, width: rect.width, height };
    const caret = writer.current?.now.focus ?? written.text.length;
    revealForTyping(paper, caretLine(paper, caret, fitted));
  };
  const writer = useNoteWriter(field, written, {
    onWritten: ({ text, emphasis }) => {
      setWritten({ text, emphasis });
      edit.typed({ text, emphasis });
    },
    onMoved: reveal,
  });
  // Only when the field appears: what is typed later is reported as it is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (written.text !== note.text) edit.typed(written);
  }, []);
  // What is edited never leaves the view, wherever a growing board puts it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret's place is told by `onMoved`
  useEffect(reveal, [x, y, height, written]);

  const kept = ended(written);
  const keep = (): void => {
    if (kept.text !== written.text) edit.typed(kept);
    edit.flush();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const replay = replayOf(event);
    if (replay !== null) {
      event.preventDefault();
      writer.current?.replay(replay);
      return;
    }
    const command = event.ctrlKey || event.metaKey;
    const next = event.key === 'Enter' && !event.shiftKey;
    const goesOn = next && !command && writer.current?.nextItem() === true;
    if (next || event.key === 'Escape' || event.key === 'Tab') event.preventDefault();
    else return;
    if (goesOn) return;
    keep();
    stopEditing();
    goHome();
    // In the free area the next note would have no place that follows.
    if (isLying(note)) return;
    if (next && edit.fresh && !command && kept.text.trim() !== '') newNote(note, { text: '' });
    if (event.key === 'Tab') {
      const at = tab(currentBoard().layout, note, event.shiftKey ? -1 : 1);
      if (at !== null) runKeyIntent({ kind: 'stand', at });
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML holds bold and italic text to be edited
    <div
      ref={field}
      role="textbox"
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      aria-multiline
      aria-label={mirrorText.noteField[language](note.code)}
      aria-placeholder={hint}
      data-hint={written.text === '' ? hint : undefined}
      className={styles.note}
      style={{
        height,
        padding: `${padding}px ${padding}px ${footer}px`,
        ...{ '--paper-ink': paper.ink },
        color: paper.ink,
        background: paper.fill,
        fontSize: size,
        lineHeight: `${lineHeight}px`,
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Another window in front is no reason to close the field.
        if (!document.hasFocus()) edit.flush();
        else {
          keep();
          stopEditing();
        }
      }}
    />
  );
}
