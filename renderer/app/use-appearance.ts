// Language, theme and title of the window, kept on the page as they change.
import { useEffect } from 'react';
import { projectRecord } from '#shared/model/project';
import { darkTheme, lightTheme, type Theme } from '#shared/scene/theme';
import { useDocument } from '../state/document';
import { sessionStore, useSession } from '../state/session';
import { usePage, useSystemDark } from '../ui/page';

/** The note papers of the board, for whatever shows them around it. */
const paperColors = ({ papers }: Theme): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(papers).map(([color, paper]) => [`note-${color}`, paper.fill])),
  'on-note': papers.yellow.ink,
});
const lightPapers = paperColors(lightTheme);
const darkPapers = paperColors(darkTheme);

export function useAppearance(): void {
  const { language, theme } = useSession((session) => session.preferences);
  const systemDark = useSystemDark();
  const dark = theme === 'dark' || (theme === 'system' && systemDark);
  const project = useDocument(({ project }) =>
    project.project.size > 0 ? projectRecord(project).title : '',
  );
  useEffect(() => sessionStore.setState({ dark }), [dark]);
  usePage({
    language,
    dark,
    // The project's name first, as in every list of windows.
    title: project === '' ? 'Wayboard' : `${project} — Wayboard`,
    colors: dark ? darkPapers : lightPapers,
  });
}
