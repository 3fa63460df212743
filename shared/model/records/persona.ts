// Who walks: shared by the maps of a file. A field without evidence is a hypothesis.
import { choice, line, link, links, orderKey, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** UTF-16 units. */
export const personaNameLimit = 200;

export const persona = recordType('persona', {
  name: line(personaNameLimit),
  order: orderKey(),
  about: text(2_000),
  quote: text(1_000),
  quoteEvidence: text(1_000),
  goals: text(2_000),
  goalsEvidence: text(1_000),
  pains: text(2_000),
  painsEvidence: text(1_000),
  expectations: text(2_000),
  expectationsEvidence: text(1_000),
  channelIds: links('channel'),
  channelsEvidence: text(1_000),
  language: choice(['ru', 'kk', 'en'], 'ru'),
  imageId: link('image'),
});
export type Persona = RecordOf<typeof persona>;
