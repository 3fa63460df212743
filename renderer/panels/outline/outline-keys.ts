// What the arrow keys do in the outline, as in every tree: up and down through the rows in sight, left to fold or out,
// right to unfold or in. Pure.
import type { OutlineRow } from '#shared/analysis/find/outline';

export type OutlineStep =
  | { readonly kind: 'stand'; readonly at: number }
  | { readonly kind: 'fold' | 'unfold'; readonly key: string };

/** The step of a key from the row `at`; null for a key that means nothing here. `page`: rows of a screenful. */
export function outlineStep(
  key: string,
  rows: readonly OutlineRow[],
  at: number,
  folded: ReadonlySet<string>,
  page: number,
): OutlineStep | null {
  const row = rows[at];
  if (row === undefined) return null;
  const stand = (to: number): OutlineStep => ({
    kind: 'stand',
    at: Math.max(0, Math.min(rows.length - 1, to)),
  });
  switch (key) {
    case 'ArrowUp':
      return stand(at - 1);
    case 'ArrowDown':
      return stand(at + 1);
    case 'PageUp':
      return stand(at - page);
    case 'PageDown':
      return stand(at + page);
    case 'Home':
      return stand(0);
    case 'End':
      return stand(rows.length - 1);
    case 'ArrowLeft':
      if (row.kind !== 'note' && row.notes > 0 && !folded.has(row.key)) return { kind: 'fold', key: row.key };
      return row.parent === null ? null : stand(rows.findIndex(({ key: other }) => other === row.parent));
    case 'ArrowRight':
      if (row.kind === 'note' || row.notes === 0) return null;
      return folded.has(row.key) ? { kind: 'unfold', key: row.key } : stand(at + 1);
    default:
      return null;
  }
}
