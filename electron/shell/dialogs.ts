// All native dialogs, and nothing else that calls `dialog`. Paths that a person chose are made here and stay in
// main. Cancelling is null.
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { type Language, speak } from '#shared/text/language';
import { shellText } from '#shared/text/shell-text';

/** Where dialogs begin: beside the project's file, else the person's documents. */
const documents = (): string => app.getPath('documents');
/** What the window can make pictures of. */
const pictureEndings = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp'] as const;
const projectFilter = (language: Language): FileFilter[] => [
  { name: speak(shellText, language).projectFiles, extensions: ['cjm'] },
];

/** Asks which projects to open; several may be chosen. */
export async function chooseProjects(window: BrowserWindow, language: Language): Promise<readonly string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: speak(shellText, language).openTitle,
    filters: projectFilter(language),
    properties: ['openFile', 'multiSelections'],
  });
  return chosen.canceled ? [] : chosen.filePaths;
}

/** Asks which files to make pictures of; several may be chosen. */
export async function choosePictures(window: BrowserWindow, language: Language): Promise<readonly string[]> {
  const { pictureTitle, pictureFiles } = speak(shellText, language);
  const chosen = await dialog.showOpenDialog(window, {
    title: pictureTitle,
    filters: [{ name: pictureFiles, extensions: [...pictureEndings] }],
    properties: ['openFile', 'multiSelections'],
  });
  return chosen.canceled ? [] : chosen.filePaths;
}

interface SaveQuestion {
  readonly title: string;
  /** The proposed file name. */
  readonly name: string;
  /** The folder to begin in; absent: the documents. */
  readonly folder?: string | undefined;
  readonly filters: FileFilter[];
  /** Without the dot; put on where the person leaves it out. */
  readonly extension: string;
}

/** Asks where to save; the system itself asks before a file is replaced. */
export async function chooseSaveTarget(
  window: BrowserWindow,
  { title, name, folder, filters, extension }: SaveQuestion,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder ?? documents(), name),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (chosen.canceled || chosen.filePath === '') return null;
  const suffix = `.${extension}`;
  return chosen.filePath.toLowerCase().endsWith(suffix) ? chosen.filePath : `${chosen.filePath}${suffix}`;
}

/** Asks where a project's file shall stand. */
export const chooseProjectTarget = (
  window: BrowserWindow,
  language: Language,
  question: { readonly title: string; readonly name: string; readonly folder?: string | undefined },
): Promise<string | null> =>
  chooseSaveTarget(window, { ...question, filters: projectFilter(language), extension: 'cjm' });

/**
 * Puts a question with one button for each choice; Esc means the last, Enter `onEnter`, else the first. Resolves
 * to the chosen key.
 */
export async function ask<C extends string>(
  window: BrowserWindow,
  question: {
    readonly title: string;
    readonly detail: string;
    readonly choices: readonly { readonly key: C; readonly label: string }[];
    readonly onEnter?: NoInfer<C>;
  },
): Promise<C | undefined> {
  const { choices } = question;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: question.title,
    detail: question.detail,
    buttons: choices.map((choice) => choice.label),
    defaultId: Math.max(
      0,
      choices.findIndex((choice) => choice.key === question.onEnter),
    ),
    cancelId: choices.length - 1,
    noLink: true,
  });
  return choices[response]?.key;
}
