// Everything the lanes of the company's process, metrics, pictures and triggers draw. A plate of the company that passes a
// folded column lies over it, for it goes on there; not over a folded header, which has words of its own.
import { analyseMap } from '../../analysis/map-analysis';
import { intersects } from '../../base/geometry';
import type { BoardLayout, CompanyStepBox, MetricBox } from '../../layout/board';
import type { Project } from '../../model/project';
import type { SceneItem } from '../primitives';
import { companyPins, companyStepItem } from './company-step-item';
import { coverageItem } from './coverage-item';
import { metricItem } from './metric-item';
import { pictureItem } from './picture-item';
import type { SceneRoom } from './scene-room';
import { triggerHistogramItem, triggerItem } from './trigger-item';

export function pieceItems(project: Project, layout: BoardLayout, room: SceneRoom): SceneItem[] {
  const analysed = () => analyseMap(project, layout.mapId);
  const pieces = [...layout.pieces.values()];
  const steps = pieces.filter((piece): piece is CompanyStepBox => piece.kind === 'company-step');
  const metrics = pieces.filter((piece): piece is MetricBox => piece.kind === 'metric');
  const triggers = pieces.flatMap((piece) => (piece.kind === 'trigger' ? piece : []));
  const pictures = pieces.flatMap((piece) => (piece.kind === 'picture' ? piece : []));
  const open = layout.lanes.filter(({ lane }) => !lane.folded);
  const figures = open.flatMap((box) => {
    if (box.lane.kind === 'company') return coverageItem(box, analysed().coverage, room);
    const shows = box.lane.kind === 'triggers' && triggers.some(({ laneId }) => laneId === box.lane.id);
    return shows ? triggerHistogramItem(box, analysed().triggers, room) : [];
  });
  return [
    ...figures,
    ...steps.flatMap((box) => companyPins(box, room) ?? []),
    ...steps.flatMap((box) => (passesFold(layout, box) ? [] : companyStepItem(box, project, room))),
    ...metrics.map((box) => metricItem(box, project.lane.get(box.laneId)?.unit ?? '', room)),
    ...pictures.map(({ record, picture, label }) =>
      pictureItem({ record, rect: picture, label }, project.image.get(record.imageId)?.sha256 ?? null, room),
    ),
    ...triggers.map((box) => triggerItem(box, room)),
  ];
}

/** The plates that lie over folded columns. */
export const platesOverFolds = (project: Project, layout: BoardLayout, room: SceneRoom): SceneItem[] =>
  [...layout.pieces.values()].flatMap((piece) =>
    piece.kind === 'company-step' && passesFold(layout, piece) ? companyStepItem(piece, project, room) : [],
  );

function passesFold({ stages, phases }: BoardLayout, { rect }: CompanyStepBox): boolean {
  const folded = [...stages, ...phases].filter(({ fold }) => fold !== null);
  const passed = folded.some(({ fold }) => fold !== null && intersects(fold.column, rect));
  return passed && !folded.some(({ rect: header }) => intersects(header, rect));
}
