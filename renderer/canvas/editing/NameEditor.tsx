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

  // Whatever takes the field away – a key, a click, another field, the window – what was typed is kept.
  const latest = useRef(text);
  const kept = useRef(name);
  const keep = (): void => {
    if (latest.current === kept.current) return;
    kept.current = latest.current;
    execute(renameItem, { id, name: latest.current });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes
  useLayoutEffect(() => keep, []);
  const write = (next: string): void => {
    latest.current = next;
    setText(next);
  };
  return (
    <input
      ref={field}
      className={styles.name}
      value={text}
      aria-label={boardText[header.kind][language]}
      spellCheck={false}
      style={{ padding: `0 ${padding}px`, ...look }}
      onChange={({ target }) => write(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'Tab') return;
        event.preventDefault();
        if (event.key === 'Escape') latest.current = kept.current;
        keep();
        stopEditing();
        goHome();
      }}
      onBlur={() => {
        keep();
        // Another window in front is no reason to close the field.
        if (document.hasFocus()) stopEditing();
      }}
    />
  );
}
