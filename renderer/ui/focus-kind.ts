// What kind of thing has the focus, and the editing words that then belong to it.

/** True while a text field or editable text has the focus. */
export function isTyping(): boolean {
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement) {
    return !['button', 'checkbox', 'radio', 'range'].includes(focused.type);
  }
  return (
    focused instanceof HTMLTextAreaElement || (focused instanceof HTMLElement && focused.isContentEditable)
  );
}

/** True while the focus is inside a menu, a list or a dialog, which have their own use for plain keys. */
export const focusIsTaken = (): boolean =>
  document.activeElement?.closest('[role="menu"], [role="listbox"], [role="dialog"]') != null;

/** Lets what has the focus carry out an editing word that came from a menu. False where the page may not. */
export const editFocused = (command: 'undo' | 'redo' | 'cut' | 'copy' | 'paste'): boolean =>
  document.execCommand(command);

/** True while just this element has the focus. */
export const hasFocus = (element: Element | null): boolean =>
  element !== null && document.activeElement === element;
