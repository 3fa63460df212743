// A map in the list: its picture, name, state, persona and what it holds. Pressed, it comes onto the board.
import { Check, UserRound } from 'lucide-react';
import type { JourneyMap } from '#shared/model/records/map';
import { mapStateText, mapsText } from '#shared/text/maps-text';
import { recordCount } from '#shared/text/record-text';
import { goToMap } from '../../app/actions/map-verbs';
import { classNames } from '../../ui/class-names';
import { TextInPlace } from '../../ui/TextInPlace';
import { useLanguage, useText } from '../language';
import { MapMenu } from './MapMenu';
import { MapThumbnail } from './MapThumbnail';
import styles from './map-card.module.css';
import type { MapSummary } from './map-summaries';
import { renameMap } from './rename-map';

interface MapCardProps {
  readonly map: JourneyMap;
  readonly summary: MapSummary | undefined;
  readonly isShown: boolean;
  readonly isRenamed: boolean;
  readonly onRename: () => void;
  /** The name is written or was left as it was. */
  readonly onRenamed: () => void;
  readonly onShift: (by: 1 | -1) => void;
}

export function MapCard({ map, summary, isShown, isRenamed, onRename, onRenamed, onShift }: MapCardProps) {
  const say = useText(mapsText);
  const states = useText(mapStateText);
  const language = useLanguage();
  const { persona = null, steps = 0, touchpoints = 0, notes = 0 } = summary ?? {};
  const counts = [
    recordCount('step', steps, language),
    ...(touchpoints > 0 ? [recordCount('touchpoint', touchpoints, language)] : []),
    recordCount('note', notes, language),
  ];
  return (
    <div className={styles.card}>
      <button
        type="button"
        data-item={map.id}
        className={styles.main}
        aria-current={isShown ? 'true' : undefined}
        onClick={() => goToMap(map.id)}
        onDoubleClick={onRename}
      >
        <MapThumbnail mapId={map.id} />
        <span className={styles.words}>
          <span className={classNames(styles.name, isRenamed && styles.away)}>
            {map.name === '' ? say.unnamed : map.name}
          </span>
          <span className={styles.who}>
            <span className={styles.state} data-state={map.state}>
              {states[map.state]}
            </span>
            {persona !== null && (
              <span className={styles.persona}>
                <UserRound className={styles.sign} aria-hidden />
                {persona}
              </span>
            )}
          </span>
          <span className={styles.counts}>{counts.join(' · ')}</span>
          {isShown && (
            <span className={styles.shown}>
              <Check className={styles.sign} aria-hidden />
              {say.shown}
            </span>
          )}
        </span>
      </button>
      {isRenamed && (
        <span className={styles.rename}>
          <TextInPlace
            editing
            value={map.name}
            placeholder={say.unnamed}
            label={say.name}
            editLabel={say.rename}
            maxLength={200}
            onEdit={onRename}
            onDone={(name) => {
              if (name !== null) renameMap(map.id, name);
              onRenamed();
            }}
            onLeave={onRenamed}
          />
        </span>
      )}
      <MapMenu map={map} onRename={onRename} onShift={onShift} />
    </div>
  );
}
