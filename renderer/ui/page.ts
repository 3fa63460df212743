// The page itself: its language, title and theme, the system's wish for a dark one, and its fonts.
import { useEffect, useSyncExternalStore } from 'react';

const darkWish = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function listenToWish(onChange: () => void): () => void {
  const query = darkWish();
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the system asks for a dark interface, live. */
export const useSystemDark = (): boolean => useSyncExternalStore(listenToWish, () => darkWish().matches);

/** Puts language, theme and title on the page. */
export function usePage(language: string, dark: boolean, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [language, dark]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** Resolves when every bundled face can be painted with; the board measures and draws only after that. */
export async function fontsReady(): Promise<void> {
  await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "Golos Text"`)));
}

/** Starts the page anew. */
export const reloadPage = (): void => window.location.reload();

/** Leaves the window; with the last one the program ends. */
export const closeWindow = (): void => window.close();

/** Whether the window covers the whole screen. */
export const isFullScreen = (): boolean => window.matchMedia('(display-mode: fullscreen)').matches;
