// The laws of going back: for logs made of commands, undos and restores drawn at random.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/base/id';
import { diffOf, removing, updating } from '#shared/change/build-diff';
import { type Command, planWhole } from '#shared/change/command';
import { addNotes } from '#shared/change/commands/add-notes';
import { addStage } from '#shared/change/commands/add-stage';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { moveNotes } from '#shared/change/commands/move-notes';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { apply, between, type Diff, isEmpty } from '#shared/change/diff';
import { restoring } from '#shared/change/restore';
import { fits, undoing } from '#shared/change/undo';
import { checkProject } from '#shared/model/invariants';
import type { Project } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { map as mapType } from '#shared/model/records/map';
import { testId } from './arbitrary-project';
import { laneIds, mapId, smallProject } from './small-project';

/** A project with every state it has had and the commits between them. */
class Life {
  readonly states: Project[];
  readonly diffs: Diff[] = [];
  /** Every code a note has ever had, with the note. */
  readonly codes = new Map<string, Id>();
  #made = 0;

  constructor(start: Project) {
    this.states = [start];
    this.#noteCodes(start);
  }

  get now(): Project {
    return this.states.at(-1) as Project;
  }

  commit(diff: Diff): void {
    if (isEmpty(diff)) return;
    const next = apply(this.now, diff);
    this.diffs.push(diff);
    this.states.push(next);
    this.#noteCodes(next);
  }

  run<A>(command: Command<A>, args: A): void {
    const context = { newId: () => testId('X', ++this.#made), now: 0, authorId: null };
    const plan = planWhole(this.now, command, args, context);
    if (plan.ok) this.commit(plan.value);
  }

  undoLast(): void {
    const last = this.diffs.at(-1);
    if (last === undefined) return;
    const diff = undoing(this.now, last);
    if (fits(this.now, diff)) this.commit(diff);
  }

  /** The diff that leads back to the state after commit `k` (0: the beginning). */
  back(k: number): Diff {
    const diff = restoring(this.now, this.diffs.slice(k));
    if (!diff.ok) throw new Error(`refused: ${JSON.stringify(diff.error)}`);
    return diff.value;
  }

  /** Fails where a code is given to a second note. */
  #noteCodes(project: Project): void {
    for (const { mapId: map, code, id } of project.note.values()) {
      const key = `${map} ${code}`;
      expect(this.codes.get(key) ?? id, `code ${code}`).toBe(id);
      this.codes.set(key, id);
    }
  }
}

type Step = readonly [kind: number, pick: number];

const pickOf = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

/** One thing a person does, drawn by number. */
function live(life: Life, [kind, pick]: Step): void {
  const { now } = life;
  const notes = [...now.note.keys()];
  const stages = [...now.stage.values()].filter((stage) => stage.mapId === mapId);
  const laneId = now.lane.has(laneIds[0]) ? laneIds[0] : null;
  const stageId = laneId === null ? null : (pickOf(stages, pick)?.id ?? null);
  const place = { mapId, stageId, laneId: stageId === null ? null : laneId };
  const id = pickOf(notes, pick) ?? '';
  const deeds: readonly (() => void)[] = [
    () => life.run(addNotes, { ...place, notes: [{ text: `n${pick}` }, { text: 'two' }] }),
    () => life.run(editNoteText, { id, text: `t${pick}` }),
    () => life.run(moveNotes, { ...place, ids: [id], beforeId: null }),
    () => life.run(recolorNotes, { ids: notes.slice(0, pick), color: 'pink' }),
    () => life.run(removeItems, { ids: [id] }),
    () => life.run(removeItems, { ids: [pickOf(stages, pick)?.id ?? ''] }),
    () => life.run(addStage, { mapId, name: `s${pick}`, beforeId: null }),
    () => life.undoLast(),
    () => life.commit(life.back(pick % (life.diffs.length + 1))),
  ];
  deeds[kind]?.();
}

const lives = fc.array(fc.tuple(fc.nat(8), fc.nat(9)), { maxLength: 14 }).map((steps) => {
  const life = new Life(smallProject);
  for (const step of steps) live(life, step);
  return life;
});
const livesAndPlaces = fc
  .tuple(lives, fc.nat(99))
  .map(([life, at]) => ({ life, k: at % (life.diffs.length + 1) }));

const same = (a: Project, b: Project): boolean => isEmpty(between(a, b));
/** The project with all that may not go back set aside. */
const withoutMarks = (project: Project): Project => ({
  ...project,
  map: new Map([...project.map].map(([id, map]) => [id, { ...map, lastCode: 0 }])),
});

describe('restoring an earlier state', () => {
  it('leads to exactly that state, marks apart, which never go back', () => {
    fc.assert(
      fc.property(livesAndPlaces, ({ life, k }) => {
        const restored = apply(life.now, life.back(k));
        const then = life.states[k] as Project;
        expect(same(withoutMarks(restored), withoutMarks(then))).toBe(true);
        const mark = (project: Project): number => project.map.get(mapId)?.lastCode ?? 0;
        expect(mark(restored)).toBe(Math.max(mark(life.now), mark(then)));
      }),
    );
  });

  it('is undone like anything: the state before is back', () => {
    fc.assert(
      fc.property(livesAndPlaces, ({ life, k }) => {
        const diff = life.back(k);
        const restored = apply(life.now, diff);
        expect(same(apply(restored, undoing(restored, diff)), life.now)).toBe(true);
      }),
    );
  });

  it('is nothing for the newest state', () => {
    fc.assert(fc.property(lives, (life) => isEmpty(life.back(life.diffs.length))));
  });

  it('leaves a whole project', () => {
    fc.assert(
      fc.property(livesAndPlaces, ({ life, k }) => checkProject(apply(life.now, life.back(k))).length === 0),
    );
  });

  it('never lets a code be given twice, whatever is added afterwards', () => {
    fc.assert(
      fc.property(livesAndPlaces, ({ life, k }) => {
        life.commit(life.back(k));
        life.run(addNotes, { mapId, stageId: null, laneId: null, notes: [{ text: 'after' }] });
        life.commit(life.back(Math.floor(k / 2)));
        life.run(addNotes, { mapId, stageId: null, laneId: null, notes: [{ text: 'again' }] });
      }),
    );
  });

  it('keeps the mark of a map that was removed since, though its first state knew a lower one', () => {
    const other = makeRecord(mapType, testId('M', 2), { name: 'Вторая', order: 'a1' });
    const life = new Life(apply(smallProject, new Map([[other.id, { kind: 'add', record: other }]])));
    life.run(addNotes, {
      mapId: other.id,
      stageId: null,
      laneId: null,
      notes: [{ text: 'a' }, { text: 'b' }],
    });
    life.run(removeItems, { ids: [other.id] });
    life.commit(life.back(0));
    expect(life.now.map.get(other.id)?.lastCode).toBe(2);
    life.run(addNotes, { mapId: other.id, stageId: null, laneId: null, notes: [{ text: 'c' }] });
    expect([...life.now.note.values()].find((note) => note.text === 'c')?.code).toBe('A3');
  });

  it('is refused where the log does not tell how the project came to be', () => {
    const [note] = smallProject.note.values();
    if (note === undefined) throw new Error('no note');
    const lies = [
      diffOf([updating({ ...note, text: 'x' }, { text: 'y' })]),
      diffOf([removing(note)]),
      new Map([[testId('N', 9), { kind: 'add', record: { ...note, id: testId('N', 9) } } as const]]),
      new Map([[note.id, { kind: 'add', record: { ...note, text: 'other' } } as const]]),
    ];
    for (const lie of lies) {
      const answer = restoring(smallProject, [lie]);
      expect(answer.ok ? 'ok' : answer.error.details?.reason).toBe('history-differs');
    }
  });

  it('is refused where the state of then would not be whole', () => {
    const [stage] = smallProject.stage.values();
    if (stage === undefined) throw new Error('no stage');
    const alone = new Map([[stage.id, { kind: 'add', record: stage } as const]]);
    expect(restoring(smallProject, [alone]).ok).toBe(false);
  });
});
