// What the figures of a map are called, and the words that some of them are.
import type { Verdict } from '../analysis/gap-totals';
import type { HandOffFigures } from '../analysis/hand-offs';
import type { SuggestedMoment } from '../analysis/suggested-moments';
import type { Stage } from '../model/records/stage';
import type { Trigger } from '../model/records/trigger';
import type { Language, Phrase } from './language';

type Words<K extends string> = Readonly<Record<K, Phrase<string>>>;

const verdicts: Words<Verdict | 'none'> = {
  below: { ru: 'хуже ожиданий', en: 'below expectations' },
  meets: { ru: 'как ожидали', en: 'meets expectations' },
  exceeds: { ru: 'лучше ожиданий', en: 'exceeds expectations' },
  none: { ru: 'нет оценок', en: 'not rated' },
};

const contexts: Words<NonNullable<HandOffFigures['context']> | 'unknown'> = {
  yes: { ru: 'контекст передан', en: 'context passed' },
  partly: { ru: 'контекст передан частично', en: 'context partly passed' },
  no: { ru: 'контекст не передан', en: 'context not passed' },
  unknown: { ru: 'передан ли контекст — неизвестно', en: 'not said whether context is passed' },
};

const reasons: Words<SuggestedMoment['reasons'][number]> = {
  first: { ru: 'первый шаг', en: 'first step' },
  last: { ru: 'последний шаг', en: 'last step' },
  'hand-off': { ru: 'после передачи', en: 'after a hand-off' },
};

const contacts: Words<Stage['contact']> = {
  none: { ru: 'нет контакта', en: 'no contact' },
  contact: { ru: 'есть контакт', en: 'contact' },
  tracked: { ru: 'контакт и опыт отслеживаются', en: 'contact and experience tracked' },
};

const triggerKinds: Words<Trigger['kind']> = {
  price: { ru: 'цена', en: 'price' },
  recommendation: { ru: 'рекомендация', en: 'recommendation' },
  urgency: { ru: 'срочность', en: 'urgency' },
  location: { ru: 'расположение', en: 'location' },
  ad: { ru: 'реклама', en: 'ad' },
  habit: { ru: 'привычка', en: 'habit' },
  other: { ru: 'другое', en: 'other' },
};

export const verdictText = (verdict: Verdict | null, language: Language): string =>
  verdicts[verdict ?? 'none'][language];

/** Whether the context goes along at a hand-off. */
export const contextText = (context: HandOffFigures['context'], language: Language): string =>
  contexts[context ?? 'unknown'][language];

/** Why a step may be a moment of truth. */
export const reasonText = (reason: SuggestedMoment['reasons'][number], language: Language): string =>
  reasons[reason][language];

/** Whether the company meets the customer at a stage. */
export const contactText = (contact: Stage['contact'], language: Language): string =>
  contacts[contact][language];

export const triggerKindText = (kind: Trigger['kind'], language: Language): string =>
  triggerKinds[kind][language];
