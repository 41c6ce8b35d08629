/** The least that must hold: it starts, it says that it is well, it shows a page with a name. */
import { expect, test } from './kithe.ts';

test('Kithe starts, is well, and greets', async ({ kithe, person }) => {
  const health = await fetch(`${kithe.url}/healthz`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: 'ok' });

  const page = await person('phone');
  await page.goto('/');
  await expect(page).toHaveTitle(/Kithe/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(kithe.logs().match(/Kithe is listening on/g)).toHaveLength(1);
});
