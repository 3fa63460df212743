// Which popover of the selection's bar is open: a key or the palette opens it as its button does.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type BarPopover = 'links' | 'minutes' | 'departments' | 'unit';

const store = createStore<{ readonly open: BarPopover | null }>(() => ({ open: null }));

/** Whether it is open, and what opens and closes it. */
export function useBarPopover(name: BarPopover): {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
} {
  const open = useStore(store, (state) => state.open === name);
  // It goes with the bar it opened from: what is selected next has its own.
  useEffect(() => () => closed(name), [name]);
  return { open, onOpenChange: (next) => store.setState({ open: next ? name : null }) };
}

export const openBarPopover = (name: BarPopover): void => store.setState({ open: name });

function closed(name: BarPopover): void {
  if (store.getState().open === name) store.setState({ open: null });
}
