// A map in the list: its picture, name, state, persona and what it holds. Pressed, it comes onto the board.
import { Check, UserRound } from 'lucide-react';
import { labelLimit } from '#shared/model/label';
import type { JourneyMap } from '#shared/model/records/map';
import { mapStateText, mapsText } from '#shared/text/maps-text';
import { recordCount } from '#shared/text/record-text';
import { goToMap } from '../../app/actions/map-verbs';
import { TextInPlace } from '../../ui/TextInPlace';
import { useLanguage, useText } from '../language';
import { CardFact, ListCard } from '../list/ListCard';
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
    <>
      <ListCard
        id={map.id}
        picture={<MapThumbnail mapId={map.id} />}
        name={map.name === '' ? say.unnamed : map.name}
        isRenamed={isRenamed}
        isCurrent={isShown}
        menu={<MapMenu map={map} onRename={onRename} onShift={onShift} />}
        onPress={() => goToMap(map.id)}
        onDoubleClick={onRename}
      >
        <span className={styles.who}>
          <span className={styles.state} data-state={map.state}>
            {states[map.state]}
          </span>
          {persona !== null && <CardFact icon={UserRound}>{persona}</CardFact>}
        </span>
        <span>{counts.join(' · ')}</span>
        {isShown && (
          <CardFact icon={Check} strong>
            {say.shown}
          </CardFact>
        )}
      </ListCard>
      {isRenamed && (
        <span className={styles.rename}>
          <TextInPlace
            editing
            value={map.name}
            placeholder={say.unnamed}
            label={say.name}
            editLabel={say.rename}
            maxLength={labelLimit('map')}
            onEdit={onRename}
            onDone={(name) => {
              if (name !== null) renameMap(map.id, name);
              onRenamed();
            }}
            onLeave={onRenamed}
          />
        </span>
      )}
    </>
  );
}
