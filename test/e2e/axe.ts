/** What axe finds on a page as it stands, in a line each. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** After so long a page that is still being painted has been painted, on a machine that is busy with other pages too. */
const PAINTED_MS = 1_500;

/** The colours that axe measured, where it measured colours: without them a finding cannot be argued with. */
const measured = (data: unknown): string => {
  const { fgColor, bgColor, contrastRatio } = (data ?? {}) as Record<string, unknown>; // axe types it as any
  return contrastRatio === undefined ? '' : ` (${fgColor} on ${bgColor}: ${contrastRatio})`;
};

const findings = async (page: Page, what: 'all' | 'colours'): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: false } } });
  const asked = what === 'all' ? axe.withTags(TAGS) : axe.withRules(['color-contrast']);
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}${measured(any[0]?.data)}: ${html.slice(0, 160)}`),
  );
};

/**
 * One document and no frames: legacy mode opens no second page to merge results in. Targets are measured more
 * strictly elsewhere (`smallTargets`), and not where a bar happens to cover one at this scroll.
 *
 * Only what is found twice counts: colours are measured on a page that may still be changing from light to dark, and a
 * page that is wrong stays wrong.
 */
export const axeFindings = async (page: Page, what: 'all' | 'colours'): Promise<readonly string[]> => {
  const first = await findings(page, what);
  if (first.length === 0) return first;
  await page.waitForTimeout(PAINTED_MS);
  return findings(page, what);
};
