// Words that many panels share: closing, cancelling, the preferences menu, notices.
import { phrases } from './language';

export const panelText = phrases({
  close: { ru: 'Закрыть', en: 'Close' },
  cancel: { ru: 'Отмена', en: 'Cancel' },
  done: { ru: 'Готово', en: 'Done' },
  language: { ru: 'Язык', en: 'Language' },
  theme: { ru: 'Оформление', en: 'Appearance' },
  russian: { ru: 'Русский', en: 'Русский' },
  english: { ru: 'English', en: 'English' },
  light: { ru: 'Светлое', en: 'Light' },
  dark: { ru: 'Тёмное', en: 'Dark' },
  targets: { ru: 'Крупные кнопки', en: 'Large targets' },
  targetsAuto: { ru: 'На сенсорном экране', en: 'On a touch screen' },
  targetsLarge: { ru: 'Всегда', en: 'Always' },
  targetsUsual: { ru: 'Никогда', en: 'Never' },
  firstPerson: { ru: 'Подсказки о первом лице', en: 'First-person hints' },
  on: { ru: 'Показывать', en: 'Show' },
  off: { ru: 'Не показывать', en: 'Do not show' },
  system: { ru: 'Как в системе', en: 'As the system' },
  preferences: { ru: 'Язык и оформление', en: 'Language and appearance' },
  notices: { ru: 'Уведомления', en: 'Notices' },
});
