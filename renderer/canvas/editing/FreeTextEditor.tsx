// Text on the board itself, open for typing: a text area over it with the same type, size and width. Enter is a new line;
// Esc, Ctrl + Enter, Tab and leaving keep what was typed. Left empty it goes again.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LyingBox } from '#shared/layout/board';
import { freeText as measures } from '#shared/layout/board/measures';
import { lineHeightOf } from '#shared/layout/type/line-box';
import type { FreeText } from '#shared/model/records/free-text';
import { noteTextLimit } from '#shared/model/records/note';
import { textInk } from '#shared/scene/board/free-text-item';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { freeText as words } from '#shared/text/free-text';
import { screenType } from '../../state/board';
import { stopEditing, useSession } from '../../state/session';
import { goHome } from '../../ui/focus-home';
import { revealForTyping } from '../camera-moves';
import { continued } from './continued';
import { takeTyped } from './edit-at-end';
import styles from './editing.module.css';
import { useLimit } from './use-limit';
import { useNoteEdit } from './use-note-edit';
import { useOnBoard } from './use-on-board';

interface FreeTextEditorProps {
  readonly box: LyingBox;
  readonly record: FreeText;
}

export function FreeTextEditor({ box, record }: FreeTextEditorProps) {
  const { rect } = box;
  const theme = useSession((session) => session.dark) ? darkTheme : lightTheme;
  const language = useSession((session) => session.preferences.language);
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useNoteEdit(record.id);
  const [text, setText] = useState(() => continued(record.text, takeTyped(record.id)));
  const { face } = measures;
  const size = measures.sizes[record.size];
  const lineHeight = lineHeightOf(size);
  const lines = screenType.breakLines(text, { face, size, maxWidth: rect.width }).length;
  const height = Math.max(1, lines) * lineHeight;
  const area = { ...rect, height };
  useOnBoard(field, area);
  useLimit(field, noteTextLimit);
  // Only when the field appears: what is typed later is reported as it is typed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(text.length, text.length);
    if (text !== record.text) edit.typed({ text, emphasis: '' });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers of the area
  useEffect(() => revealForTyping(area), [rect.x, rect.y, height]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const ends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!ends && event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    edit.flush();
    stopEditing();
    goHome();
  };
  return (
    <textarea
      ref={field}
      className={styles.text}
      value={text}
      aria-label={words.field[language]}
      style={{
        height,
        color: textInk(record.color, theme),
        caretColor: theme.ink,
        fontSize: size,
        lineHeight: `${lineHeight}px`,
      }}
      onChange={({ target }) => {
        setText(target.value);
        edit.typed({ text: target.value, emphasis: '' });
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        edit.flush();
        // Another window in front is no reason to close the field.
        if (document.hasFocus()) stopEditing();
      }}
    />
  );
}
