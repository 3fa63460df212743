// What axe finds on a page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that are broken, with where: of any impact, best practices included. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // A second page, which axe would open for its report, is none of Electron's.
    .setLegacyMode(true)
    // Base UI's guards around a menu pass the focus on the moment they get it: nobody ever stands on one.
    .exclude('[data-base-ui-focus-guard]')
    .analyze();
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${impact}): ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
  );
}
