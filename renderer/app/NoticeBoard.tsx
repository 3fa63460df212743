// The notices of this window on the screen.
import { panelText } from '#shared/text/panel-text';
import { useText } from '../panels/language';
import { sessionStore, useSession } from '../state/session';
import { Notices } from '../ui/Notices';

const close = (id: string): void =>
  sessionStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

export function NoticeBoard() {
  const say = useText(panelText);
  const notices = useSession((session) => session.notices);
  return <Notices notices={notices} label={say.notices} closeLabel={say.close} onClose={close} />;
}
