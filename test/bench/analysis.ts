// What the full analysis of a whole map costs beside a plain loop that makes the same figures of the same records, in turn,
// in this process, in processor time. Every sample is of a project that was never seen: nothing is remembered of it.
import { analyseMap } from '#shared/analysis/map-analysis';
import { projectOf } from '#shared/model/project';
import { generateMap } from './generate-map';
import { plainFigures } from './plain-figures';
import { type Pair, pairedRow, type Row } from './row';

/** The aim for the full analysis against the loop. */
const bar = 3;
const samples = 12;

/** Milliseconds of the processor that the work took. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function pair(round: number): Pair {
  const times: { app: number[]; limit: number[] } = { app: [], limit: [] };
  for (let at = 0; at < samples; at++) {
    const { records, mapId } = generateMap(1 + round * samples + at);
    const project = projectOf(records);
    const runs = [
      () => times.app.push(timed(() => analyseMap(project, mapId))),
      () => times.limit.push(timed(() => plainFigures(project, mapId, 2))),
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
