// The name of a map, phase, stage, step, lane or frame, the label of a connector or the caption of a picture, as a field
// over it. Enter and leaving keep it, Esc takes it back; one commit.
import { useLayoutEffect, useRef, useState } from 'react';
import type { Id } from '#shared/base/id';
import { captionPicture } from '#shared/change/commands/caption-picture';
import { labelConnector } from '#shared/change/commands/label-connector';
import { renameItem } from '#shared/change/commands/rename-item';
import { isLabelled, labelLimit } from '#shared/model/label';
import { findRecord } from '#shared/model/project';
import { connectorLabelLimit } from '#shared/model/records/connector';
import { captionLimit } from '#shared/model/records/picture';
import { boardText } from '#shared/text/board-text';
import { connectorText } from '#shared/text/connector-text';
import { freeText } from '#shared/text/free-text';
import { pictureText } from '#shared/text/picture-text';
import { companyText, triggerText } from '#shared/text/side-text';
import { useDocument } from '../../state/document';
import { execute } from '../../state/execute';
import { stopEditing, useSession } from '../../state/session';
import { goHome } from '../../ui/focus-home';
import { revealForTyping } from '../camera-moves';
import { FirstPersonHint } from '../overlay/FirstPersonHint';
import { continued } from './continued';
import { takeTyped } from './edit-at-end';
import styles from './editing.module.css';
import type { Header } from './header-of';
import { useLimit } from './use-limit';
import { useOnBoard } from './use-on-board';

const fieldText = {
  ...boardText,
  connector: connectorText.label,
  frame: freeText.frameName,
  'company-step': companyText.companyStep,
  trigger: triggerText.trigger,
  picture: pictureText.caption,
};

interface NameEditorProps {
  readonly id: Id;
  readonly header: Header;
}

export function NameEditor({ id, header }: NameEditorProps) {
  const { rect, name, padding, look } = header;
  const language = useSession((session) => session.preferences.language);
  const field = useRef<HTMLInputElement>(null);
  const typed = useRef(takeTyped(id));
  const [text, setText] = useState(continued(name, typed.current));
  useOnBoard(field, rect);
  const isConnector = header.kind === 'connector';
  const isPicture = header.kind === 'picture';
  const type = useDocument(({ project }) => findRecord(project, id)?.type);
  const limit = type !== undefined && isLabelled(type) ? labelLimit(type) : captionLimit;
  useLimit(field, isConnector ? connectorLabelLimit : limit);
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
    if (isConnector) execute(labelConnector, { id, label: latest.current });
    else if (isPicture) execute(captionPicture, { id, caption: latest.current });
    else execute(renameItem, { id, name: latest.current });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes
  useLayoutEffect(() => keep, []);
  const write = (next: string): void => {
    latest.current = next;
    setText(next);
  };
  return (
    <>
      <input
        ref={field}
        className={styles.name}
        value={text}
        aria-label={fieldText[header.kind][language]}
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
      {header.kind === 'step' && <FirstPersonHint rect={rect} title={text} />}
    </>
  );
}
