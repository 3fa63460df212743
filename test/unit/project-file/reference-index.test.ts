// The index that refuses dangling references says the same as a look at the whole project, after any history.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { between } from '#shared/change/diff';
import { allRecords, emptyProject, findRecord, type Project, projectOf } from '#shared/model/project';
import { type AnyRecord, idsIn, referencesTo, typeNames } from '#shared/model/records';
import { ReferenceIndex } from '../../../electron/project-file/reference-index';
import { arbitraryProject } from '../change/arbitrary-project';

const pointsRight = (project: Project, record: AnyRecord): boolean =>
  typeNames.every((target) =>
    (referencesTo.get(target) ?? []).every(
      (reference) =>
        reference.type !== record.type ||
        idsIn(record, reference).every((id) => findRecord(project, id)?.type === target),
    ),
  );

/** Every reference points at a record of its target type. */
const isSound = (project: Project): boolean =>
  [...allRecords(project)].every((record) => pointsRight(project, record));

/** The largest sound part of a project. */
function soundPart(project: Project): Project {
  const records = [...allRecords(project)];
  const kept = records.filter((record) => pointsRight(project, record));
  return kept.length === records.length ? project : soundPart(projectOf(kept));
}

it('accepts exactly the diffs that lead to a sound project', () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(arbitraryProject(), fc.boolean()), { minLength: 1, maxLength: 6 }),
      (drawn) => {
        let current = emptyProject;
        const index = new ReferenceIndex([]);
        for (const [project, repaired] of drawn) {
          const next = repaired ? soundPart(project) : project;
          const diff = between(current, next);
          const fits = index.misfit(diff) === null;
          expect(fits).toBe(isSound(next));
          if (!fits) refused += 1;
          else {
            index.apply(diff);
            current = next;
            accepted += 1;
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});
