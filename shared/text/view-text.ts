// The three views of a map by name.
import { phrases } from './language';

export const viewText = phrases({
  views: { ru: 'Вид', en: 'View' },
  board: { ru: 'Доска', en: 'Board' },
  table: { ru: 'Таблица', en: 'Table' },
  charts: { ru: 'Графики', en: 'Charts' },
});
