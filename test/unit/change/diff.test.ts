// The laws of the diff algebra, for projects and changes drawn at random.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { apply, between, compose, type Diff, emptyDiff, invert, isEmpty } from '#shared/change/diff';
import { encodeDiff, parseDiff } from '#shared/change/diff-codec';
import type { Project } from '#shared/model/project';
import { arbitraryProject } from './arbitrary-project';

const project = arbitraryProject();
const pair = fc.tuple(project, project);
const triple = fc.tuple(project, project, project);

const same = (a: Project, b: Project): boolean => isEmpty(between(a, b)) && isEmpty(between(b, a));
const asData = (diff: Diff) => Object.fromEntries(diff);

describe('the diff algebra', () => {
  it('leads from any project to any other', () => {
    fc.assert(fc.property(pair, ([p, q]) => same(apply(p, between(p, q)), q)));
  });

  it('is undone by its inverse, and redone by the inverse of that', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const diff = between(p, q);
        expect(same(apply(apply(p, diff), invert(diff)), p)).toBe(true);
        expect(asData(invert(invert(diff)))).toEqual(asData(diff));
      }),
    );
  });

  it('composes: one diff does what two do in turn', () => {
    fc.assert(
      fc.property(triple, ([p, q, r]) => {
        const both = compose(between(p, q), between(q, r));
        expect(same(apply(p, both), r)).toBe(true);
        expect(asData(both)).toEqual(asData(between(p, r)));
      }),
    );
  });

  it('composes associatively, with the empty diff as neutral element', () => {
    fc.assert(
      fc.property(fc.tuple(project, project, project, project), ([p, q, r, s]) => {
        const [a, b, c] = [between(p, q), between(q, r), between(r, s)];
        expect(asData(compose(compose(a, b), c))).toEqual(asData(compose(a, compose(b, c))));
        expect(asData(compose(a, emptyDiff))).toEqual(asData(a));
        expect(asData(compose(emptyDiff, a))).toEqual(asData(a));
      }),
    );
  });

  it('composed with its inverse is empty', () => {
    fc.assert(fc.property(pair, ([p, q]) => isEmpty(compose(between(p, q), invert(between(p, q))))));
  });

  it('survives the way through JSON', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const diff = between(p, q);
        expect(asData(unwrap(parseDiff(JSON.parse(JSON.stringify(encodeDiff(diff))))))).toEqual(asData(diff));
      }),
    );
  });

  it('shares the tables it does not touch', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const diff = new Map(
          [...between(p, q)].filter(([, change]) => change.kind === 'update' && change.type === 'note'),
        );
        expect(apply(p, diff).stage).toBe(p.stage);
      }),
    );
  });

  it('refuses to be applied where it does not fit', () => {
    fc.assert(
      fc.property(pair, ([p, q]) => {
        const diff = between(p, q);
        const adds = [...diff.values()].some((change) => change.kind !== 'update');
        fc.pre(adds);
        expect(() => apply(q, diff)).toThrow();
      }),
    );
  });
});
