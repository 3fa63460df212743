// Everything that leaves the program: files for others, paper, a picture.
import { ClipboardCopy, FileDown, FileImage, FileType, Printer, Save, Shapes } from 'lucide-react';
import { boardText } from '#shared/text/board-text';
import { Button } from '../../ui/Button';
import { Menu, MenuLine } from '../../ui/Menu';
import { ActionItem } from '../ActionItem';
import { useText } from '../language';

export function ExportMenu() {
  const say = useText(boardText);
  return (
    <Menu
      align="end"
      trigger={
        <Button look="primary" icon={FileDown}>
          {say.export}
        </Button>
      }
    >
      <ActionItem id="export-pdf" icon={FileType} />
      <ActionItem id="export-png" icon={FileImage} />
      <ActionItem id="export-svg" icon={Shapes} />
      <ActionItem id="print" icon={Printer} />
      <MenuLine />
      <ActionItem id="copy-picture" icon={ClipboardCopy} />
      <ActionItem id="project-save-copy" icon={Save} />
    </Menu>
  );
}
