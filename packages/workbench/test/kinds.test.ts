/** What two people are to each other, from the invitation to both records: as it was said, and as nobody changed it. */
import { parseBase64 } from '@kithe/record/bytes';
import { formatLink } from '@kithe/record/invitation';
import { FIRST_TERMS, otherSeat, roleIn, TERMS, type Terms } from '@kithe/record/kinds';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { advanceInviting, beginInviting, findInviting } from '../src/device/inviting.ts';
import { advanceJoining, beginJoining } from '../src/device/joining.ts';
import { findMembership } from '../src/device/memberships.ts';
import { newPair, newPerson, startTestRelay, type TestRelay } from './two-people.ts';

let relay: TestRelay;
beforeAll(async () => {
  relay = await startTestRelay();
});
afterAll(() => relay.stop());

it.each(TERMS)('$kind, invited from the seat of a $inviter', async (terms) => {
  const { therapist: inviter, client: invited, theirs, mine } = await newPair(relay.url, terms);
  const { kind } = terms;
  for (const live of [theirs, mine]) expect(live.snapshot().views.kind).toBe(kind);
  expect(theirs.role).toBe(roleIn(kind, terms.inviter));
  expect(mine.role).toBe(roleIn(kind, otherSeat(terms.inviter)));
  const seat = (who: typeof mine) => who.snapshot().views.members.find(({ key }) => key === who.me)?.role;
  expect([seat(theirs), seat(mine)]).toEqual([terms.inviter, otherSeat(terms.inviter)]);
  for (const { session } of [inviter, invited])
    expect((await findMembership(session.vault.cabinet, mine.space))?.kind).toBe(kind);
  for (const one of [theirs, mine, inviter.session, invited.session]) one.close();
});

it('a link whose kind was changed on the way opens nothing', async () => {
  const [inviter, invited] = [await newPerson(relay.url), await newPerson(relay.url)];
  const together = TERMS.find(({ kind }) => kind === 'together') as Terms; // one of the four
  const inviting = await beginInviting(inviter.session, { myName: 'P', theirName: 'Q' }, together);
  await advanceInviting(inviter.session, inviting);
  const changed = formatLink({
    secret: parseBase64(inviting.secret),
    commitment: parseBase64(inviting.commitment),
    terms: FIRST_TERMS,
  });
  const joining = await beginJoining(invited.session, changed, 'Q');
  await advanceInviting(inviter.session, (await findInviting(inviter.session, inviting.id)) ?? inviting);
  expect((await advanceJoining(invited.session, joining)).phase).toBe('stranger');
  for (const { session } of [inviter, invited]) session.close();
});
