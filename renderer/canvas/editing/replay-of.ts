// Whether a key in a field asks for undo or redo. By its letter on a Latin layout and by its place on any other.

export interface FieldKey {
  readonly key: string;
  readonly nativeEvent: { readonly code: string };
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export function replayOf({
  key,
  nativeEvent,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: FieldKey): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null;
  const letter = /^[a-z]$/i.test(key)
    ? key.toLowerCase()
    : nativeEvent.code.slice('Key'.length).toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
