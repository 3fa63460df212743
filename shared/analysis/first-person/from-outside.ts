// Whether the name of a step is told from outside instead of in the first person. Sees only what it is sure of: a verb in
// the infinitive, or the customer spoken of. Anything else – a noun, a quote, another language – is left alone.
import { inEnglish } from './in-english';
import { inRussian } from './in-russian';

/** `better`: the same in the first person, where that is plain. */
export interface FromOutside {
  readonly kind: 'outsider' | 'infinitive';
  readonly better: string | null;
}

/** Null where the name is in the first person or nothing can be said for sure. Its letters tell its language; Kazakh is not judged. */
export function fromOutside(title: string): FromOutside | null {
  const text = title.trim();
  if (/[әғқңөұүһі]/iu.test(text)) return null;
  return /[а-яё]/iu.test(text) ? inRussian(text) : inEnglish(text);
}
