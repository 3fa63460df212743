// What somebody drops or pastes means for the board, told from what the system says of it alone. Nothing is ever
// fetched: a picture that is only named by an address stays where it is.
import { textOfHtml } from '#shared/text/html-text';

export interface Incoming {
  /** Of what lies on a disk; a folder counts as one. */
  readonly files: readonly { readonly name: string; readonly isFolder: boolean }[];
  readonly plain: string;
  readonly html: string;
}

export type Meaning = 'pictures' | 'folder' | 'project' | 'remote-picture' | 'text' | 'nothing';

const isProject = ({ name }: { readonly name: string }): boolean => /\.cjm$/i.test(name);
const isBlank = (text: string): boolean => text.trim() === '';

/** A page's picture without words around it. */
const isPictureOfPage = (html: string): boolean => /<img\b/i.test(html) && isBlank(textOfHtml(html));

export function meaningOf({ files, plain, html }: Incoming): Meaning {
  const onDisk = files.filter(({ isFolder }) => !isFolder);
  // Spreadsheets and word processors lay a picture of the text beside the text: the text is meant.
  const isText = !isBlank(plain) && !isBlank(html) && !isPictureOfPage(html);
  if (files.length > 0 && !isText) {
    if (onDisk.length === 0) return 'folder';
    return onDisk.every(isProject) ? 'project' : 'pictures';
  }
  if (isPictureOfPage(html)) return 'remote-picture';
  return isBlank(plain) && isBlank(textOfHtml(html)) ? 'nothing' : 'text';
}
