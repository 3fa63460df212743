// The text of HTML from the clipboard: paragraphs and list items as lines, table cells between tabs. Parsed into a
// document of its own that has no window: nothing in it runs, nothing is fetched, nothing comes onto the page.

const unseen: ReadonlySet<string> = new Set([
  ...['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'IFRAME', 'OBJECT', 'SVG', 'SELECT'],
]);
const ownLine: ReadonlySet<string> = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'BR', 'DD', 'DIV', 'DL', 'DT', 'FIGCAPTION'],
  ...['FIGURE', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P'],
  ...['PRE', 'SECTION', 'TABLE', 'TR', 'UL'],
]);

/** Writes the words below a node; the parser nests nothing deeper than a few hundred levels. */
function write(node: Node, out: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    // Within a line white space is one space; the lines of the source are no lines of the text.
    out.push((node.textContent ?? '').replace(/\s+/g, ' '));
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (unseen.has(name)) return;
  const line = ownLine.has(name);
  if (line) out.push('\n');
  for (const child of node.childNodes) write(child, out);
  if (name === 'TD' || name === 'TH') out.push('\t');
  else if (line) out.push('\n');
}

/** The text, without empty lines. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const out: string[] = [];
  write(body, out);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, '').replace(/\t+$/, ''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
