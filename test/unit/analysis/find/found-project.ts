// The small project with tags, people, colours and two votes, for tests of finding and filtering.
import { codeOrdinal } from '#shared/model/note-code';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { type NoteColor, note } from '#shared/model/records/note';
import { participant } from '#shared/model/records/participant';
import { tag } from '#shared/model/records/tag';
import { vote } from '#shared/model/records/vote';
import { voteCount } from '#shared/model/records/vote-count';
import { testId } from '../../change/arbitrary-project';
import { laneIds, mapId, smallProject, stageIds } from '../../change/small-project';

export const tagIds = [testId('T', 1), testId('T', 2)] as const;
export const authorIds = [testId('U', 1), testId('U', 2)] as const;

interface Draft {
  readonly stage: number;
  readonly lane: number;
  readonly text: string;
  readonly color: NoteColor;
  readonly tags?: readonly number[];
  readonly author?: number;
}

/** In reading order; codes C1 … C6. */
const drafts: readonly Draft[] = [
  { stage: 1, lane: 0, text: 'Жду мастера', color: 'pink', tags: [0], author: 0 },
  { stage: 1, lane: 0, text: 'Звоню ещё раз', color: 'blue', tags: [0, 1], author: 1 },
  { stage: 1, lane: 1, text: 'Долго жду', color: 'pink', tags: [1] },
  { stage: 2, lane: 0, text: 'Забираю машину', color: 'green', author: 0 },
  { stage: 2, lane: 1, text: 'Мастера нет', color: 'red', tags: [0] },
  { stage: 2, lane: 1, text: 'Жду счёт', color: 'pink', author: 1 },
];

export const foundIds = drafts.map((_, at) => testId('Q', at + 1));

const notes = drafts.map(({ stage, lane, text, color, tags = [], author }, at) =>
  makeRecord(note, testId('Q', at + 1), {
    mapId,
    stageId: stageIds[stage] ?? null,
    laneId: laneIds[lane] ?? null,
    order: `a${at}`,
    text,
    color,
    code: `C${at + 1}`,
    tagIds: tags.map((which) => tagIds[which] ?? ''),
    authorId: author === undefined ? null : (authorIds[author] ?? null),
  }),
);

const round = { mapId, dotsPerVoter: 3, voters: 5, openedAt: 1 };
const [first, second, open] = [testId('V', 1), testId('V', 2), testId('V', 3)];
const counted = (at: number, voteId: string, which: number, dots: number) =>
  makeRecord(voteCount, testId('W', at), { voteId, noteId: foundIds[which] ?? null, code: '', dots });

export const foundProject: Project = projectOf([
  ...[...allRecords(smallProject)].map((record) =>
    record.type === 'map' ? { ...record, lastCode: codeOrdinal('C6') ?? 0 } : record,
  ),
  ...tagIds.map((id, at) => makeRecord(tag, id, { name: `тег ${at}`, order: `a${at}` })),
  ...authorIds.map((id, at) => makeRecord(participant, id, { name: `Автор ${at}`, order: `a${at}` })),
  ...notes,
  makeRecord(vote, first, { ...round, closedAt: 2 }),
  makeRecord(vote, second, { ...round, closedAt: 3 }),
  makeRecord(vote, open, { ...round, closedAt: null }),
  counted(1, first, 0, 4),
  counted(2, second, 0, 2),
  counted(3, second, 2, 5),
  counted(4, open, 4, 9),
]);
