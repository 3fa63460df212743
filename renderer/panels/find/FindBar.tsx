// The find bar: words in, every match marked at once, Enter from match to match. Escape gives the board the keyboard,
// at the note found.
import { ChevronDown, ChevronUp, Funnel, Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { findText } from '#shared/text/find-text';
import { runAction } from '../../app/actions/run-action';
import { coverTop } from '../../state/covered';
import { setQuery, useFind } from '../../state/find';
import { closeFind, setFilterOpen, useFindPanels } from '../../state/find-panels';
import { useKeptAway } from '../../state/find-results';
import { goHome } from '../../ui/focus-home';
import { IconButton } from '../../ui/IconButton';
import { useSize } from '../../ui/use-size';
import { ActionButton } from '../ActionButton';
import { useText } from '../language';
import { FilterPanel } from './FilterPanel';
import { FindCount } from './FindCount';
import styles from './find-bar.module.css';

function close(): void {
  closeFind();
  goHome();
}

/** CSS pixels from the end of its distance to the edge: it stands below the pinned names. */
const below = 24;
/** Without the filter below it, which is looked through for a moment only. */
const coverBoard = (_: number, height: number): void => coverTop(height === 0 ? 0 : height + below);

export function FindBar() {
  const say = useText(findText);
  const query = useFind((find) => find.query);
  const filterOpen = useFindPanels((panels) => panels.filter);
  const asked = useFindPanels((panels) => panels.asked);
  const filtering = useKeptAway() !== null;
  const field = useRef<HTMLInputElement>(null);
  const funnel = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useSize(bar, coverBoard);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking counts
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (filterOpen && event.target !== field.current) {
      setFilterOpen(false);
      funnel.current?.focus();
    } else close();
  };

  const onFieldKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    runAction(event.shiftKey ? 'find-previous' : 'find-next');
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: the role names the region; the element is styled as a card
    <div role="search" aria-label={say.find} className={styles.card} onKeyDown={onKeyDown}>
      <div ref={bar} className={styles.bar}>
        <Search className={styles.icon} aria-hidden />
        <input
          ref={field}
          className={styles.field}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onFieldKey}
          aria-label={say.find}
          placeholder={say.placeholder}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
        />
        <FindCount />
        <ActionButton id="find-previous" icon={ChevronUp} size="small" />
        <ActionButton id="find-next" icon={ChevronDown} size="small" />
        <span className={styles.line} />
        <IconButton
          ref={funnel}
          size="small"
          icon={Funnel}
          label={say.filter}
          aria-pressed={filtering}
          aria-expanded={filterOpen}
          onClick={() => setFilterOpen(!filterOpen)}
        />
        <IconButton size="small" icon={X} label={say.closeFind} onClick={close} />
      </div>
      {filterOpen && <FilterPanel />}
    </div>
  );
}
