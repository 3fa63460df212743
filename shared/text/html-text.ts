// The words of HTML from the clipboard: paragraphs and list items as lines, table cells between tabs. Read as text, never
// made into elements: nothing in it can run, and nothing can be fetched. Each character is looked at once.
import { decodeEntities } from './html-entities';

/** What stands in these is no text for a reader. */
const unseen: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'template', 'noscript', 'iframe', 'noembed', 'noframes'],
]);
const ownLine: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p'],
  ...['pre', 'section', 'table', 'tr', 'ul'],
]);

/** Just after the `>` of a tag that begins at `from`; a `>` in a quoted value is none. The end where it never ends. */
function tagEnd(html: string, from: number): number {
  let equals = false;
  for (let at = from; at < html.length; at++) {
    const sign = html[at];
    if (sign === '>') return at + 1;
    if (equals && (sign === '"' || sign === "'")) {
      const close = html.indexOf(sign, at + 1);
      if (close === -1) return html.length;
      at = close;
    }
    if (sign !== ' ' && sign !== '\n') equals = sign === '=';
  }
  return html.length;
}

/** Where the closing tag of an element begins whose content is passed over; the end where it is never closed. */
function closingTag(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const tagName = /<\/?([a-z][a-z0-9]*)/iy;

/** Just after the mark-up at `from`, and what it means to the lines; null where `<` is only a sign. */
function markup(html: string, from: number): { readonly end: number; readonly says: string } | null {
  if (html.startsWith('<!--', from)) {
    const close = html.indexOf('-->', from + 4);
    return { end: close === -1 ? html.length : close + 3, says: '' };
  }
  tagName.lastIndex = from;
  const name = tagName.exec(html)?.[1]?.toLowerCase();
  if (name === undefined)
    return /[!?/]/.test(html[from + 1] ?? '') ? { end: tagEnd(html, from), says: '' } : null;
  const end = tagEnd(html, from);
  const opens = html[from + 1] !== '/';
  if (opens && unseen.has(name)) return { end: closingTag(html, name, end), says: '' };
  if (!opens && (name === 'td' || name === 'th')) return { end, says: '\t' };
  return { end, says: ownLine.has(name) ? '\n' : '' };
}

/** Within a line white space is one space: the lines of the source are no lines of the text. */
const words = (text: string): string => decodeEntities(text.replace(/\s+/g, ' '));

/** The text, without empty lines. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const sign = html.indexOf('<', at);
    if (sign === -1) break;
    const found = markup(html, sign);
    out.push(words(html.slice(at, found === null ? sign + 1 : sign)), found?.says ?? '');
    at = found?.end ?? sign + 1;
  }
  out.push(words(html.slice(at)));
  return out
    .join('')
    .split('\n')
    .map((line) =>
      line
        .replace(/ +/g, ' ')
        .replace(/ ?\t ?/g, '\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
