// What can be wrong with one value of a workshop's description. Each has its words in `text/workshop-text.ts`.

export const workshopFaults = [
  'missing',
  'object',
  'list',
  'text',
  'name',
  'empty',
  'too-long',
  'too-many',
  'hidden-characters',
  'reserved-key',
  'too-deep',
  'rating',
  'importance',
  'minutes',
  'norm',
  'amount',
  'emotion',
  'flag',
  'number',
  'number-used',
  'no-such-step',
  'no-such-stage',
  'no-such-touchpoint',
  'no-place',
  'no-steps',
  'columns',
  'day',
  'word',
] as const;
export type WorkshopFault = (typeof workshopFaults)[number];

export const isWorkshopFault = (word: string): word is WorkshopFault =>
  (workshopFaults as readonly string[]).includes(word);

/** Where it is (`steps[3].actual`) and what is wrong there. */
export interface FaultyValue {
  readonly path: string;
  readonly fault: WorkshopFault;
}
