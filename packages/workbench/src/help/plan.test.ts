import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { keepPlan, NO_PLAN, readPlan } from './plan.ts';

test('what was kept is found again; what cannot be read is as if it were not there', async () => {
  expect(await readPlan()).toEqual(NO_PLAN);
  const plan = { country: 'AT', lines: { helps: 'the long way round', call: 'Marta', go: '' } };
  await keepPlan(plan);
  expect(await readPlan()).toEqual(plan);
  const db = await openDB('kithe-help', 1);
  await db.put('plan', { country: 7 }, 'mine');
  db.close();
  expect(await readPlan()).toEqual(NO_PLAN);
});
