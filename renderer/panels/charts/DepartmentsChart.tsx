// The departments, the weakest first, to the left and right of meeting expectations.
import { memo } from 'react';
import type { DepartmentFigures } from '#shared/analysis/department-figures';
import { chartsText } from '#shared/text/charts-text';
import { gapText } from '#shared/text/figure-text';
import { useLanguage, useText } from '../language';
import { type Bar, BarList } from './BarList';
import { ChartCard } from './ChartCard';
import { placesOfDepartment } from './places';

const leastReach = 4;

const toneOf = (score: number): 'bad' | 'plain' | 'good' =>
  score < 0 ? 'bad' : score > 0 ? 'good' : 'plain';

interface DepartmentsChartProps {
  readonly departments: readonly DepartmentFigures[];
}

export const DepartmentsChart = memo(function DepartmentsChart({ departments }: DepartmentsChartProps) {
  const say = useText(chartsText);
  const language = useLanguage();
  const score = (value: number | null): string => gapText(value, language);
  const bars = departments.map((figures): Bar => {
    const { department, rated, thin, negative, bottlenecks, openButs } = figures;
    const counts = [
      [say.negative, negative],
      [say.bottlenecks, bottlenecks],
      [say.openButs, openButs],
    ] as const;
    const told = counts.flatMap(([name, count]) => (count > 0 ? [`${name.toLowerCase()}: ${count}`] : []));
    const detail = [rated > 0 ? say.ratedCount(rated) : say.noData, ...(thin ? [say.thin] : []), ...told];
    return {
      key: department.id,
      name: department.name || say.unnamed,
      value: figures.score,
      text: score(figures.score),
      tone: toneOf(figures.score ?? 0),
      isFaint: thin,
      detail: detail.join(' · '),
      places: placesOfDepartment(department.id),
    };
  });
  const most = Math.max(leastReach, ...bars.map(({ value }) => Math.abs(value ?? 0)));
  return (
    <ChartCard
      title={say.departments}
      empty={say.departmentsEmpty}
      columns={[say.department, say.gap, say.ratedName, say.negative, say.bottlenecks, say.openButs]}
      rows={departments.map(({ department, score: value, rated, thin, negative, bottlenecks, openButs }) => [
        department.name || say.unnamed,
        thin ? `${score(value)} (${say.thin})` : score(value),
        ...[rated, negative, bottlenecks, openButs].map(String),
      ])}
    >
      <BarList bars={bars} most={most} signed />
    </ChartCard>
  );
});
