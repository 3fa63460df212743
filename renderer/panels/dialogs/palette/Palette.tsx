// Every action by name, in either language, with its key.
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type ActionId, type ActionKeys, actions } from '#shared/ipc/actions';
import { paletteText } from '#shared/text/dialog-text';
import { panelText } from '#shared/text/panel-text';
import { Dialog } from '../../../ui/Dialog';
import { Kbd } from '../../../ui/Kbd';
import { useLanguage, useText } from '../../language';
import { liveActionName } from '../../live-action-name';
import styles from './palette.module.css';
import { rankActions } from './rank-actions';

interface PaletteProps {
  readonly enabled: (id: ActionId) => boolean;
  readonly onRun: (id: ActionId) => void;
  readonly onClose: () => void;
}

const keyOf = (id: ActionId): string | undefined => (actions[id] as ActionKeys).key;

export function Palette({ enabled, onRun, onClose }: PaletteProps) {
  const say = useText(paletteText);
  const shared = useText(panelText);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const found = useMemo(() => rankActions(query, language, enabled), [query, language, enabled]);
  return (
    <Dialog open bare title={say.title} closeLabel={shared.close} onClose={onClose}>
      <Autocomplete.Root
        open
        inline
        mode="none"
        items={found}
        value={query}
        onValueChange={setQuery}
        itemToStringValue={(id: ActionId) => liveActionName(id, language)}
        autoHighlight="always"
        keepHighlight
      >
        <div className={styles.search}>
          <Search className={styles.icon} aria-hidden />
          <Autocomplete.Input
            className={styles.input}
            aria-label={say.title}
            placeholder={say.placeholder}
            spellCheck={false}
          />
        </div>
        <Autocomplete.Empty className={styles.empty}>
          {found.length === 0 && say.noneFound}
        </Autocomplete.Empty>
        <Autocomplete.List className={styles.list}>
          {(id: ActionId) => {
            const key = keyOf(id);
            return (
              <Autocomplete.Item
                key={id}
                value={id}
                disabled={!enabled(id)}
                className={styles.item}
                onClick={() => onRun(id)}
              >
                <span className={styles.name}>{liveActionName(id, language)}</span>
                {key !== undefined && <Kbd keys={key} />}
              </Autocomplete.Item>
            );
          }}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  );
}
