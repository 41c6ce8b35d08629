/**
 * A packet goes to supervision and comes back (J65): a client reads what would go and agrees, a therapist hands it over
 * in the record that they keep with a supervisor, who reads it, and nothing beside it; the client takes their word back.
 */
import type { Page } from '@playwright/test';
import { aPair, join, SAID } from './duet.ts';
import { cutOffTexts, overlappingTexts, settled } from './geometry.ts';
import { pointer } from './hands.ts';
import { expect, test } from './kithe.ts';
import { tracesOf } from './traces.ts';

const SOON = { timeout: 20_000 };
const main = (page: Page) => page.getByRole('main');
const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });
const recordOf = (page: Page) => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
const sane = async (page: Page, shot: string) => {
  await settled(page);
  expect.soft([...(await cutOffTexts(page)), ...(await overlappingTexts(page))]).toEqual([]);
  await page.screenshot({ path: shot, fullPage: true });
};

const SUPERVISOR = 'Philippa';
const SPOKEN = 'Bertrand came late, and I looked at the zeppelin.';
const ABOUT = 'the afternoon with Bertrand';

test('agreed to, handed over, read, and out again when the client takes their word back', async ({
  kithe,
  person,
}, info) => {
  test.setTimeout(300_000);
  const { therapist, client } = await aPair(kithe, person);
  const [his, hers] = [therapist.page, client.page];
  const record = recordOf(his);
  await his.goto('/today');
  const supervisor = await join(
    therapist,
    await person('laptop'),
    pointer,
    'They are my supervisor',
    SUPERVISOR,
  );
  const theirs = supervisor.page;
  const supervision = recordOf(theirs);
  expect(recordOf(his)).toBe(supervision);

  // What both can read, with a name in it.
  await his.goto(`${record}/repair/new`);
  await his.getByLabel('What happened').fill(SPOKEN);
  await his.getByLabel('What shall we call it?').fill('The poster');
  await button(his, 'Put it between us').click();
  await expect(his.getByRole('heading', { level: 1 })).toHaveText('The poster', SOON);

  await his.goto(`${record}/packets`);
  await button(his, 'Make a packet').click();
  const making = his.getByRole('region', { name: /^Make a packet/ });
  await making.getByRole('checkbox', { name: /The poster/ }).check();
  await making.getByLabel('What it is about, in a line').fill(ABOUT);
  await making.getByLabel('What you hope for from it').fill('That I can stay with Bertrand next time');
  await making.getByLabel('The last day on which it may be used').fill('2999-12-31');
  await button(his, `Propose it to ${SAID.client}`).click();
  await expect(his.getByRole('heading', { name: 'the afternoon with the client' })).toBeVisible(SOON);
  await expect(button(his, /Hand it over/)).toHaveCount(0);

  // She reads it whole, and what would become of it, before she says anything.
  await hers.goto(`${record}/packets`);
  const text = (page: Page) => main(page).getByRole('region', { name: 'The whole text' });
  await expect(text(hers)).toContainText('the client came late', SOON);
  await expect(text(hers)).toContainText('stay with the client next time');
  await expect(
    main(hers).getByText('It is taken out before that when you take your agreement back'),
  ).toBeVisible();
  await expect(main(hers).getByText('Nothing of it goes', { exact: false })).toHaveCount(0);
  await sane(hers, info.outputPath('client-asked.png'));
  const asking = main(hers).getByText('If you agree, ', { exact: false });
  await expect(asking).toBeVisible();
  await button(hers, 'I agree to this packet').click();
  await hers.getByRole('dialog').getByRole('button', { name: 'I agree to this packet' }).click();
  // Who has agreed is not asked anew; how it may go is still said.
  await expect(asking).toHaveCount(0);
  await expect(
    main(hers).getByText(`${SAID.therapist} can hand it over, in one of two ways`, { exact: false }),
  ).toBeVisible();
  const agreed = await text(hers).textContent();

  await sane(his, info.outputPath('therapist-hands-over.png'));
  await button(his, `Hand it over to ${SUPERVISOR}`).click(SOON);
  await his.getByRole('dialog').getByRole('button', { name: 'Hand it over' }).click();
  await expect(main(his).getByText(/^Since .* it lies in the record that you keep/)).toBeVisible(SOON);
  await expect(main(hers).getByText(/^Since .* it lies in the record that Ottoline keeps/)).toBeVisible(SOON);
  await sane(hers, info.outputPath('client-handed-over.png'));

  // The supervisor finds it, reads exactly what was agreed to, and not of whom it is.
  await theirs.goto(`${supervision}/prepare`);
  await main(theirs).getByRole('link', { name: 'the afternoon with the client' }).click(SOON);
  await expect(text(theirs)).toBeVisible(SOON);
  expect(await text(theirs).textContent()).toBe(agreed);
  await expect(theirs.locator('body')).not.toContainText(/Bertrand/);
  await sane(theirs, info.outputPath('supervisor-reads.png'));

  // Both see it in the list of what left; so do the two of the record of supervision.
  for (const [page, path, line] of [
    [hers, record, /in a record of supervision since/],
    [his, record, /in a record of supervision since/],
    [theirs, supervision, /can be read until/],
  ] as const) {
    await page.goto(`${path}/access`);
    await expect(main(page).getByText(line)).toBeVisible(SOON);
  }
  await expect(main(hers).getByText(`${SAID.therapist} handed the packet`)).toBeVisible();
  await sane(hers, info.outputPath('client-access.png'));

  // She takes her word back; the therapist has another page open.
  await theirs.goto(`${supervision}/packets`);
  await hers.goto(`${record}/packets`);
  await button(hers, 'Take my agreement back').click(SOON);
  await expect(hers.getByRole('dialog')).toContainText('What was read was read.');
  await sane(hers, info.outputPath('client-takes-back.png'));
  await hers.getByRole('dialog').getByRole('button', { name: 'Take my agreement back' }).click();
  await expect(theirs.getByRole('heading', { name: 'A packet that was taken out' })).toBeVisible(SOON);
  await expect(theirs.locator('body')).not.toContainText('came late');
  await sane(theirs, info.outputPath('supervisor-out.png'));
  await expect(main(hers).getByText(/^It was taken out of the record that Ottoline keeps/)).toBeVisible(SOON);
  await expect(main(hers).getByText('You do not agree to it any more. It may not be used.')).toBeVisible();
  await sane(hers, info.outputPath('client-out.png'));

  // A reload brings none of it back, and whoever runs the relay has none of it.
  await theirs.reload();
  await expect(theirs.getByRole('heading', { name: 'A packet that was taken out' })).toBeVisible(SOON);
  await kithe.stop();
  expect(
    tracesOf([SPOKEN, ABOUT, 'the afternoon with the client', 'came late'], {
      folder: kithe.dataDir,
      log: kithe.logs(),
    }),
  ).toEqual([]);
});
