// The columns and rows of a workshop's map, as a plan like that of a template.
import type { LaneKind } from '../../records/lane';
import type { Bilingual } from '../bilingual';
import { type MapPlan, rows, type StageRun } from '../map-plan';
import { keyOf, sayIn } from './named';
import type { PlannedStage } from './workshop-columns';
import type { Workshop } from './workshop-form';
import type { Name } from './workshop-values';

/** The order of rows where the description does not say it. */
const usualOrder: readonly LaneKind[] = [
  'images',
  'actions',
  'thoughts',
  'motivations',
  'needs',
  'expectations',
  'quotes',
  'touchpoints',
  'emotion',
  'metrics',
  'pains',
  'buts',
  'communications',
  'opportunities',
  'ideas',
  'front-stage',
  'back-stage',
  'support',
  'company',
  'triggers',
  'free',
];

const some = (list: readonly unknown[] | null | undefined): boolean => (list ?? []).length > 0;

/** The rows asked for, then those that are needed for what is told and were not. */
function lanesOf(workshop: Workshop): LaneKind[] {
  const { steps, buts, facts, sms, support, companyProcess, triggers, notes, lanes } = workshop;
  const isRated = steps?.some((step) => step.expectation || step.actual || some(step.ratings)) ?? false;
  const needed = new Set<LaneKind>(['touchpoints', ...(notes ?? []).map(({ lane }) => lane)]);
  if (isRated) needed.add('emotion');
  if (some(buts)) needed.add('buts');
  if (some(facts) || some(sms) || support) needed.add('communications');
  if (some(companyProcess)) needed.add('company');
  if (some(triggers)) needed.add('triggers');
  const asked = [...new Set(lanes ?? [])];
  return [...asked, ...usualOrder.filter((kind) => needed.has(kind) && !asked.includes(kind))];
}

export function planOfWorkshop(workshop: Workshop, stages: readonly PlannedStage[]): MapPlan {
  const say = sayIn('ru', workshop);
  const inBoth = (name: Name): Bilingual => ({ ru: say(name, 'ru'), en: say(name, 'en') });
  const runs: { phase: Name | null; stages: StageRun['stages'][number][] }[] = [];
  for (const { name, phase, steps } of stages) {
    const last = runs.at(-1);
    const stage = { name: inBoth(name), steps: steps.map(({ said }) => inBoth(said.step)), questions: [] };
    const goesOn =
      last !== undefined && phase !== null && last.phase !== null && keyOf(last.phase) === keyOf(phase);
    if (goesOn) last.stages.push(stage);
    else runs.push({ phase, stages: [stage] });
  }
  return {
    title: inBoth(workshop.title),
    mapName: inBoth(workshop.map ?? workshop.title),
    runs: runs.map((run) => ({ stages: run.stages, phase: run.phase === null ? null : inBoth(run.phase) })),
    lanes: rows(...lanesOf(workshop)),
  };
}
