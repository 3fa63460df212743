// Whether a person is typing text right now, and the editing words that then belong to the text field.

type TextCommand = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'delete';

/** True while a text field or editable text has the focus. */
export function isTyping(): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'range'].includes(focused.type);
  return (
    focused instanceof HTMLTextAreaElement || (focused instanceof HTMLElement && focused.isContentEditable)
  );
}

/** Lets the focused text field carry out an editing word that came from the application menu. */
export function editText(command: TextCommand): void {
  document.execCommand(command);
}
