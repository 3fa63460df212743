// Puts the whole interface on the page.
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws the interface into `#root`. */
export function mount(interfaceRoot: ReactNode): void {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  createRoot(place).render(<StrictMode>{interfaceRoot}</StrictMode>);
}
