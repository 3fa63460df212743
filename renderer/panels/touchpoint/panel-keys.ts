// Which keys in the panel mean the panel and not the field they are pressed in.

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const steps: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1, ArrowDown: 1, ArrowUp: -1 };

/** To the next or the previous touchpoint: PageDown and PageUp, or Ctrl (Cmd) + Alt with an arrow; null: neither. */
export function leafing({ key, ctrlKey, metaKey, altKey }: Press): 1 | -1 | null {
  const held = (ctrlKey || metaKey) && altKey;
  const plain = !ctrlKey && !metaKey && !altKey;
  return (key.startsWith('Arrow') ? held : plain) ? (steps[key] ?? null) : null;
}
