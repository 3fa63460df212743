// The laws of uniting, for histories drawn at random: tables that copy files by hand, edit apart with wrong clocks, undo,
// and unite criss-cross. WAYBOARD_CASES draws more of them (10,000 take some minutes); the seed of a failure is printed.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/base/id';
import { addNotes } from '#shared/change/commands/add-notes';
import { addStage } from '#shared/change/commands/add-stage';
import { addTouchpoint } from '#shared/change/commands/add-touchpoint';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import { groupStages } from '#shared/change/commands/group-stages';
import { moveNotes } from '#shared/change/commands/move-notes';
import { moveStage } from '#shared/change/commands/move-stage';
import { rateTouchpoint } from '#shared/change/commands/rate-touchpoint';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { renameItem } from '#shared/change/commands/rename-item';
import { between, type Diff, isEmpty } from '#shared/change/diff';
import type { Copy } from '#shared/change/merge/copy';
import { decideAll } from '#shared/change/merge/decide';
import { joinCopies } from '#shared/change/merge/join-copies';
import { stampOf } from '#shared/change/merge/join-record';
import { registers, valuesIn } from '#shared/change/merge/registers';
import { covers } from '#shared/change/merge/stamp';
import { unite } from '#shared/change/merge/unite';
import { checkProject } from '#shared/model/invariants';
import { allRecords, findRecord, type Project } from '#shared/model/project';
import { noteColors } from '#shared/model/records/note';
import { mapId, smallProject } from '../small-project';
import { countingSource, firstCopy, Table } from './table';

const cases = Number(process.env.WAYBOARD_CASES ?? 60);

/** One thing that happens at a table: what, and numbers that choose to what. */
const happening = fc.record({
  who: fc.nat(3),
  what: fc.nat(19),
  at: fc.nat(8),
  to: fc.nat(8),
});
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

const history = fc.record({
  skews: fc.array(fc.constantFrom(0, 5, -400, 157_680_000_000, 20), { minLength: 4, maxLength: 4 }),
  happenings: fc.array(happening, { maxLength: 60, size: 'max' }),
});

const pick = <T>(from: Iterable<T>, at: number): T | undefined => {
  const all = [...from];
  return all[at % Math.max(all.length, 1)];
};

/** What a happening's numbers choose at a table. */
interface Chosen {
  readonly table: Table;
  readonly tables: Table[];
  readonly note: Id;
  readonly other: Id;
  readonly stage: Id;
  readonly lane: Id;
  readonly step: Id;
  readonly touchpoint: Id;
  readonly department: Id;
  readonly at: number;
  readonly to: number;
}

/** Commands refuse what is not there any more. */
const nowhere = '0'.repeat(22);

function chosenBy(tables: Table[], { who, at, to }: Happening): Chosen {
  const table = tables[who] as Table;
  const { project } = table.copy;
  const lanes = [...project.lane.values()].filter(({ kind }) => kind !== 'emotion');
  return {
    table,
    tables,
    note: pick(project.note.keys(), at) ?? nowhere,
    other: pick(project.note.keys(), to) ?? nowhere,
    stage: pick(project.stage.keys(), to) ?? nowhere,
    lane: pick(lanes, at)?.id ?? nowhere,
    step: pick(project.step.keys(), to) ?? nowhere,
    touchpoint: pick(project.touchpoint.keys(), at) ?? nowhere,
    department: pick(project.department.keys(), to) ?? nowhere,
    at,
    to,
  };
}

const things: readonly ((chosen: Chosen) => void)[] = [
  ({ table, stage, lane, at }) =>
    table.do(addNotes, { mapId, stageId: stage, laneId: lane, notes: [{ text: `${at}` }] }),
  ({ table, note, to }) => table.do(editNoteText, { id: note, text: `text ${to}` }),
  ({ table, note, stage, lane }) =>
    table.do(moveNotes, { ids: [note], stageId: stage, laneId: lane, beforeId: null }),
  ({ table, note }) => table.do(moveNotes, { ids: [note], stageId: null, laneId: null, beforeId: null }),
  ({ table, note }) => table.do(removeItems, { ids: [note] }),
  ({ table, stage }) => table.do(removeItems, { ids: [stage] }),
  ({ table, stage, at }) => table.do(renameItem, { id: stage, name: `stage ${at}` }),
  ({ table, touchpoint, at, to }) =>
    table.do(rateTouchpoint, { touchpointId: touchpoint, respondent: `r${to}`, expectation: (at % 9) + 1 }),
  ({ table, touchpoint, department }) =>
    table.do(editTouchpoints, { ids: [touchpoint], addDepartmentIds: [department] }),
  ({ table, touchpoint, department }) =>
    table.do(editTouchpoints, { ids: [touchpoint], dropDepartmentIds: [department] }),
  ({ table, department }) => table.do(removeItems, { ids: [department] }),
  ({ table }) => table.undo(),
  ({ table, tables, to }) => table.unite([tables[to % tables.length] as Table]),
  ({ table, tables, at, to }) => {
    tables[to % tables.length] = table.copied(at);
  },
  ({ table, note, to }) =>
    table.do(recolorNotes, { ids: [note], color: noteColors[to % noteColors.length] ?? 'yellow' }),
  ({ table, note, other }) => table.do(connectNotes, { ids: [note, other] }),
  ({ table, stage }) => table.do(moveStage, { id: stage, beforeId: null }),
  ({ table, stage }) => table.do(groupStages, { stageIds: [stage], name: 'phase' }),
  ({ table, to }) => table.do(addStage, { mapId, name: `new ${to}`, beforeId: null }),
  ({ table, step, to }) => table.do(addTouchpoint, { stepId: step, name: `t${to}`, beforeId: null }),
];

function tablesAfter({ skews, happenings }: { skews: number[]; happenings: Happening[] }): Table[] {
  const source = countingSource();
  const first = new Table(firstCopy(smallProject), source, 0);
  const tables = skews.map((skew) => first.copied(skew));
  for (const one of happenings) things[one.what]?.(chosenBy(tables, one));
  return tables;
}

const copiesAfter = (drawn: { skews: number[]; happenings: Happening[] }) =>
  tablesAfter(drawn).map(({ copy }) => copy) as [Copy, Copy, Copy, Copy];

const asData = (diff: Diff) => Object.fromEntries(diff);
const expectSame = (a: Project, b: Project): void => expect(asData(between(a, b))).toEqual({});
const losersOf = ({ losers }: Copy) =>
  Object.fromEntries(
    [...losers].flatMap(([id, byRegister]) =>
      [...byRegister]
        .filter(([, list]) => list.length > 0)
        .map(([register, list]) => [
          `${id}/${register}`,
          list.map(({ values }) => JSON.stringify(values)).sort(),
        ]),
    ),
  );

const law = (name: string, check: (copies: [Copy, Copy, Copy, Copy]) => void): void =>
  it(name, () => {
    fc.assert(
      fc.property(history, (drawn) => check(copiesAfter(drawn))),
      { numRuns: cases },
    );
  }, 600_000);

describe('uniting', () => {
  law('gives the same whatever the order of the files', ([a, b, c, d]) => {
    const one = unite([a, b, c, d]);
    for (const order of [
      [d, c, b, a],
      [b, d, a, c],
    ] as const) {
      const other = unite([...order]);
      expectSame(one.project, other.project);
      expect(losersOf(other.joined)).toEqual(losersOf(one.joined));
    }
  });

  law('gives the same however the files are brought together', ([a, b, c, d]) => {
    const left = joinCopies(joinCopies(joinCopies(a, b), c), d);
    const pairs = joinCopies(joinCopies(a, b), joinCopies(c, d));
    const right = joinCopies(a, joinCopies(b, joinCopies(c, d)));
    expectSame(left.project, pairs.project);
    expectSame(left.project, right.project);
    expect(losersOf(pairs)).toEqual(losersOf(left));
    expect(losersOf(right)).toEqual(losersOf(left));
  });

  law('changes nothing when done again, with itself, or with a part', ([a, b, c]) => {
    expectSame(unite([a, a]).project, a.project);
    const both = unite([a, b]);
    expectSame(unite([both.joined, a, b, both.joined]).project, both.project);
    expectSame(unite([unite([both.joined, c]).joined, b]).project, unite([a, b, c]).project);
  });

  law('takes what a copy alone has changed', ([a]) => {
    const table = new Table(a, countingSourceFrom(500), 0);
    table.do(addNotes, { mapId, stageId: null, laneId: null, notes: [{ text: 'new' }] });
    const note = pick(a.project.note.keys(), 0);
    if (note) table.do(editNoteText, { id: note, text: 'changed' });
    expectSame(unite([a, table.copy]).project, table.copy.project);
    expectSame(unite([table.copy, a]).project, table.copy.project);
  });

  law('leaves a project whole whatever is decided', (copies) => {
    const open = unite(copies);
    for (const isFinal of [true, false]) {
      const { project } = decideAll(open, ({ others, standing }) => ({
        values: (others.at(-1) ?? standing).values,
        isFinal,
      }));
      expect(checkProject(project)).toEqual([]);
    }
  });

  law('leaves a project whole, and loses nothing that nobody else has seen', (copies) => {
    const { project, joined } = unite(copies);
    expect(checkProject(project)).toEqual([]);
    for (const copy of copies) {
      const others = copies.filter((one) => one !== copy);
      for (const record of allRecords(copy.project)) {
        const stamps = copy.stamps.get(record.id) ?? new Map();
        const united = findRecord(joined.project, record.id);
        for (const register of registers[record.type]) {
          if (register.unite !== 'later') continue;
          const seen = register.fields.every((field) =>
            others.some(({ vector }) => covers(vector, stampOf(stamps, field))),
          );
          if (seen) continue;
          const values = JSON.stringify(valuesIn(record, register));
          const kept = (joined.losers.get(record.id)?.get(register.name) ?? []).map((loser) =>
            JSON.stringify(loser.values),
          );
          expect(united).toBeDefined();
          if (united) expect([JSON.stringify(valuesIn(united, register)), ...kept]).toContain(values);
        }
      }
    }
  });

  it('draws histories in which copies do differ', () => {
    const drawn = fc.sample(history, { numRuns: 200, seed: 7 }).map(copiesAfter);
    const united = drawn.map((copies) => unite(copies));
    expect(drawn.filter(([a, b]) => !isEmpty(between(a.project, b.project))).length).toBeGreaterThan(100);
    expect(united.filter(({ joined }) => Object.keys(losersOf(joined)).length > 0).length).toBeGreaterThan(
      20,
    );
    expect(united.filter(({ mended }) => !isEmpty(mended)).length).toBeGreaterThan(10);
  });
});

const countingSourceFrom = (first: number) => {
  const source = countingSource();
  for (let at = 0; at < first; at++) source.newId();
  return source;
};
