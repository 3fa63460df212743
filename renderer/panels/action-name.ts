// An action's full name, understandable on its own: in a menu «Тёмная» stands under its heading, elsewhere not.
import type { ActionId } from '#shared/ipc/actions';
import { actionText, menuTitles } from '#shared/text/action-text';
import type { Language } from '#shared/text/language';

/** The name as the palette and the key sheet show it. */
export function actionName(id: ActionId, language: Language): string {
  const name = actionText[id][language];
  if (id.startsWith('add-lane-')) return `${menuTitles.lanes[language]}: ${name}`;
  if (id.startsWith('theme-')) return `${menuTitles.theme[language]}: ${name}`;
  if (id.startsWith('language-')) return `${menuTitles.language[language]}: ${name}`;
  return name;
}
