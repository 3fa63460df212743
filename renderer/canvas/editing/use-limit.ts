// Keeps a field within its limit: what would not fit is refused whole, with the reason; nothing there is lost.
import { type RefObject, useEffect } from 'react';
import { sayTooLong } from './say-too-long';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What the event would put in. A new line comes without data. */
const insertedBy = ({ inputType, data, dataTransfer }: InputEvent): string =>
  inputType === 'insertLineBreak' || inputType === 'insertParagraph'
    ? '\n'
    : (data ?? dataTransfer?.getData('text/plain') ?? '');

/** How long the field's text would be with `inserted` in place of what is selected. */
const lengthWith = ({ value, selectionStart, selectionEnd }: Field, inserted: string): number =>
  value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + inserted.length;

/** `limit` in UTF-16 units. */
export function useLimit(field: RefObject<Field | null>, limit: number): void {
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const ends = new AbortController();
    const listen = (name: string, on: (event: Event) => void): void =>
      element.addEventListener(name, on, { signal: ends.signal });

    listen('beforeinput', (event) => {
      if (!(event instanceof InputEvent) || event.isComposing) return;
      const inserted = insertedBy(event);
      const length = lengthWith(element, inserted);
      if (inserted === '' || length <= limit) return;
      event.preventDefault();
      sayTooLong(length, limit);
    });
    // An input method writes as it likes; what it leaves is taken back whole when it is too long.
    let before = { text: '', start: 0 };
    listen('compositionstart', () => {
      before = { text: element.value, start: element.selectionStart ?? 0 };
    });
    listen('compositionend', () => {
      const { length } = element.value;
      if (length <= limit) return;
      sayTooLong(length, limit);
      element.setRangeText(before.text, 0, length, 'preserve');
      element.setSelectionRange(before.start, before.start);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return () => ends.abort();
  }, [field, limit]);
}
