// A label made safe to keep: on one line, cut to what fits. For texts a person would miss a rule refuses instead.
import { cleanLine } from '../base/clean-text';

/** The text as a label of at most `limit` UTF-16 units; of a longer one as many whole characters as fit. */
export function labelText(text: string, limit: number): string {
  const line = cleanLine(text);
  if (line.length <= limit) return line;
  return [...line].reduce((kept, letter) => (kept.length + letter.length > limit ? kept : kept + letter), '');
}
