// Writes into a note: each wish of keyboard, mouse and menu becomes an edit of the text, and the field shows what came of
// it. Only an input method writes into the field by itself; what it leaves there is read when it is done.
import { cleanText } from '#shared/base/clean-text';
import { editBetween, type NoteText } from '#shared/model/note-text/edited';
import type { Mark } from '#shared/model/note-text/emphasis';
import type { ListKind } from '#shared/model/note-text/list-items';
import { noteTextLimit } from '#shared/model/records/note';
import { type StepKind, TypingHistory } from '../../tools/writing/typing-history';
import {
  atEnd,
  listed,
  marked,
  markerBefore,
  movedTo,
  nextItem,
  type Part,
  pasted,
  selected,
  typed,
  type Written,
} from '../../tools/writing/written';
import { copyPart, pastedText } from './note-clipboard';
import { NoteField } from './note-field';
import { sayTooLong } from './say-too-long';

export interface WriterTold {
  /** The text or its emphasis is another. */
  readonly onWritten: (written: Written) => void;
  /** Only the caret moved, or what is typed next was chosen. */
  readonly onMoved: (written: Written) => void;
}

export class NoteWriter {
  readonly #field: NoteField;
  readonly #told: WriterTold;
  readonly #history = new TypingHistory();
  readonly #ends = new AbortController();
  #now: Written;
  /** As it was before an input method began; null while none writes. */
  #composing: Written | null = null;
  /** What is being dragged elsewhere within the text. */
  #dragged: Part | null = null;

  /** Takes the element over, with the caret at the text's end, until `dispose`. */
  constructor(element: HTMLElement, note: NoteText, told: WriterTold) {
    this.#field = new NoteField(element);
    this.#told = told;
    this.#now = atEnd(note);
    element.focus({ preventScroll: true });
    this.#show();
    const { signal } = this.#ends;
    element.addEventListener('beforeinput', (event) => this.#beforeInput(event), { signal });
    element.addEventListener('input', () => this.#composed(), { signal });
    element.addEventListener('compositionstart', () => this.#beginComposing(), { signal });
    element.addEventListener('compositionend', () => this.#endComposing(), { signal });
    element.addEventListener('paste', (event) => this.#paste(event), { signal });
    element.addEventListener('copy', (event) => this.#copy(event), { signal });
    element.addEventListener('cut', (event) => this.#copy(event), { signal });
    document.addEventListener('selectionchange', () => this.#moved(), { signal });
  }

  get now(): Written {
    return this.#now;
  }

  dispose(): void {
    this.#ends.abort();
  }

  /** Turns a mark over on what is selected, or on what is typed next. */
  mark(mark: Mark): void {
    const after = marked(this.#now, mark);
    if (after.emphasis !== this.#now.emphasis) this.#become(after, 'other');
    else {
      this.#now = after;
      this.#told.onMoved(after);
    }
  }

  list(kind: ListKind): void {
    this.#become(listed(this.#now, kind), 'other');
  }

  /** Goes on with the list the caret stands in, or ends it. False where there is none. */
  nextItem(): boolean {
    const after = nextItem(this.#now);
    if (after !== null) this.#become(after, 'other');
    return after !== null;
  }

  replay(way: 'undo' | 'redo'): void {
    const before = way === 'undo' ? this.#history.undone(this.#now) : this.#history.redone(this.#now);
    if (before !== null) this.#take(before);
  }

  #show(): void {
    this.#field.show(this.#now);
    this.#field.select(this.#now.anchor, this.#now.focus);
  }

  /** False, and the reason is said, where it is longer than a note may be. */
  #become(after: Written, kind: StepKind): boolean {
    const { length } = after.text;
    if (length > noteTextLimit && length > this.#now.text.length) {
      sayTooLong(length, noteTextLimit);
      return false;
    }
    this.#history.noted(this.#now, after, kind);
    this.#take(after);
    return true;
  }

  #take(after: Written): void {
    this.#now = after;
    this.#show();
    this.#told.onWritten(after);
  }

  #moved(): void {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
    if (this.#composing !== null || anchorNode == null || focusNode == null) return;
    const anchor = this.#field.offsetOf(anchorNode, anchorOffset ?? 0);
    const focus = this.#field.offsetOf(focusNode, focusOffset ?? 0);
    if (anchor === null || focus === null) return;
    const after = movedTo(this.#now, anchor, focus);
    if (after === this.#now) return;
    this.#now = after;
    this.#told.onMoved(after);
  }

  #beforeInput(event: InputEvent): void {
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    // The selection may have moved since it was last told of.
    this.#moved();
    const { inputType: type } = event;
    if (type === 'historyUndo') this.replay('undo');
    else if (type === 'historyRedo') this.replay('redo');
    else if (type === 'deleteByDrag') this.#dragged = selected(this.#now);
    else if (type.startsWith('delete')) this.#delete(event);
    else if (type.startsWith('insert')) this.#insert(event);
  }

  /** What the event is about: a word to delete, a misspelt one to replace, the place of a drop. */
  #partOf(event: InputEvent): Part {
    const [range] = event.getTargetRanges();
    if (range === undefined) return selected(this.#now);
    const start = this.#field.offsetOf(range.startContainer, range.startOffset);
    const end = this.#field.offsetOf(range.endContainer, range.endOffset);
    return start === null || end === null ? selected(this.#now) : { start, end };
  }

  #delete(event: InputEvent): void {
    const marker = event.inputType === 'deleteContentBackward' ? markerBefore(this.#now) : null;
    const part = marker ?? this.#partOf(event);
    if (part.end > part.start) this.#become(typed(this.#now, { ...part, inserted: '' }), 'deleting');
  }

  #insert(event: InputEvent): void {
    const { inputType: type, data, dataTransfer } = event;
    if (type === 'insertLineBreak' || type === 'insertParagraph') {
      this.#become(typed(this.#now, { ...selected(this.#now), inserted: '\n' }), 'typing');
      return;
    }
    const inserted = cleanText(data ?? dataTransfer?.getData('text/plain') ?? '');
    const part = this.#partOf(event);
    const from = type === 'insertFromDrop' ? this.#dragged : null;
    this.#dragged = null;
    if (inserted === '') return;
    if (from === null) {
      this.#become(typed(this.#now, { ...part, inserted }), type === 'insertText' ? 'typing' : 'other');
    } else if (part.start < from.start || part.start > from.end) {
      const gone = typed(this.#now, { ...from, inserted: '' });
      const at = part.start > from.end ? part.start - (from.end - from.start) : part.start;
      this.#become(typed(gone, { start: at, end: at, inserted }), 'other');
    }
  }

  #paste(event: ClipboardEvent): void {
    event.preventDefault();
    const given = event.clipboardData === null ? null : pastedText(event.clipboardData);
    if (given !== null) this.#become(pasted(this.#now, selected(this.#now), given), 'other');
  }

  #copy(event: ClipboardEvent): void {
    const part = selected(this.#now);
    event.preventDefault();
    if (event.clipboardData === null || part.start === part.end) return;
    copyPart(event.clipboardData, this.#now, part);
    if (event.type === 'cut') this.#become(typed(this.#now, { ...part, inserted: '' }), 'other');
  }

  #beginComposing(): void {
    this.#moved();
    this.#composing = this.#now;
  }

  /** The field as an input method has left it, read as an edit of the text before. */
  #read(before: Written): Written {
    const { focusNode, focusOffset } = document.getSelection() ?? {};
    const after = typed(before, editBetween(before.text, this.#field.text));
    const caret = focusNode == null ? null : this.#field.offsetOf(focusNode, focusOffset ?? 0);
    return caret === null ? after : { ...after, anchor: caret, focus: caret };
  }

  #composed(): void {
    if (this.#composing === null) return;
    this.#now = this.#read(this.#composing);
    this.#told.onWritten(this.#now);
  }

  #endComposing(): void {
    const before = this.#composing;
    if (before === null) return;
    this.#composing = null;
    const after = this.#read(before);
    this.#now = before;
    if (after.text === before.text || !this.#become({ ...after, ...cleaned(after) }, 'typing'))
      this.#take(before);
  }
}

/** What an input method wrote, made safe to keep; nearly always it is that already. */
function cleaned({ text, focus }: Written): Partial<Written> {
  const clean = cleanText(text);
  if (clean === text) return {};
  const caret = cleanText(text.slice(0, focus)).length;
  return { text: clean, anchor: caret, focus: caret };
}
