import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BodyRefused, type NewBody } from './body.ts';
import { concat, formatUtf8 } from './bytes.ts';
import {
  ENTRY_SIZES,
  EntryRefused,
  NO_PREV,
  openEntry,
  type Place,
  parseEntry,
  type Refusal,
  sealEntry,
  verifyEntry,
  writeEntry,
} from './entry.ts';
import { newIdentity } from './identity.ts';
import { type EntryId, type MemberKey, newDeviceId, newEntryId, newSpaceId } from './ids.ts';
import { SIZES } from './seal.ts';
import { seededBytes } from './seeded.ts';

const random = seededBytes('entry');
const ana = newIdentity(random);
const stranger = newIdentity(random);
const space = newSpaceId(random);
const place: Place = {
  space,
  epoch: 3,
  spaceKey: random(32),
  device: newDeviceId(random),
  prev: NO_PREV,
  depth: 0,
  heads: [],
};
const authors = new Set([ana.key]);
const body: NewBody<'page'> = {
  type: 'page',
  title: 'bus',
  words: 'I nearly had not come.',
  at: '2026-02-03T18:05:00.000Z',
};

let bytes: Uint8Array;
beforeAll(async () => {
  ({ bytes } = await writeEntry(body, place, ana, random));
});

const refusal = async (attempt: () => Promise<unknown>): Promise<Refusal | 'none'> => {
  try {
    await attempt();
    return 'none';
  } catch (error) {
    if (error instanceof EntryRefused) return error.code;
    throw error;
  }
};
const read = async (sent: Uint8Array, key = place.spaceKey) =>
  openEntry(await verifyEntry(sent, space, authors), key);

test('what is written is read', async () => {
  expect(await read(bytes)).toEqual({ ...body, v: 1, depth: 0, heads: [] });
  const { epoch, prev, author } = parseEntry(bytes);
  expect({ epoch, prev, author }).toEqual({ epoch: 3, prev: NO_PREV, author: ana.key });
});

describe('law', () => {
  test('one changed bit anywhere is refused, with a reason (seed 43)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (at) => {
        const changed = bytes.slice();
        const bit = at % (changed.length * 8);
        changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7)); // inside by construction
        expect(['malformed', 'foreign-space', 'foreign-author', 'bad-signature']).toContain(
          await refusal(() => read(changed)),
        );
      }),
      { seed: 43, numRuns: 200 },
    );
  });

  test('any other bytes are refused, and nothing else happens (seed 47)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3_000 }),
        fc.constantFrom(...ENTRY_SIZES),
        async (junk, size) => {
          const sized = new Uint8Array(size);
          sized[0] = 1;
          sized.set(junk.subarray(0, size - 1), 1);
          expect(await refusal(() => read(junk))).not.toBe('none');
          expect(await refusal(() => read(sized))).not.toBe('none');
        },
      ),
      { seed: 47, numRuns: 100 },
    );
  });

  test('an entry has one of four sizes, whatever it says (seed 53)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 19_000, unit: 'grapheme' }), async (words) => {
        fc.pre(words.length <= 19_000);
        const written = await writeEntry({ type: 'page', title: '', words }, place, ana, random);
        expect(ENTRY_SIZES).toContain(written.bytes.length);
      }),
      { seed: 53, numRuns: 25 },
    );
  });
});

describe('edge', () => {
  test.each([
    ['page', 20_480],
    ['moved', 4_096],
    ['true-thing-draft', 4_096],
    ['image', 4_096],
    ['evidence', 4_096],
    ['withdrawn', 1_024],
  ] as const)('sizes tell as much as SECURITY.md says: a short %s takes %d', async (type, size) => {
    const short = JSON.stringify({ type, words: 'short' }); // its size asks for its type alone
    const written = await sealEntry(short, type, place, ana, random);
    expect(written.bytes.length).toBe(ENTRY_SIZES[SIZES.indexOf(size)]);
  });

  test('truncated, lengthened, empty', async () => {
    for (const wrong of [
      bytes.subarray(0, -1),
      concat(bytes, Uint8Array.of(0)),
      new Uint8Array(),
      bytes.subarray(1),
    ])
      expect(await refusal(() => read(wrong))).toBe('malformed');
  });
  test('of another space, by another author', async () => {
    expect(await refusal(() => verifyEntry(bytes, newSpaceId(random), authors))).toBe('foreign-space');
    const foreign = await writeEntry(body, place, stranger, random);
    expect(await refusal(() => read(foreign.bytes))).toBe('foreign-author');
  });
  test('signed by another under the name of an author', async () => {
    const forged = await writeEntry(body, place, { ...stranger, key: ana.key }, random);
    expect(await refusal(() => read(forged.bytes))).toBe('bad-signature');
  });
  test('the key of another epoch opens nothing', async () => {
    expect(await refusal(() => read(bytes, random(32)))).toBe('unreadable');
  });
  test('sealed words that are no body', async () => {
    const nonsense = await sealEntry(
      '{"type":"page","v":1,"depth":0,"heads":[]}',
      'page',
      place,
      ana,
      random,
    );
    expect(await refusal(() => read(nonsense.bytes))).toBe('bad-body');
  });
  test('what could not be read again is not written: a year of six digits, words too long, no words', async () => {
    const image = newEntryId(random);
    const evidence = {
      type: 'evidence',
      image,
      where: 'outside',
      answer: 'met',
      shown: 0.5,
      words: 'x',
    } as const;
    for (const wrong of [
      { ...evidence, date: '20261-11-20' },
      { ...evidence, shown: Number.NaN },
      { type: 'hour', name: 'Friday', date: '12026-11-20' },
      { ...body, words: 'x'.repeat(20_001) },
      { ...body, at: 'yesterday' },
      { type: 'page' },
    ])
      await expect(writeEntry(wrong as NewBody, place, ana, random)).rejects.toThrow(BodyRefused);
    const right = { ...evidence, date: '2026-11-20' } as NewBody;
    await expect(writeEntry(right, place, ana, random)).resolves.toBeDefined();
  });
  test('a type from a later Kithe is carried', async () => {
    const later = { type: 'murmur', words: 'x' } as unknown as NewBody;
    const sent = await writeEntry(later, { ...place, depth: 2, heads: [newEntryId(random)] }, ana, random);
    expect(await read(sent.bytes)).toMatchObject({ unknown: true, type: 'murmur', depth: 2 });
  });
  test('an id that is chosen beforehand stays: sending twice is sending once', async () => {
    const id = 'AAAAAAAAAAAAAAAAAAAAAA' as EntryId;
    expect((await writeEntry(body, { ...place, id }, ana, random)).id).toBe(id);
  });
  test('the four sizes are the padded ones and what sealing and signing add', () => {
    expect(ENTRY_SIZES).toEqual(SIZES.map((size) => size + 121 + 40 + 64));
  });
});

test('the hash that a device chains by covers everything that is signed', async () => {
  const { hash } = await writeEntry(body, place, ana, random);
  expect(hash).not.toBe(parseEntry(bytes).hash);
  expect(parseEntry(bytes).hash).toHaveLength(43);
  expect(formatUtf8(ana.key as MemberKey)).toHaveLength(43);
});
