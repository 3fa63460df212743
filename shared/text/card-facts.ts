// What the card of a touchpoint and a point of the emotion curve say, for the ear: the facts in the order of their weight.
import type { TouchpointFigures } from '../analysis/touchpoint-figures';
import { cardText } from './card-text';
import { curveText } from './curve-text';
import { figureText, gapText } from './figure-text';
import { type Language, phrases, speak } from './language';
import { minutesText } from './minutes-text';

const factText = phrases({
  expected: {
    ru: (expectation: string, actual: string) => `ожидание ${expectation}, факт ${actual}`,
    en: (expectation: string, actual: string) => `expectation ${expectation}, actual ${actual}`,
  },
  gap: { ru: (gap: string) => `разрыв ${gap}`, en: (gap: string) => `gap ${gap}` },
  time: {
    ru: (actual: string, norm: string) => `${actual} при норме ${norm}`,
    en: (actual: string, norm: string) => `${actual}, the norm is ${norm}`,
  },
  moment: { ru: 'момент истины', en: 'moment of truth' },
});

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `departments`: the names of those that answer for it; `answers`: how many customers gave one. */
export function cardFacts(
  figures: TouchpointFigures,
  departments: readonly string[],
  answers: number,
  language: Language,
): readonly string[] {
  const say = speak(cardText, language);
  const facts = speak(factText, language);
  const { touchpoint, expectation, actual, gap, timeRatio } = figures;
  const { actualMinutes, normMinutes, state } = touchpoint;
  const rate = (value: number | null): string => figureText(value, language);
  const time = (minutes: number): string => minutesText(minutes, language);
  return [
    ...departments,
    ...(expectation === null && actual === null
      ? [low(say.unrated)]
      : [facts.expected(rate(expectation), rate(actual))]),
    ...(gap === null ? [] : [facts.gap(gapText(gap, language))]),
    ...(answers > 1 ? [say.answers(answers, rate(figures.spreadE), rate(figures.spreadA))] : []),
    ...(actualMinutes !== null && normMinutes !== null
      ? [facts.time(time(actualMinutes), time(normMinutes))]
      : actualMinutes !== null
        ? [low(say.actualTime(time(actualMinutes)))]
        : normMinutes !== null
          ? [low(say.normTime(time(normMinutes)))]
          : []),
    ...(figures.slow ? [low(say.bottleneck(figureText(timeRatio ?? 0, language)))] : []),
    ...(touchpoint.nobodyPresent ? [low(say.nobody)] : []),
    ...(touchpoint.momentOfTruth ? [facts.moment] : []),
    ...(touchpoint.transactional ? [low(say.transactional)] : []),
    ...(state === 'absent' ? [low(say.absent)] : state === 'weak' ? [low(say.weak)] : []),
  ];
}

/** `gap`: where the curve passes; null: nowhere yet. */
export function pointFacts(gap: number | null, manual: boolean, language: Language): readonly string[] {
  const say = speak(curveText, language);
  if (gap === null) return [low(say.noValue)];
  return [gapText(gap, language), ...(manual ? [low(say.byHand)] : [])];
}
