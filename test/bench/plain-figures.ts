// The same figures by a plain loop over the records: what anybody would write who wants them once and keeps nothing.
import type { Id } from '#shared/base/id';
import { byOrder } from '#shared/base/order-key';
import type { Project } from '#shared/model/project';
import type { Touchpoint } from '#shared/model/records/touchpoint';

const noAnswers = () => ({ count: 0, sum: 0, least: 10, most: 1 });
type Answers = ReturnType<typeof noAnswers>;

function take(answers: Answers, answer: number | null): void {
  if (answer === null) return;
  answers.count++;
  answers.sum += answer;
  if (answer < answers.least) answers.least = answer;
  if (answer > answers.most) answers.most = answer;
}

const noGaps = () => ({ rated: 0, sum: 0, weighted: 0, weights: 0 });

function addGap(gaps: ReturnType<typeof noGaps>, gap: number, weight: number): void {
  gaps.rated++;
  gaps.sum += gap;
  gaps.weighted += gap * weight;
  gaps.weights += weight;
}

function answersOf(project: Project) {
  const found = new Map<Id, { e: Answers; a: Answers; ownE: Answers; ownA: Answers }>();
  for (const { touchpointId, side, expectation, actual } of project.rating.values()) {
    let of = found.get(touchpointId);
    if (of === undefined) {
      of = { e: noAnswers(), a: noAnswers(), ownE: noAnswers(), ownA: noAnswers() };
      found.set(touchpointId, of);
    }
    take(side === 'customer' ? of.e : of.ownE, expectation);
    take(side === 'customer' ? of.a : of.ownA, actual);
  }
  return found;
}

/** The steps of the map in order. */
function stepsOf(project: Project, mapId: Id) {
  const stages = [...project.stage.values()].filter((stage) => stage.mapId === mapId).sort(byOrder);
  const places = new Map(stages.map(({ id }, at) => [id, at]));
  return [...project.step.values()]
    .filter(({ stageId }) => places.has(stageId))
    .sort((a, b) => (places.get(a.stageId) ?? 0) - (places.get(b.stageId) ?? 0) || byOrder(a, b));
}

function touchpointsOf(project: Project): ReadonlyMap<Id, Touchpoint[]> {
  const found = new Map<Id, Touchpoint[]>();
  for (const touchpoint of project.touchpoint.values()) {
    const own = found.get(touchpoint.stepId);
    if (own === undefined) found.set(touchpoint.stepId, [touchpoint]);
    else own.push(touchpoint);
  }
  for (const own of found.values()) own.sort(byOrder);
  return found;
}

const gapBetween = (e: Answers, a: Answers): number | null =>
  e.count === 0 || a.count === 0 ? null : a.sum / a.count - e.sum / e.count;

/** All figures of a map; of lists what they are made of. */
export function plainFigures(project: Project, mapId: Id, bottleneckRatio: number) {
  const answers = answersOf(project);
  const touchpoints = touchpointsOf(project);
  const linked = new Set([...project.company_step.values()].flatMap(({ stepIds }) => stepIds));
  const [whole, company] = [noGaps(), noGaps()];
  const stages = new Map<Id, ReturnType<typeof noGaps>>();
  const departments = new Map<Id, ReturnType<typeof noGaps> & { bottlenecks: number; buts: number }>();
  const department = (id: Id) => {
    const sums = departments.get(id) ?? { ...noGaps(), bottlenecks: 0, buts: 0 };
    departments.set(id, sums);
    return sums;
  };
  const found: {
    step: number;
    gap: number | null;
    pain: number;
    level: number;
    spreadE: number;
    spreadA: number;
  }[] = [];
  const [bottlenecks, blindSpots, handOffs]: [number[], number[], number[]] = [[], [], []];
  let [peak, end, before] = [0, 0, ''];
  stepsOf(project, mapId).forEach((step, at) => {
    const stage = stages.get(step.stageId) ?? noGaps();
    stages.set(step.stageId, stage);
    if (!linked.has(step.id)) blindSpots.push(at + 1);
    const own = noGaps();
    const answering = new Set<Id>();
    for (const {
      id,
      importance,
      departmentIds,
      actualMinutes,
      normMinutes,
      nobodyPresent,
    } of touchpoints.get(step.id) ?? []) {
      const slow =
        actualMinutes !== null && normMinutes ? actualMinutes / normMinutes >= bottleneckRatio : false;
      if (slow || nobodyPresent) bottlenecks.push(at + 1);
      const said = answers.get(id);
      const gap = said === undefined ? null : gapBetween(said.e, said.a);
      const ownGap = said === undefined ? null : gapBetween(said.ownE, said.ownA);
      if (ownGap !== null) addGap(company, ownGap, importance);
      for (const departmentId of departmentIds) {
        answering.add(departmentId);
        const sums = department(departmentId);
        if (slow || nobodyPresent) sums.bottlenecks++;
        if (gap !== null) addGap(sums, gap, importance / departmentIds.length);
      }
      found.push({
        step: at + 1,
        gap,
        pain: gap === null ? 0 : Math.max(0, -gap) * importance,
        level: gap === null ? 0 : Math.sign(gap) * (Math.abs(gap) >= 4 ? 2 : 1),
        spreadE: said === undefined ? 0 : said.e.most - said.e.least,
        spreadA: said === undefined ? 0 : said.a.most - said.a.least,
      });
      if (gap === null) continue;
      for (const sums of [whole, stage, own]) addGap(sums, gap, importance);
      if (Math.abs(gap) >= Math.abs(peak)) peak = gap;
      end = gap;
    }
    const now = [...answering].sort().join();
    if (before !== '' && now !== '' && before !== now) handOffs.push(at + 1);
    before = now;
  });
  for (const { laneId, departmentIds, touchpointIds } of project.note.values()) {
    if (laneId === null || project.lane.get(laneId)?.kind !== 'buts') continue;
    const concerned = new Set(departmentIds);
    for (const id of touchpointIds)
      for (const answering of project.touchpoint.get(id)?.departmentIds ?? []) concerned.add(answering);
    for (const id of concerned) department(id).buts++;
  }
  const triggers = new Map<string, number>();
  for (const { kind, count } of project.trigger.values())
    triggers.set(kind, (triggers.get(kind) ?? 0) + count);
  const painTop = found
    .filter(({ pain }) => pain > 0)
    .sort((a, b) => b.pain - a.pain)
    .slice(0, 5);
  return {
    whole,
    company,
    stages,
    departments,
    found,
    bottlenecks,
    blindSpots,
    handOffs,
    painTop,
    triggers,
    peakEnd: (peak + end) / 2,
  };
}
