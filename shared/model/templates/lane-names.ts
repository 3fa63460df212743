// What a lane of each kind is called at first; a user renames it at will.
import type { LaneKind } from '../records/lane';
import type { Bilingual } from './bilingual';

export const laneNames = {
  actions: { ru: 'Действия', en: 'Actions' },
  thoughts: { ru: 'Мысли', en: 'Thoughts' },
  motivations: { ru: 'Мотивы', en: 'Motivations' },
  needs: { ru: 'Потребности', en: 'Needs' },
  expectations: { ru: 'Ожидания', en: 'Expectations' },
  quotes: { ru: 'Цитаты', en: 'Quotes' },
  pains: { ru: 'Боли', en: 'Pains' },
  opportunities: { ru: 'Возможности', en: 'Opportunities' },
  ideas: { ru: 'Идеи', en: 'Ideas' },
  'front-stage': { ru: 'На виду у клиента', en: 'Front stage' },
  'back-stage': { ru: 'За кулисами', en: 'Back stage' },
  support: { ru: 'Процессы поддержки', en: 'Support processes' },
  free: { ru: 'Заметки', en: 'Notes' },
  triggers: { ru: 'Триггеры', en: 'Triggers' },
  buts: { ru: 'НО-ситуации', en: 'BUT situations' },
  communications: { ru: 'Коммуникации', en: 'Communications' },
  touchpoints: { ru: 'Точки контакта', en: 'Touchpoints' },
  emotion: { ru: 'Эмоции', en: 'Emotions' },
  metrics: { ru: 'Показатели', en: 'Metrics' },
  images: { ru: 'Раскадровка', en: 'Storyboard' },
  company: { ru: 'Процесс компании', en: 'Company process' },
} as const satisfies Readonly<Record<LaneKind, Bilingual>>;
