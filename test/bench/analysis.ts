// What the full analysis of a whole map costs beside a plain loop over the same records, in turn, in this process. Every
// sample is of a project that was never seen: nothing is remembered of it.
import { analyseMap } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import { type Project, projectOf } from '#shared/model/project';
import { generateMap } from './generate-map';
import { type Pair, pairedRow, type Row } from './row';

/** The aim: the full analysis against the loop. */
const bar = 3;
const samples = 8;

/** Sums of a plain loop: what anybody would write who wants these figures once, with no structure kept. */
export function plainLoop(project: Project, mapId: Id) {
  const answers = new Map<Id, { e: number; a: number; nE: number; nA: number }>();
  for (const { touchpointId, side, expectation, actual } of project.rating.values()) {
    if (side !== 'customer') continue;
    let sum = answers.get(touchpointId);
    if (sum === undefined) {
      sum = { e: 0, a: 0, nE: 0, nA: 0 };
      answers.set(touchpointId, sum);
    }
    if (expectation !== null) {
      sum.e += expectation;
      sum.nE++;
    }
    if (actual !== null) {
      sum.a += actual;
      sum.nA++;
    }
  }
  const stages = new Map<Id, { weighted: number; weights: number }>();
  const departments = new Map<Id, { weighted: number; weights: number; buts: number }>();
  let [rated, gaps, weighted, weights, bottlenecks, worst] = [0, 0, 0, 0, 0, 0];
  for (const touchpoint of project.touchpoint.values()) {
    const step = project.step.get(touchpoint.stepId);
    const stage = step && project.stage.get(step.stageId);
    if (stage?.mapId !== mapId) continue;
    const { id, importance, departmentIds, actualMinutes, normMinutes, nobodyPresent } = touchpoint;
    if (nobodyPresent || (actualMinutes !== null && normMinutes && actualMinutes / normMinutes >= 2))
      bottlenecks++;
    const sum = answers.get(id);
    if (sum === undefined || sum.nE === 0 || sum.nA === 0) continue;
    const gap = sum.a / sum.nA - sum.e / sum.nE;
    rated++;
    gaps += gap;
    weighted += gap * importance;
    weights += importance;
    worst = Math.max(worst, -gap * importance);
    const own = stages.get(stage.id) ?? { weighted: 0, weights: 0 };
    own.weighted += gap * importance;
    own.weights += importance;
    stages.set(stage.id, own);
    for (const departmentId of departmentIds) {
      const share = departments.get(departmentId) ?? { weighted: 0, weights: 0, buts: 0 };
      share.weighted += (gap * importance) / departmentIds.length;
      share.weights += importance / departmentIds.length;
      departments.set(departmentId, share);
    }
  }
  for (const { laneId, touchpointIds } of project.note.values()) {
    if (laneId === null || project.lane.get(laneId)?.kind !== 'buts') continue;
    for (const id of touchpointIds)
      for (const departmentId of project.touchpoint.get(id)?.departmentIds ?? []) {
        const share = departments.get(departmentId);
        if (share !== undefined) share.buts++;
      }
  }
  return { meanGap: gaps / rated, weightedGap: weighted / weights, bottlenecks, worst, stages, departments };
}

/** Milliseconds the work took. */
function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function pair(round: number): Pair {
  const times: { app: number[]; limit: number[] } = { app: [], limit: [] };
  for (let at = 0; at < samples; at++) {
    const { records, mapId } = generateMap(1 + round * samples + at);
    const project = projectOf(records);
    const runs = [
      () => times.app.push(timed(() => analyseMap(project, mapId))),
      () => times.limit.push(timed(() => plainLoop(project, mapId))),
    ];
    // Who goes second finds the records in the processor's cache.
    for (const run of at % 2 === 0 ? runs : runs.reverse()) run();
  }
  return times;
}

/** The row of the full analysis. The first pair warms the code and does not count. */
export function analysisRow(pairs: number): Row {
  const measured = Array.from({ length: pairs + 1 }, (_, round) => pair(round)).slice(1);
  return pairedRow({ name: 'analyse 2,000 touchpoints', n: 5_000, bar }, measured);
}
