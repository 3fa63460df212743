// What of a workshop's description becomes sticky notes: its notes, and what has no records of its own yet – BUTs, facts,
// messages, the cost of support. Each says its row and its column; without a column it waits in the parking lot.
import { idSet } from '../../field';
import type { Department } from '../../records/department';
import type { LaneKind } from '../../records/lane';
import type { Note, NoteColor } from '../../records/note';
import type { Stage } from '../../records/stage';
import type { Touchpoint } from '../../records/touchpoint';
import type { ProjectLanguage } from '../bilingual';
import { finder, keyOf, type Say } from './named';
import type { PlannedStage, PlannedStep } from './workshop-columns';
import type { Workshop } from './workshop-form';
import type { Name } from './workshop-values';

/** What was made of the columns: each plan with its records. */
export interface LaidWorkshop {
  readonly stages: readonly { readonly plan: PlannedStage; readonly stage: Stage }[];
  readonly steps: readonly {
    readonly plan: PlannedStep;
    readonly stage: Stage;
    readonly touchpoint: Touchpoint;
  }[];
  readonly departments: ReadonlyMap<string, Department>;
}

export type NoteOrigin = 'notes' | 'buts' | 'facts' | 'sms' | 'support';

export interface PlannedNote
  extends Pick<Note, 'text' | 'color' | 'departmentIds' | 'touchpointIds' | 'importance' | 'source'> {
  readonly origin: NoteOrigin;
  readonly lane: LaneKind;
  /** Null: the parking lot. */
  readonly stage: Stage | null;
}

const words = {
  but: { ru: 'НО', en: 'BUT' },
  support: {
    ru: (minutes: number, cases: number) => `Поддержка: ${minutes} мин на обращение × ${cases} в месяц`,
    en: (minutes: number, cases: number) => `Support: ${minutes} min a case × ${cases} cases a month`,
  },
  hours: { ru: (hours: number) => ` = ${hours} ч`, en: (hours: number) => ` = ${hours} h` },
} as const;

const bare = { departmentIds: [], touchpointIds: [], importance: null, source: '' } as const;

export function plannedNotes(
  workshop: Workshop,
  laid: LaidWorkshop,
  say: Say,
  language: ProjectLanguage,
): PlannedNote[] {
  const stageNamed = finder(workshop, laid.stages, ({ plan }) => plan.name);
  const inPhase = finder(workshop, laid.stages, ({ plan }) => plan.phase ?? plan.name);
  const stepNamed = finder(workshop, laid.steps, ({ plan }) => plan.said.step);
  const stepOf = new Map(laid.steps.map((step) => [step.plan.number, step]));
  const stageOf = (name: Name): Stage | null => (stageNamed(name) ?? inPhase(name))?.stage ?? null;
  const answering = (names: readonly Name[] | null | undefined) =>
    idSet((names ?? []).flatMap((name) => laid.departments.get(keyOf(name))?.id ?? []));
  const at = (step: LaidWorkshop['steps'][number] | undefined) => ({
    stage: step?.stage ?? null,
    touchpointIds: step === undefined ? [] : [step.touchpoint.id],
  });
  const communication = (color: NoteColor) => ({ ...bare, lane: 'communications', color }) as const;

  const own = (workshop.notes ?? []).map((note): PlannedNote => {
    const step = note.step ? stepOf.get(note.step) : undefined;
    return {
      ...bare,
      ...at(step),
      ...(step === undefined && note.stage ? { stage: stageOf(note.stage) } : {}),
      origin: 'notes',
      lane: note.lane,
      text: say(note.text),
      color: note.color ?? 'yellow',
      departmentIds: answering(note.departments),
      importance: note.importance ?? null,
      source: note.source ?? '',
    };
  });
  const buts = (workshop.buts ?? []).map(({ phase, good, but, teams, en }): PlannedNote => {
    const told = (name: Name, english: string | null | undefined): string =>
      (language === 'en' && english) || say(name);
    return {
      ...bare,
      origin: 'buts',
      lane: 'buts',
      stage: phase ? stageOf(phase) : null,
      text: `${told(good, en?.good)}, ${words.but[language]} ${told(but, en?.but)}`,
      color: 'orange',
      departmentIds: answering(teams),
    };
  });
  // Fact by fact: what one fact is at several touchpoints stands side by side.
  const facts = (workshop.facts ?? []).flatMap(({ fact, values }) =>
    (workshop.factColumns ?? []).flatMap((column, index): PlannedNote[] => {
      const value = values[index] ?? '';
      if (value === '') return [];
      const text = `${say(fact)} (${say(column)}):\n${value}`;
      return [{ ...communication('yellow'), ...at(stepNamed(column)), origin: 'facts', text }];
    }),
  );
  const messages = (workshop.sms ?? []).map((message): PlannedNote => {
    const source = message.language ? `SMS, ${message.language}` : 'SMS';
    const place = at(stepNamed(message.touchpoint ?? 'SMS'));
    return { ...communication('blue'), ...place, origin: 'sms', text: say(message.text), source };
  });
  return [...own, ...buts, ...facts, ...messages, ...supportNote()];

  function supportNote(): PlannedNote[] {
    if (!workshop.support) return [];
    const { minutesPerCase, casesPerMonth, hoursPerMonth, touchpoint } = workshop.support;
    const sum = words.support[language](minutesPerCase, casesPerMonth);
    const hours = typeof hoursPerMonth === 'number' ? words.hours[language](hoursPerMonth) : '';
    const place = at(stepNamed(touchpoint ?? 'support'));
    return [{ ...communication('grey'), ...place, origin: 'support', text: sum + hours }];
  }
}
