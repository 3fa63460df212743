// The palette: what a person types finds what a person means, first.
import { describe, expect, it } from 'vitest';
import { actionIds } from '#shared/ipc/actions';
import { laneKinds } from '#shared/model/records/lane';
import { languages } from '#shared/text/language';
import { actionName } from '../../../renderer/panels/action-name';
import { rankActions } from '../../../renderer/panels/dialogs/palette/rank-actions';

const all = () => true;
const best = (query: string, language: 'ru' | 'en' = 'en') => rankActions(query, language, all)[0];

describe('the palette', () => {
  it('shows every action for an empty query, in the order of the list', () => {
    expect(rankActions('', 'ru', all)).toEqual(actionIds);
  });

  it('finds every action by its full name, in either language, whatever the window speaks', () => {
    for (const language of languages) {
      for (const spoken of languages) {
        for (const id of actionIds) {
          const name = actionName(id, spoken);
          const found = rankActions(name, language, all).filter(
            (other) => actionName(other, spoken) === name,
          );
          expect(found, name).toContain(id);
        }
      }
    }
  });

  it('finds by a beginning, by beginnings of words, by a part, and by letters in order', () => {
    expect(best('und')).toBe('undo');
    expect(best('zoom to f')).toBe('zoom-fit');
    expect(best('zo fi')).toBe('zoom-fit');
    expect(best('парков', 'ru')).toBe('to-parking');
    expect(best('дублрвть', 'ru')).toBe('duplicate');
  });

  it('adds a lane of every kind by its name', () => {
    expect(best('emotion curve')).toBe('add-lane-emotion');
    expect(best('кривая эмоций', 'ru')).toBe('add-lane-emotion');
    expect(best('lane: touch')).toBe('add-lane-touchpoints');
    expect(best('но-сит', 'ru')).toBe('add-lane-buts');
    for (const kind of laneKinds) expect(actionIds).toContain(`add-lane-${kind}`);
  });

  it('does not mind ё, case, or the wrong keyboard layout', () => {
    expect(best('ТЕМНАЯ', 'ru')).toBe('theme-dark');
    expect(best('тёмная')).toBe('theme-dark');
    expect(best('jnvtybnm', 'ru')).toBe('undo');
    expect(best('гтвщ')).toBe('undo');
  });

  it('puts what can be done now before what cannot', () => {
    const found = rankActions('export', 'en', (id) => id !== 'export-pdf');
    expect(found.indexOf('export-png')).toBeLessThan(found.indexOf('export-pdf'));
    expect(found).toContain('export-pdf');
  });

  it('finds nothing where nothing is meant', () => {
    expect(rankActions('щщщщ', 'ru', all)).toEqual([]);
  });
});
