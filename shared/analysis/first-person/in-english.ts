// English names of steps told from outside: "Customer waits", "Wait for the adviser", "To wait".
import type { FromOutside } from './from-outside';

/** Verbs of a customer's way that, at the head of a name, can hardly be a noun. */
const verbs = new Set(
  'wait ask choose buy pay compare receive read learn find look fill sign check decide go come get send write tell complain return install open use'.split(
    ' ',
  ),
);

const outsider =
  /^(?:the\s+|a\s+)?(?:customers?|clients?|users?|buyers?|visitors?|guests?|patients?|passengers?|he|she|they)\s+([a-z]+)/iu;

/** "waits" → "wait", "goes" → "go", "tries" → "try", "pays" → "pay". */
function bare(verb: string): string {
  const word = verb.toLowerCase();
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z|o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

export function inEnglish(title: string): FromOutside | null {
  const spoken = outsider.exec(title);
  if (spoken !== null) {
    const [whole, verb = ''] = spoken;
    const own = bare(verb);
    // "Customer service", "user manual": no verb that is known, so nothing is sure.
    return verbs.has(own) ? { kind: 'outsider', better: `I ${own}${title.slice(whole.length)}` } : null;
  }
  const [whole, verb = ''] = /^(?:to\s+)?([a-z]+)(?![\w’'-])/iu.exec(title) ?? [];
  if (whole === undefined || !verbs.has(verb.toLowerCase())) return null;
  return { kind: 'infinitive', better: `I ${verb.toLowerCase()}${title.slice(whole.length)}` };
}
