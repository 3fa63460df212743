// What was chosen in the export dialog, kept for the next time in this window. The format is chosen by the
// action that opens it.
import { createStore, useStore } from 'zustand';
import { defaultExportOptions, type ExportFormat, type ExportOptions } from '#shared/ipc/export-options';
import { sessionStore } from '../../../state/session';

type Choices = Omit<ExportOptions, 'language'> & {
  /** null: the interface's. */
  readonly language: ExportOptions['language'] | null;
};

const store = createStore<Choices>(() => ({ ...defaultExportOptions, format: 'pdf', language: null }));

export const useExportChoices = (): Choices => useStore(store);

export const changeExportChoices = (change: Partial<Choices>): void => store.setState(change);

export const chooseFormat = (format: ExportFormat): void => store.setState({ format });

/** The options for an export now: the board as it is seen, in the interface's language where none was chosen. */
export function exportOptionsNow(language: ExportOptions['language']): ExportOptions {
  const choices = store.getState();
  const { side } = sessionStore.getState();
  return sound({ ...choices, language: choices.language ?? language, side });
}

/** Without what the other choices rule out: sheets are tiled only on paper, and only in a PDF. */
export const sound = (options: ExportOptions): ExportOptions => ({
  ...options,
  tiled: options.tiled && options.paper !== 'fit' && options.format === 'pdf',
});
