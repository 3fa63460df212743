// A step of the company's own process, linked to the customer's steps.
import { line, links, number, optional, orderKey, owner, since } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** The longest a step may take. */
export const mostMinutes = 100_000_000;

export const companyStep = recordType('company_step', {
  mapId: owner('map'),
  title: line(300),
  order: orderKey(),
  stepIds: links('step'),
  minutes: optional(number(0, mostMinutes)),
  departmentIds: since(1_002, links('department')),
});
export type CompanyStep = RecordOf<typeof companyStep>;
