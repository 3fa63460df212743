// A value of a metrics lane as a person types it: «12,5», "12.5 %", «NPS: 30», "CES 2.0 5.4". The number is what stands last;
// what stands before it is its label.
import { appError } from '../base/errors';
import { fail, ok, type Result } from '../base/result';
import type { Metric } from '../model/records/metric';
import type { Language } from './language';
import { numberInField, typedNumber } from './typed-number';

export type MetricValue = Pick<Metric, 'label' | 'value'>;

const unclear = fail(appError('command/refused', { reason: 'not-a-metric' }));

const numberIn = (text: string, language: Language): number | null => {
  const read = typedNumber(text, language);
  return read.ok ? read.value : null;
};

/** The text without the unit it ends with. */
const withoutUnit = (text: string, unit: string): string =>
  unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase()) ? text.slice(0, -unit.length).trim() : text;

/** Null where nothing is typed; refused (`not-a-metric`) where no number stands at the end. */
export function typedMetric(typed: string, unit: string, language: Language): Result<MetricValue | null> {
  const text = withoutUnit(typed.trim(), unit.trim());
  if (typed.trim() === '') return ok(null);
  const whole = numberIn(text, language);
  if (whole !== null) return ok({ label: '', value: whole });
  const cut = Math.max(text.lastIndexOf(':'), text.lastIndexOf('='));
  const ends = cut === -1 ? [...text.matchAll(/\s+/g)].map(({ index }) => index) : [cut];
  for (const end of ends) {
    const value = numberIn(text.slice(cut === -1 ? end : end + 1), language);
    if (value !== null) return ok({ label: text.slice(0, end).trim(), value });
  }
  return unclear;
}

/** The value as it stands in its field. */
export const metricInField = ({ label, value }: MetricValue, language: Language): string =>
  label === '' ? numberInField(value, language) : `${label}: ${numberInField(value, language)}`;
