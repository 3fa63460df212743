// English names of steps told from outside: "Customer waits", "Wait for the adviser", "To wait".
import type { FromOutside } from './from-outside';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs of a customer's way that are no nouns. */
const verbs = words(
  'ask choose buy compare receive learn decide go come get send write tell complain install bring pick',
);
/** These are nouns as well: "Return policy", "Sign at the entrance", "Wait time". */
const verbsOrNouns = words('wait pay read look find fill sign check return open use order book call visit');

/** What stands behind a verb and not behind a noun. */
const behindVerb =
  /^\s+(?:the|an?|my|our|your|his|her|their|its|this|that|these|those|it|them|him|whether|if|how|what|which|where|when|who|until|again|up|out|in|for|to|back)(?![\w’'-])/iu;
/** Few of them stand alone and are no nouns. */
const alone = words('wait pay read look find');

const outsider =
  /^(?:the\s+|an?\s+)?(?:(customers|clients|users|buyers|visitors|guests|patients|passengers|he|she|they)|customer|client|user|buyer|visitor|guest|patient|passenger)\s+([a-z]+)(?![\w’'-])/iu;

/** "waits" → "wait", "goes" → "go", "tries" → "try", "pays" → "pay". */
function bare(verb: string): string {
  const word = verb.toLowerCase();
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z|o)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether the word, in its bare form, is a verb where the rest of the name stands behind it. */
const isVerb = (word: string, rest: string): boolean =>
  verbs.has(word) || (verbsOrNouns.has(word) && (behindVerb.test(rest) || (alone.has(word) && rest === '')));

export function inEnglish(title: string): FromOutside | null {
  const spoken = outsider.exec(title);
  if (spoken !== null) {
    const [whole, several, verb = ''] = spoken;
    const [own, rest] = [bare(verb), title.slice(whole.length)];
    // "Customer service", "customer returns": no verb, or not for sure. No noun stands behind several or a pronoun.
    const isSure = isVerb(own, rest) || (several !== undefined && verbsOrNouns.has(own));
    return isSure ? { kind: 'outsider', better: `I ${own}${rest}` } : null;
  }
  const [whole, to, verb = ''] = /^(to\s+)?([a-z]+)(?![\w’'-])/iu.exec(title) ?? [];
  if (whole === undefined) return null;
  const [own, rest] = [verb.toLowerCase(), title.slice(whole.length)];
  if (!isVerb(own, rest) && !(to !== undefined && verbsOrNouns.has(own))) return null;
  return { kind: 'infinitive', better: `I ${own}${rest}` };
}
