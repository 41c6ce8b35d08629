/** A device is lost, and so are the words: the paper with the recovery code brings the record back (record.md, Keys and accounts). */
import { aPair, openHour, SAID, type Words } from './duet.ts';
import { pointer } from './hands.ts';
import { expect, test } from './kithe.ts';

const STRETCHING = { timeout: 60_000 };

test('the recovery code brings a record back, and shuts out whoever has the lost device', async ({
  kithe,
  person,
}) => {
  test.setTimeout(240_000);
  const { therapist, client } = await aPair(kithe, person);
  const hour = await openHour(therapist, client.name, SAID.hour);
  const { account, passphrase, recoveryCode } = client.words;

  const found = await person('laptop');
  await found.goto('/');
  await found.getByRole('link', { name: 'Sign in' }).click();
  await found.getByRole('link', { name: 'I have lost my words' }).click();
  // The page before it asks for a name as well.
  await expect(found.getByRole('heading', { name: 'I have lost my words' })).toBeVisible();
  await found.getByLabel('Your name here').fill(account);
  await found.getByLabel('The twelve words').fill(`  ${recoveryCode.toUpperCase()} `);
  await found.getByRole('button', { name: 'Open my record' }).click();
  await expect(found.getByRole('heading', { name: 'Your new words' })).toBeVisible(STRETCHING);
  await expect(found.getByRole('checkbox', { name: /Sign out all my other devices/ })).toBeChecked();
  const chosen = (
    await found.getByRole('list', { name: 'and with these words' }).getByRole('listitem').allInnerTexts()
  ).join(' ');
  expect(chosen).not.toBe(passphrase);
  await found.getByRole('button', { name: 'Take these words from now on' }).click();
  await expect(found.getByText('Your new words hold from now on.')).toBeVisible(STRETCHING);
  await found.getByRole('link', { name: 'Go to my record' }).click();
  await found.getByRole('link', { name: `Go to ${therapist.name}` }).click();
  await found.goto(hour);
  await expect(found.getByRole('heading', { name: SAID.hour })).toBeVisible({ timeout: 20_000 });

  // The lost device is shut out at its next word with the relay, and says so.
  await client.page.goto('/today');
  await expect(client.page.getByText('You were signed out, perhaps from another device.')).toBeVisible({
    timeout: 20_000,
  });
  const refused = await client.page.evaluate(async () => (await fetch('/api/v1/spaces')).status);
  expect(refused).toBe(401);

  const signIn = async (words: Pick<Words, 'account' | 'passphrase'>) => {
    const page = await person('phone');
    await page.goto('/sign-in');
    await pointer.write(page.getByLabel('Your name here'), words.account);
    await pointer.write(page.getByLabel('Your words'), words.passphrase);
    await page.getByRole('button', { name: 'Sign in' }).click();
    return page;
  };
  const wrong = await signIn({ account, passphrase });
  await expect(wrong.getByRole('alert')).toBeVisible(STRETCHING);
  await expect(wrong).toHaveURL(/sign-in/);
  const right = await signIn({ account, passphrase: chosen });
  await expect(right.getByRole('heading', { name: 'Today' })).toBeVisible(STRETCHING);
  await expect(right.getByRole('link', { name: `Go to ${therapist.name}` })).toBeVisible({ timeout: 20_000 });

  // A new passphrase takes words that hold now: a device that lies open is not enough.
  await right.goto('/devices');
  await right.getByRole('button', { name: 'Choose a new passphrase' }).click();
  const dialog = right.getByRole('dialog');
  const changing = dialog.getByRole('button', { name: 'Take these words from now on' });
  const known = dialog.getByLabel('Your words as they are now');
  await changing.click();
  await expect(dialog.getByText('Please give the words that hold now')).toBeVisible();
  await pointer.write(known, passphrase);
  await changing.click();
  await expect(dialog.getByText('These are not your words as they are now.')).toBeVisible(STRETCHING);
  await dialog.getByRole('checkbox', { name: /I have the recovery code/ }).check();
  await dialog.getByLabel('Your recovery code as it is now').fill(recoveryCode);
  await changing.click();
  await expect(right.getByText('Your new passphrase holds from now on.')).toBeVisible(STRETCHING);
});
