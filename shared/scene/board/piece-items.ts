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

export interface PieceItems {
  readonly inLanes: readonly SceneItem[];
  /** Plates that lie over folded columns. */
  readonly overFolds: readonly SceneItem[];
}

export function pieceItems(project: Project, layout: BoardLayout, room: SceneRoom): PieceItems {
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
  const over = new Set(steps.filter(passesFold(layout)));
  const plates = (boxes: readonly CompanyStepBox[]): SceneItem[] =>
    boxes.flatMap((box) => companyStepItem(box, project, room));
  const items = [
    ...figures,
    ...steps.flatMap((box) => companyPins(box, room) ?? []),
    ...plates(steps.filter((box) => !over.has(box))),
    ...metrics.map((box) => metricItem(box, project.lane.get(box.laneId)?.unit ?? '', room)),
    ...pictures.map(({ record, picture, label }) =>
      pictureItem({ record, rect: picture, label }, project.image.get(record.imageId)?.sha256 ?? null, room),
    ),
    ...triggers.map((box) => triggerItem(box, room)),
  ];
  return { inLanes: items, overFolds: plates([...over]) };
}

function passesFold({ stages, phases }: BoardLayout): (box: CompanyStepBox) => boolean {
  const folded = [...stages, ...phases].filter(({ fold }) => fold !== null);
  return ({ rect }) =>
    folded.some(({ fold }) => fold !== null && intersects(fold.column, rect)) &&
    !folded.some(({ rect: header }) => intersects(header, rect));
}
