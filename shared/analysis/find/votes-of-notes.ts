// How many dots each note of a map got, all closed votes together. What is still being voted on is nobody's to know.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';

/** Dots by note; a note without an entry got none. */
export function votesOfNotes(project: Project, mapId: Id): ReadonlyMap<Id, number> {
  const votes = new Map<Id, number>();
  for (const { voteId, noteId, dots } of project.vote_count.values()) {
    const vote = project.vote.get(voteId);
    if (noteId === null || vote?.mapId !== mapId || vote.closedAt === null) continue;
    votes.set(noteId, (votes.get(noteId) ?? 0) + dots);
  }
  return votes;
}
