/** Writing: bodies become entries, one after the other in this device's chain, and are kept all together. */
import type { NewBody } from '@kithe/record/body';
import { type Entry, parseEntry, writeEntry } from '@kithe/record/entry';
import { type EntryId, newEntryId, type SpaceId } from '@kithe/record/ids';
import { sealText } from './cabinet.ts';
import { type Along, type Chain, type Drawers, keepWritten } from './entries.ts';
import { type Access, findMembership, membershipDrawer, withMembership } from './memberships.ts';
import type { WriteStanding } from './opened-space.ts';
import { trailDrawer } from './trails.ts';
import type { Vault } from './vault.ts';

/** Something to be written, and where. */
export type Plan = { readonly space: SpaceId; readonly body: NewBody; readonly id?: EntryId };

/** A space to write in, as the writer knows it. */
export type Desk = { readonly access: Access; readonly standing: WriteStanding };

const rowOf = ({ space, id, hash, prev, author, device }: Entry) => ({
  space,
  id,
  hash,
  prev,
  author,
  device,
});

/** Heads that an entry names at most, the deepest: what it is fixed to a size for must not depend on how many there are. */
const MOST_HEADS = 8;

const chainOf = async (
  vault: Vault,
  { access, standing }: Desk,
  plans: readonly Plan[],
): Promise<{ readonly chain: Chain; readonly standing: WriteStanding }> => {
  const { space, keys, epoch } = access;
  const spaceKey = keys.get(epoch);
  if (!spaceKey) throw new RangeError(`append: no key of epoch ${epoch}`);
  const entries: Chain['entries'][number][] = [];
  let { nextDepth: depth, tip: prev } = standing;
  let heads = standing.heads.slice(-MOST_HEADS);
  for (const { body, id = newEntryId() } of plans) {
    const place = { space, epoch, spaceKey, device: vault.device, id, prev, heads, depth };
    const { bytes, hash } = await writeEntry(body, place, vault.keybag.identity);
    entries.push({ id, bytes, row: rowOf(parseEntry(bytes)) });
    [heads, depth, prev] = [[id], depth + 1, hash];
  }
  return { chain: { space, tip: standing.tip, entries }, standing: { heads, nextDepth: depth, tip: prev } };
};

/** Drawers that the bodies of one's own space fill: memberships, the name one goes by, and which records have packets elsewhere. */
export const drawersFor = async (
  { cabinet }: Pick<Vault, 'cabinet'>,
  bodies: readonly NewBody[],
): Promise<Drawers> => {
  const values = new Map<string, unknown>();
  for (const body of bodies) {
    if (body.type === 'called') values.set(CALLED, body.name);
    if (body.type === 'packet-trail' && body.about) values.set(trailDrawer(body.about), body.about);
    if (body.type !== 'membership') continue;
    const name = membershipDrawer(body.space);
    const before =
      (values.get(name) as Awaited<ReturnType<typeof findMembership>>) ?? // put there by this very loop
      (await findMembership(cabinet, body.space));
    values.set(name, withMembership(before, body));
  }
  return Promise.all(
    [...values].map(
      async ([name, value]) => [name, await sealText(JSON.stringify(value), name, cabinet.key)] as const,
    ),
  );
};

/** The drawer with what I am called. */
export const CALLED = 'called';

/** What was written: ids in the order of the plans, and where each space stands now. */
export type Written = {
  readonly ids: readonly EntryId[];
  readonly standings: ReadonlyMap<SpaceId, WriteStanding>;
};

/**
 * Writes everything that is planned, in one transaction.
 * @param deskOf where each space stands
 * @param along what changes together with it
 * @throws {ChainMoved} another tab wrote first: read, and try again @throws {StorageProblem}
 */
export const append = async (
  vault: Vault,
  plans: readonly Plan[],
  deskOf: (space: SpaceId) => Desk,
  along: Along = {},
): Promise<Written> => {
  const named = plans.map((plan) => ({ ...plan, id: plan.id ?? newEntryId() }));
  const spaces = [...new Set(named.map((plan) => plan.space))];
  const plansOf = (space: SpaceId) => named.filter((plan) => plan.space === space);
  const written = await Promise.all(spaces.map((space) => chainOf(vault, deskOf(space), plansOf(space))));
  const own = await drawersFor(
    vault,
    plansOf(vault.keybag.ownSpace).map((plan) => plan.body),
  );
  const chains = written.map(({ chain }) => chain);
  await keepWritten(vault.cabinet.db, chains, { ...along, drawers: [...own, ...(along.drawers ?? [])] });
  return {
    ids: named.map((plan) => plan.id),
    standings: new Map(written.map(({ chain, standing }) => [chain.space, standing])),
  };
};
