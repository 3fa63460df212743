// The form of a workshop's description, as it is exchanged: `README.md` beside this file tells it to people.
import * as v from 'valibot';
import { laneKinds, noteLaneKinds } from '../../records/lane';
import { noteColors, noteTextLimit } from '../../records/note';
import {
  amount,
  answer,
  count,
  day,
  emotion,
  flag,
  form,
  importance,
  list,
  maybe,
  minutes,
  name,
  nameWith,
  norm,
  oneOf,
  paragraph,
  phrase,
  stepNumber,
  story,
} from './workshop-values';

const departments = list(name(200), 100);

/** How one person saw a touchpoint; either answer may be missing. */
const rating = form({
  respondent: maybe(phrase(200)),
  side: maybe(oneOf(['customer', 'company'])),
  expectation: maybe(answer),
  actual: maybe(answer),
});

/** A step with its touchpoint. */
const step = form({
  n: maybe(stepNumber),
  phase: maybe(name(200)),
  stage: maybe(name(200)),
  step: name(300),
  channel: maybe(name(200)),
  department: maybe(name(200)),
  departments: maybe(departments),
  expectation: maybe(answer),
  actual: maybe(answer),
  ratings: maybe(list(rating, 10_000)),
  importance: maybe(importance),
  actualMinutes: maybe(minutes),
  normMinutes: maybe(norm),
  nobodyPresent: maybe(flag),
  momentOfTruth: maybe(flag),
  transactional: maybe(flag),
  state: maybe(oneOf(['absent', 'weak', 'ok'])),
  evidence: maybe(paragraph(2_000)),
  manualEmotion: maybe(emotion),
});

/** A step of the company's own process, linked to steps of the customer by their numbers. */
const companyStep = form({
  step: name(300),
  links: maybe(list(stepNumber, 2_000)),
  minutes: maybe(minutes),
  departments: maybe(departments),
});

const but = form({
  phase: maybe(name(200)),
  good: story(4_000),
  but: story(4_000),
  teams: maybe(departments),
  en: maybe(form({ good: maybe(paragraph(4_000)), but: maybe(paragraph(4_000)) })),
});

const note = form({
  lane: oneOf(noteLaneKinds),
  step: maybe(stepNumber),
  stage: maybe(name(200)),
  text: story(noteTextLimit),
  color: maybe(oneOf(noteColors)),
  departments: maybe(departments),
  importance: maybe(importance),
  source: maybe(phrase(300)),
});

/** Why customers came: a name that may say its kind. */
const trigger = nameWith(300, {
  type: maybe(oneOf(['price', 'recommendation', 'urgency', 'location', 'ad', 'habit', 'other'])),
  count: maybe(count),
});

export const workshopForm = form({
  title: name(200),
  map: maybe(name(200)),
  goal: maybe(story(2_000)),
  scenario: maybe(story(2_000)),
  state: maybe(oneOf(['as-is', 'to-be'])),
  author: maybe(phrase(200)),
  date: maybe(day),
  evidence: maybe(paragraph(5_000)),
  persona: maybe(
    form({
      name: name(200),
      about: maybe(story(2_000)),
      quote: maybe(story(1_000)),
      goals: maybe(story(2_000)),
      pains: maybe(story(2_000)),
      expectations: maybe(story(2_000)),
      language: maybe(oneOf(['ru', 'kk', 'en'])),
    }),
  ),
  lanes: maybe(list(oneOf(laneKinds), 100)),
  steps: maybe(list(step, 5_000)),
  scenarios: maybe(list(form({ name: name(200), touchpoints: list(name(300), 5_000) }), 500)),
  companyProcess: maybe(list(companyStep, 2_000)),
  trackedStages: maybe(list(name(200), 2_000)),
  triggers: maybe(list(trigger, 2_000)),
  buts: maybe(list(but, 5_000)),
  factColumns: maybe(list(name(300), 500)),
  facts: maybe(list(form({ fact: name(200), values: list(paragraph(2_000), 500) }), 1_000)),
  sms: maybe(
    list(
      form({ text: story(noteTextLimit), language: maybe(phrase(20)), touchpoint: maybe(name(300)) }),
      5_000,
    ),
  ),
  support: maybe(
    form({
      minutesPerCase: minutes,
      casesPerMonth: amount,
      hoursPerMonth: maybe(amount),
      touchpoint: maybe(name(300)),
    }),
  ),
  notes: maybe(list(note, 20_000)),
  translations: maybe(v.record(v.string(), phrase(300), 'object')),
});

export type Workshop = v.InferOutput<typeof workshopForm>;
export type WorkshopStep = v.InferOutput<typeof step>;
