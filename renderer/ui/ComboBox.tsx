// One of many, or several of many: type to search, and to make a new one. Chosen ones of several stand in it as chips.
import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronsUpDown, Plus, X } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { isSameName, plainText } from '#shared/base/plain-text';
import styles from './combo-box.module.css';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Stands before the name. */
  readonly sign?: ReactNode;
}

interface ComboWords {
  /** Of the entry that makes a new one of this name. */
  readonly create: (name: string) => string;
  /** Of the button that opens the list. */
  readonly open: string;
  readonly clear: string;
  readonly remove: (name: string) => string;
  readonly none: string;
}

interface ComboBoxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly choices: readonly Choice[];
  readonly words: ComboWords;
  readonly onCreate: (name: string) => void;
}

interface OneProps extends ComboBoxProps {
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

interface SeveralProps extends ComboBoxProps {
  readonly chosen: readonly string[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The id of the entry that makes a new one. */
const fresh = '';

/** The choices, and where nothing is called as what is typed, the entry that makes it. */
function useOffered(choices: readonly Choice[], words: ComboWords) {
  const [query, setQuery] = useState('');
  const name = query.trim();
  const offered = useMemo(() => {
    const isThere = choices.some((choice) => isSameName(choice.name, name));
    return name === '' || isThere ? choices : [...choices, { id: fresh, name: words.create(name) }];
  }, [choices, name, words]);
  return { offered, query, name, setQuery };
}

const fits = (choice: Choice, query: string): boolean =>
  choice.id === fresh || plainText(choice.name).includes(plainText(query));

const common = {
  autoHighlight: true,
  filter: fits,
  itemToStringLabel: ({ name }: Choice) => name,
  isItemEqualToValue: (one: Choice, other: Choice) => one.id === other.id,
} as const;

export function ComboBox({ label, placeholder, choices, words, chosen, onChoose, onCreate }: OneProps) {
  const id = useId();
  const { offered, name, setQuery } = useOffered(choices, words);
  const value = choices.find((choice) => choice.id === chosen) ?? null;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Base.Root<Choice>
        {...common}
        items={offered as Choice[]}
        value={value}
        onInputValueChange={(text) => setQuery(text === value?.name ? '' : text)}
        onValueChange={(choice) => {
          if (choice?.id === fresh) onCreate(name);
          else onChoose(choice?.id ?? null);
        }}
      >
        <Base.InputGroup className={styles.group}>
          {value?.sign !== undefined && <span className={styles.sign}>{value.sign}</span>}
          <Base.Input id={id} className={styles.input} placeholder={placeholder} />
          {value !== null && (
            <Base.Clear className={styles.button} aria-label={words.clear}>
              <X className={styles.icon} aria-hidden />
            </Base.Clear>
          )}
          <Base.Trigger className={styles.button} aria-label={words.open}>
            <ChevronsUpDown className={styles.icon} aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
        <Offers label={label} none={words.none} />
      </Base.Root>
    </div>
  );
}

export function ComboBoxOfSeveral({
  label,
  placeholder,
  choices,
  words,
  chosen,
  onAdd,
  onRemove,
  onCreate,
}: SeveralProps) {
  const id = useId();
  const { offered, query, name, setQuery } = useOffered(choices, words);
  const value = choices.filter((choice) => chosen.includes(choice.id));
  const change = (next: readonly Choice[]): void => {
    const added = next.find((choice) => !chosen.includes(choice.id));
    const removed = value.find((choice) => !next.some((other) => other.id === choice.id));
    setQuery('');
    if (added?.id === fresh) onCreate(name);
    else if (added !== undefined) onAdd(added.id);
    else if (removed !== undefined) onRemove(removed.id);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Base.Root<Choice, true>
        {...common}
        multiple
        items={offered as Choice[]}
        value={value}
        inputValue={query}
        onInputValueChange={setQuery}
        onValueChange={change}
      >
        <Base.InputGroup className={styles.group}>
          <Base.Chips className={styles.chips}>
            {value.map((choice) => (
              <Base.Chip key={choice.id} className={styles.chip} aria-label={choice.name}>
                {choice.sign}
                <span className={styles.name}>{choice.name}</span>
                <Base.ChipRemove className={styles.remove} aria-label={words.remove(choice.name)}>
                  <X className={styles.icon} aria-hidden />
                </Base.ChipRemove>
              </Base.Chip>
            ))}
            <Base.Input
              id={id}
              className={styles.input}
              placeholder={value.length === 0 ? placeholder : undefined}
            />
          </Base.Chips>
          <Base.Trigger className={styles.button} aria-label={words.open}>
            <ChevronsUpDown className={styles.icon} aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
        <Offers label={label} none={words.none} />
      </Base.Root>
    </div>
  );
}

function Offers({ label, none }: { readonly label: string; readonly none: string }) {
  return (
    <Base.Portal role="region" aria-label={label}>
      <Base.Positioner className={styles.positioner} sideOffset={4} collisionPadding={8}>
        <Base.Popup className={styles.popup}>
          <Base.Empty className={styles.empty}>{none}</Base.Empty>
          <Base.List className={styles.list} aria-label={label}>
            {(choice: Choice) => (
              <Base.Item key={choice.id} value={choice} className={styles.item}>
                <span className={styles.tick}>
                  {choice.id === fresh ? (
                    <Plus className={styles.icon} aria-hidden />
                  ) : (
                    <Base.ItemIndicator>
                      <Check className={styles.icon} aria-hidden />
                    </Base.ItemIndicator>
                  )}
                </span>
                {choice.sign}
                <span className={styles.name}>{choice.name}</span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
