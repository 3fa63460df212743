// What changed, part by part, with the values before and after; beside it what both maps say as wholes. A row leads to
// its place on the board.
import { ArrowRightLeft, type LucideIcon, Minus, PencilLine, Plus } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { MapComparison } from '#shared/analysis/compare-maps';
import type { Id } from '#shared/base/id';
import type { Project } from '#shared/model/project';
import { type ChangeKind, changeKindText, compareText, partTypeText } from '#shared/text/compare-text';
import { useLanguage, useText } from '../language';
import styles from './compare.module.css';
import type { DiffRow } from './diff-rows';
import { diffLines } from './diff-table';
import { TotalsTable } from './TotalsTable';

const kinds = ['added', 'removed', 'moved', 'changed'] as const;
const icons: Readonly<Record<ChangeKind, LucideIcon>> = {
  added: Plus,
  removed: Minus,
  moved: ArrowRightLeft,
  changed: PencilLine,
};

interface DiffViewProps {
  readonly project: Project;
  readonly comparison: MapComparison;
  readonly rows: readonly DiffRow[];
  readonly onGo: (mapId: Id, partId: Id) => void;
}

export function DiffView({ project, comparison, rows, onGo }: DiffViewProps) {
  const words = useText(compareText);
  const kindWords = useText(changeKindText);
  const [hidden, setHidden] = useState<ReadonlySet<ChangeKind>>(new Set());
  const turn = (kind: ChangeKind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  const shown = rows.filter((row) => row.kinds.some((kind) => !hidden.has(kind)));
  return (
    <div className={styles.diff}>
      <TotalsTable totals={comparison.totals} project={project} />
      <section className={styles.changes} aria-label={words.changes}>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of switches, and no part of a form */}
        <div role="group" aria-label={words.kinds} className={styles.kinds}>
          {kinds.map((kind) => {
            const Icon = icons[kind];
            const count = rows.filter((row) => row.kinds.includes(kind)).length;
            return (
              <button
                key={kind}
                type="button"
                className={styles.chip}
                data-kind={kind}
                aria-pressed={!hidden.has(kind)}
                onClick={() => turn(kind)}
              >
                <Icon className={styles.sign} aria-hidden />
                {kindWords[kind]}
                <span className={styles.count}>{count}</span>
              </button>
            );
          })}
        </div>
        {shown.length === 0 ? (
          <p className={styles.none}>{rows.length === 0 ? words.none : words.noneShown}</p>
        ) : (
          <Rows rows={shown} project={project} onGo={onGo} />
        )}
      </section>
    </div>
  );
}

function Rows({ rows, project, onGo }: Pick<DiffViewProps, 'rows' | 'project' | 'onGo'>) {
  const words = useText(compareText);
  const heads = [words.kind, words.where, words.what, words.before, words.after, words.difference];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <section className={styles.scroll} aria-label={words.list} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <PartRows key={`${row.mapId}/${row.id}`} row={row} project={project} onGo={onGo} />
        ))}
      </table>
    </section>
  );
}

function PartRows({
  row,
  project,
  onGo,
}: { readonly row: DiffRow } & Pick<DiffViewProps, 'project' | 'onGo'>) {
  const words = useText(compareText);
  const kindWords = useText(changeKindText);
  const types = useText(partTypeText);
  const language = useLanguage();
  const lines = diffLines(row, project, language);
  const name = row.name === '' ? words.unnamed : row.name;
  return (
    <tbody>
      {lines.map((line, at) => (
        <tr key={line.what}>
          {at === 0 && (
            <>
              <td rowSpan={lines.length}>
                {row.kinds.map((kind) => {
                  const Icon = icons[kind];
                  return (
                    <span key={kind} className={styles.kind} data-kind={kind}>
                      <Icon className={styles.sign} aria-hidden />
                      {kindWords[kind]}
                    </span>
                  );
                })}
              </td>
              <th scope="rowgroup" rowSpan={lines.length}>
                <button
                  type="button"
                  className={styles.part}
                  title={words.go(name)}
                  onClick={() => onGo(row.mapId, row.id)}
                >
                  <span className={styles.type}>{types[row.type]}</span>{' '}
                  <span className={styles.name}>{name}</span>
                </button>
                {row.within.length > 0 && (
                  <span className={styles.within}>
                    {row.within.map((one, place) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: two of one name may follow each other
                      <Fragment key={place}>
                        {place > 0 && ' › '}
                        {one}
                      </Fragment>
                    ))}
                  </span>
                )}
              </th>
            </>
          )}
          <td>{line.what}</td>
          {[line.before, line.after].map((said, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: before and after
            <td key={place} className={styles.value}>
              <span className={styles.said}>{said}</span>
            </td>
          ))}
          <td className={styles.value}>{line.difference}</td>
        </tr>
      ))}
    </tbody>
  );
}
