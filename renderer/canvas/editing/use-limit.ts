// Keeps a field within its limit: what would not fit is refused whole, with the reason; nothing there is lost.
import { type RefObject, useEffect } from 'react';
import { appError } from '#shared/base/errors';
import { errorText } from '#shared/text/error-text';
import { say, sessionStore } from '../../state/session';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** How long the field's text would be with `inserted` in place of what is selected. */
const lengthWith = ({ value, selectionStart, selectionEnd }: Field, inserted: string): number =>
  value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + inserted.length;

/** `limit` in UTF-16 units. */
export function useLimit(field: RefObject<Field | null>, limit: number): void {
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const check = (event: Event): void => {
      if (!(event instanceof InputEvent)) return;
      const inserted = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
      const length = lengthWith(element, inserted);
      if (inserted === '' || length <= limit) return;
      event.preventDefault();
      const { language } = sessionStore.getState().preferences;
      say({ tone: 'warning', text: errorText(appError('text/too-long', { length, limit }), language) });
    };
    element.addEventListener('beforeinput', check);
    return () => element.removeEventListener('beforeinput', check);
  }, [field, limit]);
}
