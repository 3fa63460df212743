// What undo, redo and the history panel say. Every command and every record type has its words.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffOf, removing, updating } from '#shared/change/build-diff';
import { type Deed, deedOf } from '#shared/change/deed';
import { invert } from '#shared/change/diff';
import { replayLabel } from '#shared/change/replay-label';
import { commitText, replayName } from '#shared/text/commit-text';
import { commitWords } from '#shared/text/commit-words';
import { languages } from '#shared/text/language';
import { recordCount } from '#shared/text/record-text';
import { smallProject, stageIds } from '../change/small-project';

const folder = join(import.meta.dirname, '../../../shared/change/commands');

/** The names of all commands there are: everything exported from the folder that can plan. */
async function commandNames(): Promise<string[]> {
  const names: string[] = [];
  for (const file of readdirSync(folder)) {
    const module: Record<string, unknown> = await import(join(folder, file));
    for (const exported of Object.values(module)) {
      if (typeof exported === 'object' && exported !== null && 'plan' in exported && 'name' in exported) {
        names.push(String(exported.name));
      }
    }
  }
  return names;
}

const did = (label: string, type: Deed['type'], count: number): Deed => ({
  replay: null,
  label,
  type,
  count,
});

describe('the words of commits', () => {
  it('are there for every command in the folder, in both languages', async () => {
    const names = await commandNames();
    expect(names).toContain('move-notes');
    for (const name of [...names, 'restore']) {
      expect(Object.keys(commitWords), 'commands without words').toContain(name);
      expect(commitText(did(name, 'note', 3), 'ru'), name).toMatch(/^[А-ЯЁ]/);
      expect(commitText(did(name, 'note', 3), 'en'), name).toMatch(/^[A-Z]/);
      // Its undoing must fit into a label, and its own label must not read as one.
      expect(replayLabel('undo', name)).toBe(`undo-${name}`);
      expect(name).not.toMatch(/^(undo|redo)(-|$)/);
    }
  });

  it('count in Russian as Russian counts, and do not count one', () => {
    const ru = [1, 2, 5, 11, 12, 21, 22, 111].map((count) =>
      replayName('undo', did('move-notes', 'note', count), 'ru'),
    );
    expect(ru).toEqual([
      'Отменить: перемещение стикера',
      'Отменить: перемещение 2 стикеров',
      'Отменить: перемещение 5 стикеров',
      'Отменить: перемещение 11 стикеров',
      'Отменить: перемещение 12 стикеров',
      'Отменить: перемещение 21 стикера',
      'Отменить: перемещение 22 стикеров',
      'Отменить: перемещение 111 стикеров',
    ]);
    expect([1, 3, 5, 21].map((count) => recordCount('note', count, 'ru'))).toEqual([
      '1 стикер',
      '3 стикера',
      '5 стикеров',
      '21 стикер',
    ]);
  });

  it('say in English what undo and redo would do', () => {
    expect(replayName('undo', did('move-notes', 'note', 12), 'en')).toBe('Undo: move 12 notes');
    expect(replayName('redo', did('rename-item', 'stage', 1), 'en')).toBe('Redo: rename stage');
    expect(replayName('undo', null, 'en')).toBe('Undo');
  });

  it('say in the log what was undone, and less where an old log does not tell', () => {
    const [note] = smallProject.note.values();
    if (note === undefined) throw new Error('no note');
    const undone = invert(diffOf([updating(note, { text: 'x' })]));
    expect(commitText(deedOf('undo-edit-note-text', undone), 'ru')).toBe('Отменено: правка стикера');
    expect(commitText(deedOf('redo-edit-note-text', undone), 'en')).toBe('Redone: edit note');
    expect(commitText(deedOf('undo', undone), 'en')).toBe('Undone');
  });

  it('speak of a stage when it goes with all it holds', () => {
    const stage = smallProject.stage.get(stageIds[0]);
    if (stage === undefined) throw new Error('no stage');
    const gone = diffOf([removing(stage), ...[...smallProject.note.values()].map(removing)]);
    expect(commitText(deedOf('remove-items', gone), 'en')).toBe('Delete stage');
  });

  it('speak of any edit where the command is unknown', () => {
    for (const language of languages) {
      expect(commitText(did('toString', 'note', 2), language)).toMatch(/2/);
      expect(commitText(did('from-the-future', null, 0), language)).toMatch(/^\S+$/);
    }
  });
});
