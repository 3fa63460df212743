// The page itself: its language, title and theme, the system's wish for a dark one, and its fonts.
import { useCallback, useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

/** Whether a media query holds, live. The query is always the same for one caller. */
function useMedia(query: string): boolean {
  const listen = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches);
}

/** Whether the system asks for a dark interface, live. */
export const useSystemDark = (): boolean => useMedia('(prefers-color-scheme: dark)');

/** Whether a finger may press, beside a mouse or without one, live. */
export const useTouchScreen = (): boolean => useMedia('(any-pointer: coarse)');

/** Whether the system forces its own colours on every page (Windows high contrast), live. */
export const useForcedColors = (): boolean => useMedia('(forced-colors: active)');

/** What the page is told about itself. */
export interface PageLook {
  readonly language: string;
  readonly title: string;
  readonly dark: boolean;
  /** What is pressed is no smaller than a fingertip. */
  readonly largeTargets: boolean;
  /** Values of custom properties, by name without the dashes. */
  readonly colors: Readonly<Record<string, string>>;
}

/** Puts language, title and appearance on the page. */
export function usePage({ language, title, dark, largeTargets, colors }: PageLook): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    document.documentElement.dataset.targets = largeTargets ? 'large' : 'usual';
  }, [largeTargets]);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = dark ? 'dark' : 'light';
    for (const [name, value] of Object.entries(colors)) style.setProperty(`--${name}`, value);
  }, [dark, colors]);
}

/** Resolves when every bundled face can be painted with; the board measures and draws only after that. */
export async function fontsReady(): Promise<void> {
  const text = [400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "Golos Text"`));
  await Promise.all([...text, document.fonts.load('16px "Noto Color Emoji"', '👍')]);
}

/** Starts the page anew. */
export const reloadPage = (): void => window.location.reload();

/** Whether the window covers the whole screen. */
export const isFullScreen = (): boolean => window.matchMedia('(display-mode: fullscreen)').matches;

/** Takes the focus from the field that has it: what is typed there is committed as by any other way out of it. */
export const leaveField = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
