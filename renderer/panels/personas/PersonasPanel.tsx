// The personas of the file beside the board: all of them, or the card of one.
import { ArrowLeft, Plus } from 'lucide-react';
import { personaText } from '#shared/text/persona-text';
import { makePersona } from '../../app/actions/persona-verbs';
import { useDocument } from '../../state/document';
import { openPersona, useOpenPersona } from '../../state/open-persona';
import { useSidePanel } from '../../state/side-panel';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import { SidePanel } from '../SidePanel';
import { PersonaCard } from './PersonaCard';
import { PersonaList } from './PersonaList';

export const PersonasPanel = () => (useSidePanel() === 'personas' ? <Panel /> : null);

function Panel() {
  const say = useText(personaText);
  const openId = useOpenPersona();
  const persona = useDocument(({ project }) => (openId === null ? undefined : project.persona.get(openId)));
  const add = (
    <Button size="small" icon={Plus} onClick={() => openPersona(makePersona())}>
      {say.add}
    </Button>
  );
  const back = (
    <IconButton size="small" icon={ArrowLeft} label={say.back} onClick={() => openPersona(null)} />
  );
  return (
    <SidePanel title={say.title} closeLabel={say.close} tools={persona === undefined ? add : back}>
      {persona === undefined ? <PersonaList /> : <PersonaCard key={persona.id} persona={persona} />}
    </SidePanel>
  );
}
