// A touchpoint's card: name, department, expectation against experience, time against the norm.

import { ratingFigures } from '../../analysis/gap';
import type { TouchpointBox } from '../../layout/board';
import { touchpoint as measures } from '../../layout/board/measures';
import type { Project } from '../../model/project';
import type { Rating } from '../../model/records/rating';
import { minutesText } from '../../text/minutes-text';
import type { Primitive, SceneItem } from '../primitives';
import { drawLabel, drawLine, type SceneRoom, shortened } from './scene-room';

const small = 12;

const figure = (value: number, language: string): string =>
  value.toLocaleString(language, { maximumFractionDigits: 1 });

const signed = (gap: number, language: string): string =>
  gap === 0 ? '0' : `${gap > 0 ? '+' : '−'}${figure(Math.abs(gap), language)}`;

export function touchpointItem(
  box: TouchpointBox,
  ratings: readonly Rating[],
  project: Project,
  room: SceneRoom,
): SceneItem {
  const { theme, language } = room;
  const { rect, touchpoint, label } = box;
  const { padding, footer } = measures;
  const x = rect.x + padding;
  const width = rect.width - 2 * padding;
  const foot = rect.y + rect.height - footer;
  const departments = touchpoint.departmentIds
    .flatMap((id) => project.department.get(id)?.name ?? [])
    .join(', ');
  const { gap, ...means } = ratingFigures(ratings, 'customer');
  const times = [touchpoint.actualMinutes, touchpoint.normMinutes]
    .filter((minutes) => minutes !== null)
    .map((minutes) => minutesText(minutes, language))
    .join(' / ');
  const rate = (value: number | null): string => (value === null ? '–' : figure(value, language));
  const rates =
    means.expectation === null && means.actual === null
      ? ''
      : `${rate(means.expectation)} → ${rate(means.actual)}`;
  const line = (text: string, row: number, fill: string): Primitive[] =>
    text === ''
      ? []
      : drawLabel(
          shortened(text, width - (row === 1 ? 34 : 0), 'regular', small, room),
          { x, y: foot + row * 17 - 4, face: 'regular', fill },
          room,
        );
  const tone = gap === null || gap === 0 ? theme.faint : gap > 0 ? theme.good : theme.bad;
  return {
    key: touchpoint.id,
    bounds: rect,
    primitives: [
      { kind: 'rect', ...rect, fill: theme.card, stroke: theme.cardLine, strokeWidth: 1, radius: 8 },
      ...drawLabel(label, { x, y: rect.y + padding, face: 'semibold', fill: theme.ink }, room),
      ...line(departments, 0, theme.faint),
      ...line(rates, 1, theme.ink),
      ...line(times, 2, theme.faint),
      ...(gap === null
        ? []
        : drawLine(
            signed(gap, language),
            17,
            { x, y: foot + 12, face: 'bold', fill: tone, align: 'right', width },
            room,
          )),
    ],
  };
}
