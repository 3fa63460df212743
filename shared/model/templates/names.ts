// The names of templates and examples, in the order in which they are offered. The same on the command line.

export const templateNames = [
  'blank',
  'lifecycle',
  'communications',
  'find-buy-use',
  'car-service',
  'consumer-loan',
  'service-blueprint',
] as const;
export type TemplateName = (typeof templateNames)[number];

export const sampleNames = ['car-service', 'laptop-purchase', 'bank-loan'] as const;
export type SampleName = (typeof sampleNames)[number];
