// The maps of the file beside the board, in their order: shown, made, copied, named, moved and removed here.
import { Plus } from 'lucide-react';
import { projectRecord } from '#shared/model/project';
import { templatePlans } from '#shared/model/templates/project-from-template';
import { mapsText } from '#shared/text/maps-text';
import { makeMap } from '../../app/actions/map-verbs';
import { useDocument } from '../../state/document';
import { useSidePanel } from '../../state/side-panel';
import { Button } from '../../ui/Button';
import { Menu, MenuItem } from '../../ui/Menu';
import { useText } from '../language';
import { SidePanel } from '../SidePanel';
import { CopyForPersona } from './CopyForPersona';
import { MapList } from './MapList';
import styles from './maps-panel.module.css';

export function MapsPanel() {
  const panel = useSidePanel();
  return (
    <>
      {panel === 'maps' && <Panel />}
      <CopyForPersona />
    </>
  );
}

function Panel() {
  const say = useText(mapsText);
  const language = useDocument(({ project }) => projectRecord(project).language);
  return (
    <SidePanel
      title={say.title}
      closeLabel={say.close}
      tools={
        <Menu
          align="end"
          trigger={
            <Button size="small" icon={Plus}>
              {say.add}
            </Button>
          }
        >
          {templatePlans.map((plan) => (
            <MenuItem key={plan.mapName.en} label={plan.mapName[language]} onSelect={() => makeMap(plan)} />
          ))}
        </Menu>
      }
    >
      <MapList />
      <p className={styles.hint}>{say.hint}</p>
    </SidePanel>
  );
}
