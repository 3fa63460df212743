// The raw answers about a touchpoint, one row each, and an empty row for the next; below them mean and spread, and what the
// company thinks of itself. Enter goes down a column, as in a spreadsheet.
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { figuresOf } from '#shared/analysis/figures-of-touchpoint';
import type { Id } from '#shared/base/id';
import type { Rating } from '#shared/model/records/rating';
import { ratingsOf } from '#shared/model/touchpoints';
import { figureText, gapText } from '#shared/text/figure-text';
import { touchpointText } from '#shared/text/touchpoint-text';
import { useDocument } from '../../state/document';
import { useLanguage, useText } from '../language';
import { type RatingColumn, RatingRow } from './RatingRow';
import styles from './rating-table.module.css';
import { SumRow } from './SumRow';

/** A spread of so many points is shown as disagreement: as large as a gap that stirs a strong emotion. */
const disagreementFrom = 4;

export function RatingTable({ touchpointId }: { readonly touchpointId: Id }) {
  const say = useText(touchpointText);
  const language = useLanguage();
  const titleId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [goal, goTo] = useState<{ readonly row: string; readonly column: RatingColumn } | null>(null);
  // After drawing: what was typed last may have made the row.
  useLayoutEffect(() => {
    if (goal === null) return;
    const cell = `[data-row="${goal.row}"] [data-column="${goal.column}"] input`;
    table.current?.querySelector<HTMLElement>(cell)?.focus();
  }, [goal]);
  const project = useDocument((document) => document.project);
  const touchpoint = project.touchpoint.get(touchpointId);
  if (touchpoint === undefined) return null;
  const ratings = ratingsOf(project, touchpointId);
  const figures = figuresOf(touchpoint, ratings);
  const customers = ratings.filter(({ side }) => side === 'customer');
  const company = ratings.filter(({ side }) => side === 'company');
  const participants = [...project.participant.values()];
  const figure = (value: number | null) => ({
    text: figureText(value, language, 2),
  });
  const gap = (value: number | null) => ({ text: gapText(value, language) });
  const spread = (value: number | null) => ({
    ...figure(value),
    apart: value !== null && value >= disagreementFrom,
  });
  const difference = figures.company?.difference;
  /** The rows of a side, the one without a record last where another answer may be given. */
  const rows = (side: Rating['side'], answers: readonly (Rating | null)[]) =>
    answers.map((rating, at) => (
      <RatingRow
        // By their places: a row stays where it is while what is typed there makes its record.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={at}
        touchpointId={touchpointId}
        rating={rating}
        side={side}
        number={at + 1}
        participants={participants}
        listId={`${titleId}-names`}
        onDown={(column) => goTo({ row: `${side}-${at + 2}`, column })}
      />
    ));
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h3 id={titleId} className={styles.title}>
        {say.ratings}
      </h3>
      <table ref={table} className={styles.table} aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{say.respondent}</th>
            <th scope="col" className={styles.number}>
              {say.expectation}
            </th>
            <th scope="col" className={styles.number}>
              {say.actual}
            </th>
            <th scope="col" className={styles.number}>
              {say.gap}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows('customer', [...customers, null])}
          <SumRow
            label={say.mean}
            sums={[figure(figures.expectation), figure(figures.actual), gap(figures.gap)]}
          />
          {customers.length > 1 && (
            <SumRow
              label={say.spread}
              sums={[spread(figures.spreadE), spread(figures.spreadA), { text: '' }]}
            />
          )}
        </tbody>
        <tbody className={styles.company}>
          {rows('company', company.length === 0 ? [null] : company)}
          {difference !== undefined && (
            <SumRow
              label={say.difference}
              sums={[gap(difference.expectation), gap(difference.actual), gap(difference.gap)]}
            />
          )}
        </tbody>
      </table>
      <datalist id={`${titleId}-names`}>
        {participants.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </section>
  );
}
