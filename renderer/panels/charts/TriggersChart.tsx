// Why customers came, the most frequent first.
import { memo } from 'react';
import type { TriggerBar } from '#shared/analysis/trigger-histogram';
import { capital } from '#shared/base/capital';
import { triggerKindText } from '#shared/text/analysis-text';
import { chartsText } from '#shared/text/charts-text';
import { useLanguage, useText } from '../language';
import { type Bar, BarList } from './BarList';
import { ChartCard } from './ChartCard';

export const TriggersChart = memo(function TriggersChart({
  triggers,
}: {
  readonly triggers: readonly TriggerBar[];
}) {
  const say = useText(chartsText);
  const language = useLanguage();
  const bars = triggers.map(
    ({ kind, count, triggers: own }): Bar => ({
      key: kind,
      name: capital(triggerKindText(kind, language)),
      value: count,
      text: String(count),
      detail: own
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' · '),
      places: own.map(({ id }) => id),
    }),
  );
  return (
    <ChartCard
      title={say.triggers}
      empty={say.triggersEmpty}
      columns={[say.trigger, say.count]}
      rows={bars.map(({ name, text }) => [name, text])}
    >
      <BarList bars={bars} most={Math.max(1, ...triggers.map(({ count }) => count))} />
    </ChartCard>
  );
});
