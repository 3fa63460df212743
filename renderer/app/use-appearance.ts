// Language, theme, size of targets and title of the window, kept on the page as they change.
import { useEffect } from 'react';
import { projectRecord } from '#shared/model/project';
import { darkTheme, lightTheme, type Theme } from '#shared/scene/theme';
import { useDocument } from '../state/document';
import { sessionStore, useSession } from '../state/session';
import { useForcedColors, usePage, useSystemDark, useTouchScreen } from '../ui/page';

/** The colours of the board, for whatever shows it in small or stands for a note around it. */
const boardColors = (theme: Theme): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(theme.papers).map(([color, paper]) => [`note-${color}`, paper.fill])),
  ...Object.fromEntries(Object.entries(theme.connectors).map(([color, ink]) => [`ink-${color}`, ink])),
  'on-note': theme.papers.yellow.ink,
  'board-sheet': theme.sheet,
  'board-phase': theme.phase,
  'board-header': theme.header,
  'board-header-ink': theme.headerInk,
  'board-card': theme.card,
  'board-card-line': theme.cardLine,
});
const lightColors = boardColors(lightTheme);
const darkColors = boardColors(darkTheme);

export function useAppearance(): void {
  const { language, theme, targets } = useSession((session) => session.preferences);
  const systemDark = useSystemDark();
  // Where the system forces its colours, the board's picture follows them, and not a choice of before.
  const followsSystem = useForcedColors() || theme === 'system';
  const dark = followsSystem ? systemDark : theme === 'dark';
  const title = useDocument(({ project }) => projectRecord(project).title);
  const touched = useTouchScreen();
  const largeTargets = targets === 'auto' ? touched : targets === 'large';
  useEffect(() => sessionStore.setState({ dark }), [dark]);
  useEffect(() => sessionStore.setState({ largeTargets }), [largeTargets]);
  usePage({
    language,
    dark,
    largeTargets,
    // The project's name first, as in every list of windows.
    title: title === '' ? 'Wayboard' : `${title} — Wayboard`,
    colors: dark ? darkColors : lightColors,
  });
}
