// Where one department hands the customer to another; whether the context goes along is said here.
import { ArrowRight } from 'lucide-react';
import { memo } from 'react';
import type { HandOffFigures } from '#shared/analysis/hand-offs';
import type { Id } from '#shared/base/id';
import { setHandOff } from '#shared/change/commands/set-hand-off';
import type { Project } from '#shared/model/project';
import { contextText } from '#shared/text/analysis-text';
import { chartsText } from '#shared/text/charts-text';
import { jumpToItem } from '../../canvas/jump';
import { execute } from '../../state/execute';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { useLanguage, useText } from '../language';
import { ChartCard } from './ChartCard';
import styles from './hand-offs-list.module.css';

interface HandOffsListProps {
  readonly handOffs: readonly HandOffFigures[];
  readonly departments: Project['department'];
}

type Context = NonNullable<HandOffFigures['context']> | 'unknown';

export const HandOffsList = memo(function HandOffsList({ handOffs, departments }: HandOffsListProps) {
  const say = useText(chartsText);
  const language = useLanguage();
  const named = (ids: readonly Id[]): string =>
    ids.map((id) => departments.get(id)?.name || say.unnamed).join(', ');
  const options: readonly { value: Context; label: string }[] = [
    { value: 'yes', label: say.contextYes },
    { value: 'partly', label: say.contextPartly },
    { value: 'no', label: say.contextNo },
    { value: 'unknown', label: say.contextUnknown },
  ];
  const tell = ({ from, to }: HandOffFigures, context: Context): void => {
    const said = context === 'unknown' ? null : context;
    execute(setHandOff, { fromStepId: from.id, toStepId: to.id, context: said });
  };
  return (
    <ChartCard
      title={say.handOffs}
      empty={say.handOffsEmpty}
      columns={[say.handOff, say.context]}
      rows={handOffs.map(({ fromNumber, fromDepartmentIds, toDepartmentIds, context }) => [
        `${fromNumber} → ${fromNumber + 1}: ${named(fromDepartmentIds)} → ${named(toDepartmentIds)}`,
        contextText(context, language),
      ])}
    >
      <ul className={styles.list}>
        {handOffs.map((handOff) => (
          <li key={`${handOff.from.id}/${handOff.to.id}`} className={styles.line}>
            <button type="button" className={styles.place} onClick={() => jumpToItem(handOff.to.id)}>
              <span className={styles.number}>
                {handOff.fromNumber}–{handOff.fromNumber + 1}
              </span>
              <span>
                {named(handOff.fromDepartmentIds)}{' '}
                <ArrowRight className={styles.arrow} aria-label="→" role="img" />{' '}
                {named(handOff.toDepartmentIds)}
              </span>
            </button>
            <SegmentedControl<Context>
              label={say.contextOf(handOff.fromNumber, handOff.fromNumber + 1)}
              hideLabel
              value={handOff.context ?? 'unknown'}
              options={options}
              onChange={(context) => tell(handOff, context)}
            />
          </li>
        ))}
      </ul>
    </ChartCard>
  );
});
