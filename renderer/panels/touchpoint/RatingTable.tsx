// The raw answers about a touchpoint, one row each, and an empty row for the next; below them mean and spread, and what the
// company thinks of itself. Enter goes down a column, as in a spreadsheet.
import { TriangleAlert } from 'lucide-react';
import { useId, useRef } from 'react';
import { figuresOf } from '#shared/analysis/figures-of-touchpoint';
import type { Id } from '#shared/base/id';
import { ratingsOf } from '#shared/model/touchpoints';
import { figureText, gapText } from '#shared/text/figure-text';
import { touchpointText } from '#shared/text/touchpoint-text';
import { useDocument } from '../../state/document';
import { useLanguage, useText } from '../language';
import { RatingRow } from './RatingRow';
import styles from './rating-table.module.css';

/** A spread of so many points is shown as disagreement: as large as a gap that stirs a strong emotion. */
const disagreementFrom = 4;

export function RatingTable({ touchpointId }: { readonly touchpointId: Id }) {
  const say = useText(touchpointText);
  const language = useLanguage();
  const titleId = useId();
  const table = useRef<HTMLTableElement>(null);
  const project = useDocument((document) => document.project);
  const touchpoint = project.touchpoint.get(touchpointId);
  if (touchpoint === undefined) return null;
  const ratings = ratingsOf(project, touchpointId);
  const figures = figuresOf(touchpoint, ratings);
  const customers = ratings.filter(({ side }) => side === 'customer');
  const company = ratings.filter(({ side }) => side === 'company');
  const participants = [...project.participant.values()];
  const figure = (value: number | null): string => (value === null ? '–' : figureText(value, language, 2));
  const gap = (value: number | null): string => (value === null ? '–' : gapText(value, language));
  const spread = (value: number | null) => (
    <td className={styles.number} data-apart={value !== null && value >= disagreementFrom}>
      {figure(value)}
    </td>
  );
  const apart = Math.max(figures.spreadE ?? 0, figures.spreadA ?? 0) >= disagreementFrom;
  /** The cell below the one at `row` and `column`, for the next answer. */
  const goDown = (row: number, column: string): void =>
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${row + 1}"] [data-column="${column}"] input`)
      ?.focus();
  const row = (at: number, side: 'customer' | 'company', of: typeof ratings, of_at: number) => (
    <RatingRow
      key={`${side}-${of_at}`}
      touchpointId={touchpointId}
      rating={of[of_at] ?? null}
      side={side}
      number={of_at + 1}
      row={at}
      participants={participants}
      listId={`${titleId}-names`}
      onDown={(column) => goDown(at, column)}
    />
  );
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
          {[...customers, null].map((_, at) => row(at, 'customer', customers, at))}
          <tr className={styles.sum}>
            <th scope="row">{say.mean}</th>
            <td className={styles.number}>{figure(figures.expectation)}</td>
            <td className={styles.number}>{figure(figures.actual)}</td>
            <td className={styles.number}>{gap(figures.gap)}</td>
          </tr>
          {customers.length > 1 && (
            <tr className={styles.sum}>
              <th scope="row">
                {say.spread}
                {apart && (
                  <span className={styles.apart}>
                    <TriangleAlert className={styles.sign} aria-hidden />
                    {say.disagree}
                  </span>
                )}
              </th>
              {spread(figures.spreadE)}
              {spread(figures.spreadA)}
              <td />
            </tr>
          )}
        </tbody>
        <tbody className={styles.company}>
          {(company.length === 0 ? [null] : company).map((_, at) =>
            row(customers.length + 1 + at, 'company', company, at),
          )}
          {figures.company !== null && (
            <tr className={styles.sum}>
              <th scope="row">{say.difference}</th>
              <td className={styles.number}>{gap(figures.company.difference.expectation)}</td>
              <td className={styles.number}>{gap(figures.company.difference.actual)}</td>
              <td className={styles.number}>{gap(figures.company.difference.gap)}</td>
            </tr>
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
