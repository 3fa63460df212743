// One answer: who, expectation, actual. A row without a record is the next answer: what is typed there makes it.
import { UserCheck, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Id } from '#shared/base/id';
import { isSameName } from '#shared/base/plain-text';
import type { Result } from '#shared/base/result';
import { type RateTouchpoint, rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { removeItems } from '#shared/change/commands/remove-items';
import type { Participant } from '#shared/model/records/participant';
import type { Rating } from '#shared/model/records/rating';
import { gapText } from '#shared/text/figure-text';
import { touchpointText } from '#shared/text/touchpoint-text';
import { numberInField, typedNumber } from '#shared/text/typed-number';
import { execute } from '../../state/execute';
import { IconButton } from '../../ui/IconButton';
import { useLanguage, useText } from '../language';
import { TypedField } from '../typed/TypedField';
import styles from './rating-table.module.css';

export type RatingColumn = 'respondent' | 'expectation' | 'actual';

interface RatingRowProps {
  readonly touchpointId: Id;
  readonly rating: Rating | null;
  readonly side: Rating['side'];
  /** Among the answers of its side, from 1. */
  readonly number: number;
  readonly participants: readonly Participant[];
  /** The list of names to choose from. */
  readonly listId: string;
  readonly onDown: (column: RatingColumn) => void;
}

export function RatingRow(props: RatingRowProps) {
  const { touchpointId, rating, side, number, participants, listId, onDown } = props;
  const say = useText(touchpointText);
  const language = useLanguage();
  const nameField = useRef<HTMLInputElement>(null);
  const [below, setBelow] = useState<Element | null>(null);
  const bornAt = `${touchpointId}/${side}-${number}`;
  const place = rating === null ? bornAt : `${touchpointId}/${rating.id}`;
  const silent = side === 'company' ? say.company : rating === null ? say.nextAnswer : say.nameless(number);
  const who = rating?.respondent || silent;

  const rate = (values: Partial<RateTouchpoint>, gestureId: Id): Result<unknown> => {
    const answer = rating === null ? { touchpointId, side } : { touchpointId, ratingId: rating.id };
    return execute(rateTouchpoint, { ...answer, ...values }, { gestureId, quiet: true });
  };
  /** A name that a participant of the session bears is that participant. */
  const name = (respondent: string, gestureId: Id): Result<unknown> => {
    const participant = participants.find((one) => isSameName(one.name, respondent));
    return rate({ respondent, participantId: participant?.id ?? null }, gestureId);
  };
  const figure = (field: 'expectation' | 'actual') => {
    const value = rating?.[field] ?? null;
    return (
      <td data-column={field}>
        <TypedField
          label={say.of(who, say[field])}
          hideLabel
          figures
          place={`${place}/${field}`}
          bornAt={`${bornAt}/${field}`}
          value={value === null ? '' : numberInField(value, language)}
          keep={(text, gestureId) => {
            const read = typedNumber(text, language);
            return read.ok ? rate({ [field]: read.value }, gestureId) : read;
          }}
          errorAt={below}
          onEnter={() => onDown(field)}
        />
      </td>
    );
  };
  const gap =
    typeof rating?.actual === 'number' && typeof rating.expectation === 'number'
      ? rating.actual - rating.expectation
      : null;
  return (
    <>
      <tr data-row={`${side}-${number}`}>
        <td data-column="respondent" className={styles.who}>
          <TypedField
            label={say.of(who, say.respondent)}
            hideLabel
            place={`${place}/respondent`}
            bornAt={`${bornAt}/respondent`}
            value={rating?.respondent ?? ''}
            placeholder={side === 'company' || rating !== null ? silent : say.newRespondent}
            {...(participants.length > 0 && { list: listId })}
            description={rating?.participantId ? say.participant : undefined}
            errorAt={below}
            fieldRef={nameField}
            keep={name}
            onEnter={() => onDown('respondent')}
          />
          {rating?.participantId && <UserCheck className={styles.known} aria-hidden />}
        </td>
        {figure('expectation')}
        {figure('actual')}
        <td className={styles.end}>
          <span className={styles.gap}>{gap === null ? '' : gapText(gap, language)}</span>
          {rating !== null && (
            <IconButton
              size="small"
              side="left"
              icon={X}
              label={say.removeAnswer(who)}
              onClick={() => {
                // The button goes with its row.
                nameField.current?.focus();
                execute(removeItems, { ids: [rating.id] });
              }}
            />
          )}
        </td>
      </tr>
      {/* A cell is too narrow for a sentence. */}
      <tr>
        <td ref={setBelow} colSpan={4} />
      </tr>
    </>
  );
}
