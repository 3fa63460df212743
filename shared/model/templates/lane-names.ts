// What the lanes of templates are called at first; a user renames them at will.
import type { LaneKind } from '../records/lane';
import type { Bilingual } from './bilingual';

export const laneNames = {
  actions: { ru: 'Действия', en: 'Actions' },
  thoughts: { ru: 'Мысли', en: 'Thoughts' },
  touchpoints: { ru: 'Точки контакта', en: 'Touchpoints' },
  emotion: { ru: 'Эмоции', en: 'Emotions' },
  pains: { ru: 'Боли', en: 'Pains' },
  opportunities: { ru: 'Возможности', en: 'Opportunities' },
  ideas: { ru: 'Идеи', en: 'Ideas' },
} as const satisfies Partial<Record<LaneKind, Bilingual>>;

export type PlannedLaneKind = keyof typeof laneNames;
