// What a window without a project shows: something to begin with, examples, and the way back to earlier work.
import { FolderOpen, Info, Keyboard } from 'lucide-react';
import { actions } from '#shared/ipc/actions';
import type { Preferences, ProjectSource, RecentFile } from '#shared/ipc/contract';
import { sampleNames, templateNames } from '#shared/model/templates/names';
import { actionText } from '#shared/text/action-text';
import { sampleOffers, startText, templateOffers } from '#shared/text/start-text';
import logo from '../../assets/logo.svg';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useArrowKeys } from '../../ui/use-arrow-keys';
import { useLanguage, useText } from '../language';
import { PreferencesMenu } from '../PreferencesMenu';
import { samplePreviews, templatePreviews } from './preview-plan';
import { RecentList } from './RecentList';
import styles from './start-screen.module.css';
import { TemplateCard } from './TemplateCard';

export interface StartScreenProps {
  readonly recent: readonly RecentFile[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly preferences: Preferences;
  readonly onBegin: (source: Omit<ProjectSource, 'language'>) => void;
  readonly onOpen: () => void;
  readonly onOpenRecent: (file: RecentFile) => void;
  readonly onForget: (file: RecentFile) => void;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onAbout: () => void;
  readonly onKeys: () => void;
}

export function StartScreen(props: StartScreenProps) {
  const say = useText(startText);
  const name = useText(actionText);
  const language = useLanguage();
  const moveFocus = useArrowKeys();
  const { onBegin } = props;
  return (
    <div className={styles.screen}>
      <aside className={styles.side}>
        <header className={styles.brand}>
          <img src={logo} alt="" className={styles.logo} />
          <div>
            <h1 className={styles.name}>Wayboard</h1>
            <p className={styles.tagline}>{say.tagline}</p>
          </div>
        </header>
        <Button icon={FolderOpen} size="large" className={styles.open} onClick={props.onOpen}>
          {say.open}
        </Button>
        <section className={styles.recent} aria-labelledby="recent-files">
          <h2 id="recent-files" className={styles.sideHeading}>
            {say.recent}
          </h2>
          <div className={styles.scroll}>
            <RecentList
              files={props.recent}
              now={props.now}
              onOpen={props.onOpenRecent}
              onForget={props.onForget}
            />
          </div>
        </section>
        <footer className={styles.foot}>
          <PreferencesMenu preferences={props.preferences} onChange={props.onPreferences} side="top" />
          <IconButton
            label={name.keys}
            icon={Keyboard}
            keys={actions.keys.key}
            side="top"
            onClick={props.onKeys}
          />
          <IconButton label={name.about} icon={Info} side="top" onClick={props.onAbout} />
        </footer>
      </aside>
      <main className={styles.main} onKeyDown={moveFocus}>
        <div className={styles.sheet}>
          <section aria-labelledby="new-map">
            <h2 id="new-map" className={styles.heading}>
              {say.newMap}
            </h2>
            <p className={styles.lead}>{say.newMapHint}</p>
            <div className={styles.cards}>
              {templateNames.map((name) => (
                <TemplateCard
                  key={name}
                  {...templateOffers[name][language]}
                  preview={templatePreviews[name]}
                  onChoose={() => onBegin({ kind: 'template', name })}
                />
              ))}
            </div>
          </section>
          <section aria-labelledby="examples">
            <h2 id="examples" className={styles.subheading}>
              {say.examples}
            </h2>
            <p className={styles.aside}>{say.examplesHint}</p>
            <div className={styles.cards}>
              {sampleNames.map((name) => (
                <TemplateCard
                  key={name}
                  {...sampleOffers[name][language]}
                  preview={samplePreviews[name]}
                  onChoose={() => onBegin({ kind: 'sample', name })}
                />
              ))}
            </div>
          </section>
        </div>
      </main>
    </div>
  );
}
