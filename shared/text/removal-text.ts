// What is said after a part of the map was deleted: what it was called, and how much went with it.
import { type Language, phrases } from './language';
import { recordCount } from './record-text';

export const removalText = phrases({
  undo: { ru: 'Вернуть', en: 'Undo' },
});

/** A participle in the gender of the part, and the part. */
const heads = phrases({
  stage: { ru: 'Удалён этап', en: 'Deleted stage' },
  step: { ru: 'Удалён шаг', en: 'Deleted step' },
  lane: { ru: 'Удалена дорожка', en: 'Deleted lane' },
  phase: { ru: 'Удалена фаза', en: 'Deleted phase' },
});

/** «Удалён этап «Визит»: 12 стикеров, 4 точки контакта»; of several the first is named and the others are counted. */
export function removalSentence(
  part: keyof typeof heads,
  names: readonly string[],
  { notes, touchpoints }: { readonly notes: number; readonly touchpoints: number },
  language: Language,
): string {
  const [name = '', ...others] = names;
  const quoted = language === 'ru' ? `«${name}»` : `“${name}”`;
  const what =
    others.length > 0
      ? `${language === 'ru' ? 'Удалено' : 'Deleted'}: ${recordCount(part, names.length, language)}`
      : `${heads[part][language]}${name === '' ? '' : ` ${quoted}`}`;
  const held = [
    ...(notes > 0 ? [recordCount('note', notes, language)] : []),
    ...(touchpoints > 0 ? [recordCount('touchpoint', touchpoints, language)] : []),
  ];
  return held.length === 0 ? what : `${what}${others.length > 0 ? '; ' : ': '}${held.join(', ')}`;
}
