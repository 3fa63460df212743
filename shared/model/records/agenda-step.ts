// A timed step of the agenda.
import { choice, integer, line, links, orderKey, owner, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const agendaStep = recordType('agenda_step', {
  sessionId: owner('session'),
  title: line(300),
  order: orderKey(),
  minutes: integer(0, 1_440, 10),
  tool: choice(['none', 'notes', 'brainstorm', 'ratings', 'vote', 'cluster', 'present', 'decide'], 'none'),
  prompt: text(2_000),
  privateNotes: text(5_000),
  laneIds: links('lane'),
});
export type AgendaStep = RecordOf<typeof agendaStep>;
