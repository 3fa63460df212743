// What a screen reader is told of the board: the thing the keyboard stands on, by its role, name and states as
// Chromium's own accessibility tree has them, and what was announced.
import { expect, type Page } from '@playwright/test';

interface Told {
  readonly role: string;
  readonly name: string;
  readonly isSelected: boolean;
}

/** The board's active descendant, from one look at the whole tree; null while the keyboard stands nowhere. */
export async function told(page: Page): Promise<Told | null> {
  const session = await page.context().newCDPSession(page);
  // Enabled, the tree goes when the session does. Merely looked at, it would go whenever Chromium's collector comes to
  // the session: even while the tree is being updated, and Electron 33's page then dies.
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const board = nodes.find(({ role }) => role?.value === 'application');
  const active = board?.properties?.find(({ name }) => name === 'activedescendant')?.value.relatedNodes?.[0];
  const node = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === active?.backendDOMNodeId);
  if (active === undefined || node === undefined) return null;
  const selected = node.properties?.find(({ name }) => name === 'selected')?.value.value;
  return { role: String(node.role?.value), name: String(node.name?.value), isSelected: selected === true };
}

/** Waits until the keyboard stands on something called so. */
export async function expectTold(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(async () => (await told(page))?.name ?? null).toMatch(exactly(name));
}

/** Waits until this was announced. */
export async function expectAnnounced(page: Page, text: string | RegExp): Promise<void> {
  const statuses = page.getByRole('status');
  await expect.poll(async () => (await statuses.allTextContents()).join('\n')).toMatch(exactly(text, 'm'));
}

const exactly = (text: string | RegExp, flags = ''): RegExp =>
  typeof text === 'string' ? new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, flags) : text;
