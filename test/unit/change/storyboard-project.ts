// The project with the company's side, an images lane and three pictures: two in the cell of the first stage, one in that of the second.
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { image } from '#shared/model/records/image';
import { lane } from '#shared/model/records/lane';
import { picture } from '#shared/model/records/picture';
import { testId } from './arbitrary-project';
import { companyProject } from './company-project';
import { mapId, stageIds } from './small-project';

export const imagesLaneId = testId('L', 61);
export const imageId = testId('I', 61);
export const pictureIds = [testId('B', 61), testId('B', 62), testId('B', 63)] as const;

const [waiting, desk, repair] = pictureIds;
const cell = { mapId, laneId: imagesLaneId, imageId };

export const storyboardProject: Project = projectOf([
  ...allRecords(companyProject),
  makeRecord(lane, imagesLaneId, { mapId, kind: 'images', name: 'Раскадровка', order: 'aZ' }),
  makeRecord(image, imageId, {
    sha256: 'a'.repeat(64),
    mime: 'image/png',
    width: 400,
    height: 300,
    bytes: 1_000,
    name: 'Кадр.png',
  }),
  makeRecord(picture, waiting, { ...cell, stageId: stageIds[0], order: 'a0', caption: 'Жду в холле' }),
  makeRecord(picture, desk, { ...cell, stageId: stageIds[0], order: 'a1' }),
  makeRecord(picture, repair, { ...cell, stageId: stageIds[1], order: 'a0' }),
]);
