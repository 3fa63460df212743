// An editable element that shows a note's text as it is set on the board: a block for each line, a span for each run of
// one style, items of lists hanging behind true bullets. The text in it is the plain text, mark for mark. It is built
// of nodes, never of HTML, and touches no node that says already what it should.

import { note as measures } from '#shared/layout/board/measures';
import { advance } from '#shared/layout/type/advance';
import { editBetween, type NoteText } from '#shared/model/note-text/edited';
import { stylesOf } from '#shared/model/note-text/emphasis';
import { listItemOf, withBullets } from '#shared/model/note-text/list-items';
import { screenType } from '../../state/board';
import styles from './editing.module.css';

/** A stretch of a line that is drawn alike. */
interface Stretch {
  readonly text: string;
  readonly className: string;
}

const classes = ['', styles.bold, styles.italic, `${styles.bold} ${styles.italic}`] as const;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** In type sizes. */
const widthOf = (text: string): number => advance(text, measures.face, 1, screenType.metrics);

export class NoteField {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Shows the text; the selection is the caller's to set. */
  show({ text, emphasis }: NoteText): void {
    const lines = text.split('\n');
    const marked = stylesOf(emphasis, text.length);
    const { childNodes } = this.#element;
    while (childNodes.length > lines.length) this.#element.lastChild?.remove();
    let at = 0;
    lines.forEach((line, index) => {
      showLine(this.#blockAt(index), line, marked.subarray(at, at + line.length));
      at += line.length + 1;
    });
  }

  /** What the element says now, whoever wrote it. */
  get text(): string {
    return [...this.#element.childNodes].map((node) => node.textContent ?? '').join('\n');
  }

  /** The offset of a place in the element; null for a place outside. */
  offsetOf(node: Node, offset: number): number | null {
    let units = 0;
    const blocks = [...this.#element.childNodes];
    for (const [index, block] of blocks.entries()) {
      if (node === this.#element && index === offset) return units;
      if (block.contains(node)) {
        const before = document.createRange();
        before.setStart(block, 0);
        before.setEnd(node, offset);
        return units + before.toString().length;
      }
      units += (block.textContent?.length ?? 0) + 1;
    }
    return node === this.#element ? Math.max(0, units - 1) : null;
  }

  /** Selects from one offset of the text to another. */
  select(anchor: number, focus: number): void {
    const [from, to] = [this.#placeOf(anchor), this.#placeOf(focus)];
    document.getSelection()?.setBaseAndExtent(...from, ...to);
  }

  #blockAt(index: number): HTMLElement {
    const known = this.#element.childNodes[index];
    if (known instanceof HTMLDivElement) return known;
    const block = document.createElement('div');
    if (known === undefined) this.#element.append(block);
    else known.replaceWith(block);
    return block;
  }

  #placeOf(offset: number): [node: Node, offset: number] {
    let left = offset;
    for (const block of this.#element.children) {
      const length = block.textContent?.length ?? 0;
      if (left <= length) return placeIn(block, left);
      left -= length + 1;
    }
    return [this.#element, this.#element.childNodes.length];
  }
}

/** A place between two spans is the end of the first: there what is typed goes on as it is. */
function placeIn(block: Element, offset: number): [node: Node, offset: number] {
  let left = offset;
  for (const span of block.children) {
    const node = span.firstChild;
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return [block, 0];
}

function showLine(block: HTMLElement, line: string, marked: Uint8Array): void {
  const marker = listItemOf(line)?.marker ?? '';
  const drawn = withBullets(marker);
  const hang = marker === '' ? '' : `${widthOf(drawn)}em`;
  block.style.paddingLeft = hang;
  block.style.textIndent = hang === '' ? '' : `-${hang}`;
  const stretches = stretchesOf(line, marker, marked);
  const { childNodes } = block;
  const alike =
    stretches.length > 0 &&
    childNodes.length === stretches.length &&
    stretches.every(({ className }, at) => isSpan(childNodes[at], className));
  if (alike) {
    for (const [at, { text }] of stretches.entries()) write(childNodes[at]?.firstChild as Text, text);
  } else if (stretches.length > 0) block.replaceChildren(...stretches.map(spanOf));
  else if (!(childNodes.length === 1 && block.firstChild instanceof HTMLBRElement)) {
    block.replaceChildren(document.createElement('br'));
  }
  const first = block.firstElementChild;
  if (first instanceof HTMLElement && marker !== '') {
    // What is typed is one width, the bullet drawn over it another: the words begin where they do on the board.
    const wider = (widthOf(drawn) - widthOf(marker)) / marker.length;
    first.style.letterSpacing = drawn === marker ? '' : `${wider}em`;
  }
}

function stretchesOf(line: string, marker: string, marked: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  if (marker !== '') {
    const className = withBullets(marker) === marker ? styles.marker : `${styles.marker} ${styles.bullet}`;
    found.push({ text: marker, className: className ?? '' });
  }
  for (let start = marker.length, end = start; start < line.length; start = end) {
    end++;
    while (end < line.length && (marked[end] === marked[start] || isLowSurrogate(line.charCodeAt(end))))
      end++;
    found.push({ text: line.slice(start, end), className: classes[marked[start] ?? 0] ?? '' });
  }
  return found;
}

const isSpan = (node: Node | undefined, className: string): boolean =>
  node instanceof HTMLSpanElement &&
  node.className === className &&
  node.childNodes.length === 1 &&
  node.firstChild instanceof Text;

function spanOf({ text, className }: Stretch): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.append(text);
  return span;
}

/** Changes only what differs, so that what the browser knows of the words around stays. */
function write(node: Text, text: string): void {
  const { start, end, inserted } = editBetween(node.data, text);
  if (node.data !== text) node.replaceData(start, end - start, inserted);
}
