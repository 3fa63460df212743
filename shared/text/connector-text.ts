// What is said of connectors between notes, and of locked notes.
import type { ConnectorDirection } from '../model/records/connector';
import { enPlural, type Phrase, phrases, ruPlural } from './language';

export const connectorText = phrases({
  label: { ru: 'Подпись связи', en: 'Connector label' },
  editLabel: { ru: 'Подписать', en: 'Label' },
  selected: {
    ru: (count: number) => `${count} ${ruPlural(count, 'связь', 'связи', 'связей')}`,
    en: (count: number) => `${count} ${enPlural(count, 'connector', 'connectors')}`,
  },
  recolor: { ru: (color: string) => `Цвет: ${color}`, en: (color: string) => `Colour: ${color}` },
  direction: {
    ru: (direction: string) => `Направление: ${direction}`,
    en: (direction: string) => `Direction: ${direction}`,
  },
  aim: {
    ru: 'Выберите второй стикер стрелками. Enter — соединить, Esc — отменить.',
    en: 'Choose the other note with the arrow keys. Enter connects, Esc cancels.',
  },
  aimAt: {
    ru: (code: string, text: string) => `Соединить с ${code}: ${text}`,
    en: (code: string, text: string) => `Connect to ${code}: ${text}`,
  },
  lock: { ru: 'Закрепить', en: 'Lock' },
  unlock: { ru: 'Открепить', en: 'Unlock' },
});

export const directionText = phrases({
  end: { ru: 'стрелка в конце', en: 'arrow at the end' },
  both: { ru: 'стрелки с обеих сторон', en: 'arrows at both ends' },
  none: { ru: 'без стрелок', en: 'no arrows' },
}) satisfies Readonly<Record<ConnectorDirection, Phrase<string>>>;
