// The name of a map, phase, stage, step or lane as a field over its header. Enter and leaving keep it, Esc takes it
// back; one commit.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '#shared/base/id';
import { nameLimit, renameItem } from '#shared/change/commands/rename-item';
import { boardText } from '#shared/text/board-text';
import { execute } from '../../state/execute';
import { stopEditing, useSession } from '../../state/session';
import { goHome } from '../../ui/focus-home';
import { revealForTyping } from '../camera-moves';
import { takeTyped } from './edit-at-end';
import styles from './editing.module.css';
import type { Header } from './header-of';
import { useLimit } from './use-limit';
import { useOnBoard } from './use-on-board';

interface NameEditorProps {
  readonly id: Id;
  readonly header: Header;
}

export function NameEditor({ id, header }: NameEditorProps) {
  const { rect, name, padding, look } = header;
  const language = useSession((session) => session.preferences.language);
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef(takeTyped(id));
  const [text, setText] = useState(name + typed.current);
  useOnBoard(field, rect);
  useLimit(field, nameLimit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field appears
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    // A name is mostly replaced; who began to type goes on at its end.
    if (typed.current === '') field.current?.select();
    revealForTyping(rect);
  }, []);

  const done = useRef(false);
  const finish = (kept: string): void => {
    // Taking the field away takes its focus: that is no second end.
    if (done.current) return;
    done.current = true;
    stopEditing();
    if (kept !== name) execute(renameItem, { id, name: kept });
  };
  return (
    <input
      ref={field}
      className={styles.name}
      value={text}
      aria-label={boardText[header.kind][language]}
      spellCheck={false}
      style={{ padding: `0 ${padding}px`, ...look }}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'Tab') return;
        event.preventDefault();
        finish(event.key === 'Escape' ? name : text);
        goHome();
      }}
      onBlur={() => {
        if (document.hasFocus()) finish(text);
      }}
    />
  );
}
