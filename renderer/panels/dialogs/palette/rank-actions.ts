// Which actions a query means, best first. Both languages count, and so does the wrong keyboard layout.
import { type ActionId, actionIds } from '#shared/ipc/actions';
import { onOtherLayout } from '#shared/text/keyboard-layout';
import { type Language, languages } from '#shared/text/language';
import { actionName } from '../../action-name';
import { matchScore } from './match-score';

/** A name in the window's own language wins over an equal one in the other. */
const ownLanguageBonus = 0.1;

function score(id: ActionId, query: string, language: Language): number {
  const scores = languages.map((spoken) => {
    const name = actionName(id, spoken);
    const found = Math.max(matchScore(name, query), matchScore(name, onOtherLayout(query)));
    return found > 0 && spoken === language ? found + ownLanguageBonus : found;
  });
  return Math.max(...scores);
}

/** The matching actions; all of them, in their own order, for an empty query. What can be done now comes first. */
export function rankActions(
  query: string,
  language: Language,
  enabled: (id: ActionId) => boolean,
): readonly ActionId[] {
  return actionIds
    .map((id) => ({ id, score: score(id, query, language), rank: enabled(id) ? 0 : 1 }))
    .filter((found) => found.score > 0)
    .sort((a, b) => a.rank - b.rank || (query === '' ? 0 : b.score - a.score))
    .map((found) => found.id);
}
