// What was done, said to a screen reader without a word on the screen. Never for what everybody must read: that is a
// notice or the status line.

type Listener = (text: string) => void;
const listeners = new Set<Listener>();

/** Says it when the reader has finished what it is saying; said twice, it is heard twice. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** Hears everything announced until the returned function is called. */
export function onAnnounced(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
