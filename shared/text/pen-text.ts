// What is said of the pen: its ink, its rubber, and what was drawn with it.
import { phrases } from './language';

export const penText = phrases({
  pen: { ru: 'Перо', en: 'Pen' },
  options: { ru: 'Перо и чернила', en: 'Pen and ink' },
  draw: { ru: 'Рисовать', en: 'Draw' },
  rubber: { ru: 'Ластик', en: 'Eraser' },
  ink: { ru: (color: string) => `Чернила: ${color}`, en: (color: string) => `Ink: ${color}` },
  done: { ru: 'Убрать перо', en: 'Put the pen away' },
});
