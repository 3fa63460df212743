// The project itself: one record per file.
import { choice, flag, instant, line, number } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const project = recordType('project', {
  title: line(200),
  language: choice(['ru', 'en'], 'ru'),
  createdAt: instant(),
  /** actual / norm from which a touchpoint is a bottleneck. */
  bottleneckRatio: number(1, 100, 2),
  structureLocked: flag(),
});
export type Project = RecordOf<typeof project>;
